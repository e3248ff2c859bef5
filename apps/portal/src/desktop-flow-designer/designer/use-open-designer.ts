import { findSubflow, isDirty, problemsOf, rowsOf } from '@tandem/designer-core/desktop-flow';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { isUnderWay } from '../debug/debug-state.ts';
import type { Debug } from '../debug/use-debug.ts';
import type { OpenDesigner } from '../state/designer-context.ts';
import type { DesignerAction, DesignerState } from '../state/designer-state.ts';
import { firstPanes, type Pane, type Panes, withPane } from '../state/panes.ts';
import { FIRST_DELAY } from '../state/run-delays.ts';
import { useVariables } from './use-variables.ts';

interface Parts {
  readonly flowId: string;
  readonly state: DesignerState;
  readonly dispatch: (action: DesignerAction) => void;
  readonly catalogue: DesktopCatalogue;
  readonly debug: Debug;
  readonly mayEdit: boolean;
  readonly askMachine: () => void;
  readonly withMachine: (act: () => void) => void;
}

export interface DesignerParts {
  readonly designer: OpenDesigner;
  readonly isDirty: boolean;
  readonly setPanes: (panes: Panes) => void;
}

/** What the panes of the designer share, from the state of the open flow. */
export function useOpenDesigner({ flowId, state, dispatch, catalogue, debug, mayEdit, askMachine, withMachine }: Parts): DesignerParts {
  const { document } = state.history;
  const { subflow } = state.selection;
  const rows = useMemo(() => rowsOf(findSubflow(document, subflow) ?? document.flow.main), [document, subflow]);
  const settled = useDeferredValue(document);
  const problems = useMemo(() => {
    const { actions, runnable } = catalogue;
    return problemsOf(settled, actions, (id) => runnable.has(id.toLowerCase()));
  }, [settled, catalogue]);
  const variables = useVariables(settled, catalogue);
  const [panes, setPanes] = useState(() => firstPanes(window.innerWidth));
  const [delayMs, setDelay] = useState(FIRST_DELAY);
  const showPane = useCallback((pane: Pane) => setPanes((present) => withPane(present, pane)), []);
  const edit = useCallback<OpenDesigner['edit']>((command, label) => dispatch({ kind: 'edit', command, label }), [dispatch]);
  const isReadOnly = !mayEdit || isUnderWay(debug.state.run);
  const designer = useMemo(
    (): OpenDesigner => ({
      flowId,
      state,
      document,
      rows,
      problems,
      variables,
      catalogue,
      debug,
      isReadOnly,
      delayMs,
      setDelay,
      askMachine,
      withMachine,
      panes,
      showPane,
      dispatch,
      edit,
    }),
    [
      flowId,
      state,
      document,
      rows,
      problems,
      variables,
      catalogue,
      debug,
      isReadOnly,
      delayMs,
      askMachine,
      withMachine,
      panes,
      showPane,
      dispatch,
      edit,
    ],
  );
  return { designer, isDirty: isDirty(state.history), setPanes };
}
