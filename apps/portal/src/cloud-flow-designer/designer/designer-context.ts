import type { CardId, FlowEdit } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { ConnectorDescription, FieldDescription } from '@tandem/protocol';
import { createContext, type Dispatch, useContext } from 'react';
import type { ExpressionScope } from '../../editors/expression/expression-scope.ts';
import type { FlowProblem } from '../checker/check-flow.ts';
import type { DesignerAction, DesignerState } from '../state/designer-state.ts';
import type { FlowFacts } from './use-flow-facts.ts';
import type { RunOnCards } from './use-run-on-cards.ts';

/** What the parts of an open designer share. */
export interface OpenDesigner {
  readonly flowId: string;
  readonly state: DesignerState;
  readonly definition: JsonObject;
  readonly dispatch: Dispatch<DesignerAction>;
  readonly edit: (edit: FlowEdit, label: string, group?: string) => void;
  readonly facts: FlowFacts;
  readonly connectors: readonly ConnectorDescription[];
  readonly problems: readonly FlowProblem[];
  readonly isReadOnly: boolean;
  /** The connection of a reference, chosen here or before. */
  readonly connectionOf: (key: string) => string | null;
  readonly scopeOf: (card: CardId) => ExpressionScope;
  /** The run that the cards show. */
  readonly run: (RunOnCards & { readonly runId: string }) | undefined;
  readonly onCreateDesktopFlow: (card: CardId, field: FieldDescription) => void;
}

const DesignerContext = createContext<OpenDesigner | undefined>(undefined);
export const DesignerProvider = DesignerContext.Provider;

export function useDesigner(): OpenDesigner {
  const designer = useContext(DesignerContext);
  if (designer === undefined) throw new Error('a part of the designer is outside of it');
  return designer;
}
