import type { JsonObject } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import type { ExpressionScope } from '../../../editors/expression/expression-scope.ts';
import type { SettingEdit } from './setting-values.ts';

/** What a setting reads and how it writes. */
export interface SettingProps {
  readonly card: JsonObject;
  readonly operation: OperationDescription;
  readonly scope: ExpressionScope;
  readonly isReadOnly: boolean;
  readonly onEdit: (edit: SettingEdit) => void;
}
