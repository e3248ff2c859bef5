import type { CloudRunStore } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowRunId, TandemError } from '@tandem/kernel';
import type { WorkQueueActor } from '@tandem/protocol';
import type { AccountRecord, AccountStore } from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import { asPerson } from '../work-queues/acting.ts';
import { cloudRunIdOf, type ServedRun } from './served-run.ts';

/** In whose name a desktop flow run asks the server for something. */
export interface RunAsker {
  readonly run: ServedRun;
  /** The owner of the cloud flow that asked for the run; of one that a person asked for, whose connection it uses. */
  readonly ownerId: AccountId;
  /**
   * All of them must be allowed what the run asks for; the owner is the first. Whose desktop it is on is one of them: whoever has the
   * machine can read the ticket there.
   */
  readonly judges: readonly [AccountRecord, ...AccountRecord[]];
  /** Whom histories name: the run, or whoever debugs, as a debug run has no place where it could be looked up. */
  readonly actor: WorkQueueActor;
}

export interface RunAskersOptions {
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly cloudRuns: Pick<CloudRunStore, 'load'>;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

/** Knows who answers for a desktop flow run. */
export class RunAskers {
  readonly #options: RunAskersOptions;

  constructor(options: RunAskersOptions) {
    this.#options = options;
  }

  /** @throws TandemError `RunAuthorUnknown` when whoever answers has no account any more, `RunStarterDisabled` */
  async of(run: ServedRun): Promise<RunAsker> {
    const ownerId = run.parent === null ? run.ownerId : await this.#ownerOf(run.parent.runId, run);
    const runId = run.parent?.runId ?? cloudRunIdOf(run);
    const [owner = nobody(), ...others] = await this.#options.authority.judgesOf({ runId, ownerId });
    if (![owner, ...others].some(({ id }) => id === run.ownerId)) others.push((await this.#options.accounts.get(run.ownerId)) ?? nobody());
    return { run, ownerId, judges: [owner, ...others], actor: actorOf(run, owner) };
  }

  async #ownerOf(runId: CloudFlowRunId, { ownerId }: ServedRun): Promise<AccountId> {
    return (await this.#options.cloudRuns.load(runId))?.ownerId ?? ownerId;
  }
}

function actorOf({ id, desktopFlowName, isDebug }: ServedRun, owner: AccountRecord): WorkQueueActor {
  return isDebug === true ? asPerson(owner).actor : { kind: 'desktop-flow-run', id, name: desktopFlowName };
}

function nobody(): never {
  throw new TandemError('RunAuthorUnknown', 'Nobody answers any more for what this run does.', {
    status: 403,
    fix: 'Let the owner of the flow publish it again, and start it anew.',
  });
}
