import type { DesktopFlowDocument, EditCommand, Problem, Row, VariableInfo } from '@tandem/designer-core/desktop-flow';
import { createContext, useContext } from 'react';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import type { Debug } from '../debug/use-debug.ts';
import type { DesignerAction, DesignerState } from './designer-state.ts';
import type { Pane, Panes } from './panes.ts';

/** The open designer, for its panes and dialogs. */
export interface OpenDesigner {
  readonly flowId: string;
  readonly state: DesignerState;
  readonly document: DesktopFlowDocument;
  /** Those of the subflow that is shown. */
  readonly rows: readonly Row[];
  /** A moment behind the document while its author types. */
  readonly problems: readonly Problem[];
  readonly variables: readonly VariableInfo[];
  readonly catalogue: DesktopCatalogue;
  readonly debug: Debug;
  /** Somebody else's flow, or a run is under way. */
  readonly isReadOnly: boolean;
  /** Wait after each step of a run, in milliseconds. */
  readonly delayMs: number;
  readonly setDelay: (ms: number) => void;
  /** Asks for the machine that flows run on. */
  readonly askMachine: () => void;
  /** Does what needs the machine as soon as its line is ready; asks for a machine where there is none. */
  readonly withMachine: (act: () => void) => void;
  readonly panes: Panes;
  readonly showPane: (pane: Pane) => void;
  /** Stays the same as long as the designer is open. */
  readonly dispatch: (action: DesignerAction) => void;
  /** Does one thing to the flow; `label` says what, for undo. Stays the same, too. */
  readonly edit: (command: EditCommand, label: string) => void;
}

const DesignerContext = createContext<OpenDesigner | undefined>(undefined);

export const DesignerProvider = DesignerContext.Provider;

export function useDesigner(): OpenDesigner {
  const designer = useContext(DesignerContext);
  if (designer === undefined) throw new Error('This is only shown inside the designer of a desktop flow.');
  return designer;
}
