import { useDesigner } from '../state/designer-context.ts';
import { isUnderWay } from './debug-state.ts';
import { useRun } from './use-run.ts';

/** Runs the flow from the step that has the focus on; without a machine it asks for one. */
export function useRunFrom(): () => void {
  const { state, debug, withMachine } = useDesigner();
  const { start } = useRun();
  const { subflow, focus } = state.selection;
  return () => {
    if (focus !== undefined && !isUnderWay(debug.state.run)) withMachine(() => start({ from: { subflow, row: focus } }));
  };
}
