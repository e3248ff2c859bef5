import { type CloudFlowRunId, type MachineId, TandemError } from '@tandem/kernel';
import type { WorkQueueActor } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';

/** Who does something with a work queue: the account whose rights count, and who the history names. */
export interface Acting {
  readonly account: AccountRecord;
  readonly actor: WorkQueueActor;
}

export function asPerson(account: AccountRecord): Acting {
  return { account, actor: { kind: 'account', id: account.id, name: account.name } };
}

/** A machine may what its owner may. @throws TandemError `Forbidden` when there is no such account any more */
export function asMachine(owner: AccountRecord | undefined, { id, name }: { readonly id: MachineId; readonly name: string }): Acting {
  return { account: owner ?? ownerIsGone(), actor: { kind: 'machine', id, name } };
}

/** The run of a cloud flow, or of a desktop flow that a person runs. */
interface ActingRun {
  readonly runId: CloudFlowRunId;
  readonly cloudFlowName: string;
  readonly isOfDesktopFlow: boolean;
}

/** A flow may what its owner may. @throws TandemError `Forbidden` when there is no such account any more */
export function asFlow(owner: AccountRecord | undefined, { runId, cloudFlowName, isOfDesktopFlow }: ActingRun): Acting {
  const kind = isOfDesktopFlow ? 'desktop-flow-run' : 'cloud-flow-run';
  return { account: owner ?? ownerIsGone(), actor: { kind, id: runId, name: cloudFlowName } };
}

function ownerIsGone(): never {
  throw new TandemError('Forbidden', 'The owner in whose name this works is not there any more.', {
    status: 403,
    fix: 'Give it to somebody else.',
  });
}
