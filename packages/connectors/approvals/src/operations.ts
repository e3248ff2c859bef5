import type { Operation, OperationCall, OperationOutcome } from '@tandem/cloud-engine';
import type { Context, JsonObject } from '@tandem/kernel';
import { LOST_APPROVAL, outcomeOfApproval } from './approval-outcome.ts';
import { outputsOf } from './outputs.ts';
import { approvalNotFound, missingParameter } from './parameter-fault.ts';
import type { ApprovalSnapshot, ApprovalsPorts, AskedApproval } from './ports.ts';
import { readRequest } from './request-reader.ts';
import { approvalIdOf, readApprovalId, waitIdOf } from './wait-id.ts';

/** *Start and wait for an approval*: its external id is the id of the approval, which is made with the row of the waiting action. */
export function createStartAndWait(ports: ApprovalsPorts): Operation {
  return {
    isStartedByCommit: true,
    async start(context, call) {
      const asked = ask(context, call, 'WebhookApprovalCreationInput');
      const { approvalId, attachment } = await ports.prepare(asked);
      return { kind: 'waiting', externalId: approvalId, attachment };
    },
    committed: (externalId) => ports.created(externalId),
    outcomeOf: (externalId) => outcomeNow(ports, externalId),
    cancel: (externalId) => ports.cancel(externalId),
  };
}

/** *Create an approval*: goes on at once. Doing it twice makes one approval, so that it may begin again after a crash. */
export function createCreate(ports: ApprovalsPorts): Operation {
  return {
    isStartedByCommit: true,
    makesAtStart: true,
    async start(context, call) {
      const approval = await ports.create({ ...ask(context, call, 'ApprovalCreationInput'), deadlineAt: undefined });
      ports.created(approval.id);
      return { kind: 'ended', outcome: { status: 'Succeeded', code: 'Created', outputs: outputsOf(approval), isRetryable: false } };
    },
  };
}

/** *Wait for an approval* that *Create an approval* of a flow of the same owner made. */
export function createWait(ports: ApprovalsPorts): Operation {
  return {
    isStartedByCommit: true,
    async start(context, call) {
      const approval = await requireApproval(ports, call);
      const outcome = outcomeOfApproval(approval);
      if (outcome !== undefined) return { kind: 'ended', outcome };
      const externalId = waitIdOf(approval.id, call.runId, call.actionPath);
      const wait = { approvalId: approval.id, externalId, runId: call.runId, deadlineAt: context.deadlineAt };
      return { kind: 'waiting', externalId, attachment: ports.prepareWait(wait) };
    },
    committed: (externalId) => ports.waits(externalId, approvalIdOf(externalId)),
    outcomeOf: (externalId) => outcomeNow(ports, approvalIdOf(externalId)),
    cancel: (externalId) => ports.cancelWait(externalId),
  };
}

function ask({ deadlineAt }: Context, call: OperationCall, base: string): AskedApproval {
  const { ownerId, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow = false, actionPath } = call;
  const asking = { ownerId, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow, actionPath };
  return { request: readRequest(call.parameters, base), ...asking, deadlineAt };
}

async function requireApproval(ports: ApprovalsPorts, call: OperationCall): Promise<ApprovalSnapshot> {
  const id = readApprovalId(nameIn(call.parameters));
  const approval = id === undefined ? undefined : await ports.findOf(id, call);
  if (approval === undefined) throw approvalNotFound();
  return approval;
}

function nameIn(parameters: JsonObject): string {
  const name = parameters.get('approvalName') ?? null;
  if (name === null || name === '') throw missingParameter('approvalName');
  return typeof name === 'string' ? name : '';
}

async function outcomeNow(ports: ApprovalsPorts, approvalId: string): Promise<OperationOutcome | undefined> {
  const approval = await ports.find(approvalId);
  return approval === undefined ? LOST_APPROVAL : outcomeOfApproval(approval);
}
