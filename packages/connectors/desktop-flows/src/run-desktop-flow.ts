import type { Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { type Context, type DesktopFlowRunId, TandemError } from '@tandem/kernel';
import { askRun } from './ask-run.ts';
import { readCallParameters, readDesktopFlowId, readItems } from './call-parameters.ts';
import { outcomeOfRun } from './outcome.ts';
import type { AskedDesktopRun, DesktopFlowPackage, DesktopFlowsPorts } from './ports.ts';
import { requireConnection, requireFlow } from './requirements.ts';
import { bindInputs } from './run-inputs.ts';

/** The operation `RunUIFlow_V2`: its external id is the id of the desktop flow run. */
export function createRunDesktopFlow(ports: DesktopFlowsPorts): Operation {
  return {
    isStartedByCommit: true,
    hasSecuredInputs: (_context, call) => hasSecuredInputs(ports, call),
    start: (context, call) => start(ports, context, call),
    committed: (externalId) => ports.queued(externalId as DesktopFlowRunId),
    async outcomeOf(externalId) {
      const ended = await ports.ended(externalId as DesktopFlowRunId);
      return ended === undefined ? undefined : outcomeOfRun(ended);
    },
    cancel: (externalId) => ports.cancel(externalId as DesktopFlowRunId),
  };
}

/** When the flow cannot be read, nobody knows what is sensitive, so all is. */
async function hasSecuredInputs(ports: DesktopFlowsPorts, call: OperationCall): Promise<boolean> {
  const items = readItems(call.parameters);
  if (items.size === 0) return false;
  const flow = await findNamedFlow(ports, call);
  return flow === undefined || flow.inputs.some(({ name, isSensitive }) => isSensitive && items.has(name));
}

async function findNamedFlow(ports: DesktopFlowsPorts, call: OperationCall): Promise<DesktopFlowPackage | undefined> {
  try {
    return await ports.findFlow(readDesktopFlowId(call.parameters), call);
  } catch (thrown) {
    if (thrown instanceof TandemError) return undefined;
    throw thrown;
  }
}

async function start(ports: DesktopFlowsPorts, context: Context, call: OperationCall): Promise<OperationStart> {
  const parameters = readCallParameters(call.parameters);
  const flow = await requireFlow(ports, parameters.desktopFlowId, call);
  const connection = await requireConnection(ports, call, parameters.runMode);
  const inputs = bindInputs(flow.inputs, parameters.items);
  warnOfUnknown(context, call, [...parameters.unknown, ...inputs.unknown.map((name) => `item/${name}`)]);
  const run = await askRun(ports, {
    flow,
    connection,
    inputs,
    runMode: parameters.runMode,
    priority: parameters.priority,
    askedBy: call.ownerId,
    parent: parentOf(call),
    timeoutMs: call.timeoutMs,
    hasSecuredInputs: call.hasSecuredInputs,
    hasSecuredOutputs: call.hasSecuredOutputs,
  });
  return { kind: 'waiting', externalId: run.runId, attachment: ports.prepareRun(run) };
}

/** What a run by hand starts is a run of the same person, as if it had been started by hand, too. */
function parentOf({ runId, cloudFlowId, cloudFlowName, actionPath, isOfDesktopFlow }: OperationCall): AskedDesktopRun['parent'] {
  return isOfDesktopFlow === true ? null : { runId, cloudFlowId, cloudFlowName, actionPath };
}

function warnOfUnknown({ log }: Context, { runId, actionPath }: OperationCall, parameters: readonly string[]): void {
  if (parameters.length > 0) log.warn('parameters without a meaning', { runId, actionPath, parameters });
}
