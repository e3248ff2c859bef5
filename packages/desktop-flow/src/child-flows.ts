import type { ActionCall, DesktopFlow } from './tree.ts';
import { walkStatements } from './walk.ts';
import { actionCallsOf } from './walk-expressions.ts';
import { writtenArgument } from './written-argument.ts';

const RUN_FLOW = 'external.runflow';
const FLOW_ID = 'FlowId';

/** Ids, each once, of the desktop flows that a flow runs as steps of its own; disabled steps left out. */
export function listChildFlows(flow: DesktopFlow): string[] {
  const ids = new Set<string>();
  walkStatements(flow, (statement, { isDisabled }) => {
    if (isDisabled) return;
    for (const call of actionCallsOf(statement)) {
      const id = runsFlow(call) ? childFlowOf(call) : undefined;
      if (id !== undefined && id !== '') ids.add(id);
    }
  });
  return [...ids];
}

export function runsFlow(call: ActionCall): boolean {
  return call.id.toLowerCase() === RUN_FLOW;
}

/** The id, in lower case, of the desktop flow that the call runs; undefined when it shows only while the flow runs. */
export function childFlowOf(call: ActionCall): string | undefined {
  const written = writtenArgument(call, FLOW_ID);
  return written === undefined ? undefined : plainFlowId(written);
}

/** An id as flows are found by: in lower case, without the braces that some write around it. */
export function plainFlowId(written: string): string {
  return written
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
}
