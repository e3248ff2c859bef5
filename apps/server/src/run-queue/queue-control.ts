import { DeliveryState, type PlaceWish, reducePlace } from '@tandem/dispatch';
import { type DesktopFlowRunId, TandemError } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRunRecord } from '@tandem/store';
import type { DesktopFlowRuns } from '../desktop-flow-runs/desktop-flow-runs.ts';
import type { RunSight } from '../desktop-flow-runs/run-sight.ts';
import { notFound } from '../http/error-body.ts';
import { allows, type Resource, requireAllowed } from '../identity/policy.ts';
import type { OpenTarget, Targets } from '../machine-groups/targets.ts';
import type { QueueEntry } from './queue-entries.ts';
import type { ChangePlace } from './run-queue.ts';

export interface QueueControlOptions {
  readonly queue: {
    list(): Promise<readonly QueueEntry[]>;
    changePlace(id: DesktopFlowRunId, change: ChangePlace): Promise<DesktopFlowRunRecord | undefined>;
  };
  readonly runs: Pick<DesktopFlowRuns, 'get' | 'sightOf'>;
  readonly targets: Pick<Targets, 'list' | 'find'>;
}

export interface QueueQuery {
  readonly targetId?: string | undefined;
  readonly machineId?: string | undefined;
}

/** What somebody may do with a run in the queue. */
export interface QueueRights {
  readonly see: boolean;
  readonly prioritize: boolean;
  readonly move: boolean;
  readonly cancel: boolean;
}

/** The wish without the name of who has it. */
export type QueueWish =
  | { readonly kind: 'moveToFront' | 'moveBack' }
  | { readonly kind: 'changePriority'; readonly priority: 'Normal' | 'High' };

/** The run queue as people look at it and change it. */
export class QueueControl {
  readonly #options: QueueControlOptions;

  constructor(options: QueueControlOptions) {
    this.#options = options;
  }

  /** The runs that have not ended, with what the account may do with each. */
  async list({ targetId, machineId }: QueueQuery, account: AccountRecord) {
    const [entries, targets] = await Promise.all([this.#options.queue.list(), this.#options.targets.list()]);
    const byId = new Map(targets.map((target) => [target.targetId, target]));
    const asked = entries
      .filter(({ run }) => targetId === undefined || run.targetId === targetId)
      .filter(({ run }) => machineId === undefined || concernsMachine(run, byId.get(run.targetId), machineId));
    const runs = asked.map(({ run }) => run);
    const sight = await this.#options.runs.sightOf(account, runs);
    return asked.map((entry) => ({ ...entry, sight, rights: rightsOf(account, entry, { target: byId.get(entry.run.targetId), sight }) }));
  }

  sightOf(account: AccountRecord, run: DesktopFlowRunRecord): Promise<RunSight> {
    return this.#options.runs.sightOf(account, [run]);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `RunNotWaiting` */
  async change(id: DesktopFlowRunId, wish: QueueWish, account: AccountRecord): Promise<DesktopFlowRunRecord> {
    const run = await this.#options.runs.get(id);
    const target = await this.#options.targets.find(run.targetId);
    requireAllowed(account, wish.kind === 'changePriority' ? 'prioritize' : 'move', resourceOf(run, target));
    const named: PlaceWish = { ...wish, by: account.name };
    const changed = await this.#options.queue.changePlace(id, (present, highestRank) => {
      requireWaiting(present);
      return reducePlace(present, named, highestRank);
    });
    return changed ?? missing();
  }
}

interface Around {
  readonly target: OpenTarget | undefined;
  readonly sight: RunSight;
}

function rightsOf(account: AccountRecord, { run, state }: QueueEntry, { target, sight }: Around): QueueRights {
  const resource = resourceOf(run, target);
  const isWaiting = state !== 'Running';
  return {
    see: sight.sees(run),
    prioritize: isWaiting && allows(account, 'prioritize', resource),
    move: isWaiting && allows(account, 'move', resource),
    cancel: !run.delivery.isCancelRequested && allows(account, 'cancel', sight.resourceOf(run)),
  };
}

function resourceOf({ ownerId }: DesktopFlowRunRecord, target: OpenTarget | undefined): Resource {
  return { kind: 'queued-run', ownerId, targetOwnerId: target?.ownerId ?? null };
}

/** What the machine has, and what waits for it alone or for its group. */
function concernsMachine({ delivery }: DesktopFlowRunRecord, target: OpenTarget | undefined, machineId: string): boolean {
  const isWaiting = delivery.state === DeliveryState.queued;
  return isWaiting ? target?.members.some(({ id }) => id === machineId) === true : delivery.owner === machineId;
}

function requireWaiting({ delivery: { state } }: DesktopFlowRunRecord): void {
  if (state === DeliveryState.queued || state === DeliveryState.offered) return;
  throw new TandemError('RunNotWaiting', 'The run does not wait in the queue any more.', {
    status: 409,
    fix: 'Look at the run: it has started or ended meanwhile.',
  });
}

function missing(): never {
  throw notFound('desktop flow run');
}
