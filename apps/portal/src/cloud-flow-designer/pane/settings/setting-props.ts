import type { JsonPath, SettingChange } from '@tandem/designer-core/cloud-flow';
import type { JsonObject, JsonValue } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import type { ExpressionScope } from '../../../editors/expression/expression-scope.ts';

/** What a setting reads and how it writes. */
export interface SettingProps {
  readonly card: JsonObject;
  readonly operation: OperationDescription;
  readonly scope: ExpressionScope;
  readonly isReadOnly: boolean;
  readonly onChange: (change: SettingChange) => void;
  /** For a part of a setting, where the rest of it must stay as it is. */
  readonly onSet: (path: JsonPath, value: JsonValue | undefined) => void;
}
