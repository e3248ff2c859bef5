import { setImmediate as nextTurn } from 'node:timers/promises';
import { type AccountId, asTandemError, type Clock, type CloudFlowRunId, type IdSource } from '@tandem/kernel';
import { MAX_CHANGED_RUNS, type ResumeDefinition, type RunChange, type RunChangeAction } from '@tandem/protocol';
import type { AccountRecord, CloudFlowRunQuery } from '@tandem/store';
import { runsShownTo } from '../flow-shares/flow-access.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { ChangeOfRun } from './change-of-run.ts';
import type { RunHistory } from './run-history.ts';

export interface RunChangesOptions {
  readonly history: RunHistory;
  readonly one: ChangeOfRun;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
}

export type RunFilter = Omit<CloudFlowRunQuery, 'before' | 'limit' | 'visibleTo'>;

export interface RunChangeRequest {
  readonly action: RunChangeAction;
  readonly with: ResumeDefinition;
  readonly selection: { readonly ids: readonly CloudFlowRunId[] } | { readonly filter: RunFilter };
}

/** Runs that are changed side by side. */
const AT_ONCE = 4;
/** Changes that are remembered of each account, and for how long. */
const KEPT = 10;
const KEPT_MS = 24 * 3_600_000;

const OPEN = ['Running', 'Waiting'];
const FAILED = ['Failed', 'TimedOut', 'Cancelled'];
/** The runs among those of a filter that an action is meant for. */
const FITTING: Readonly<Record<RunChangeAction, readonly string[]>> = { cancel: OPEN, resume: FAILED, resubmit: ['Succeeded', ...FAILED] };

interface Change extends RunChange {
  /** Equal for requests that ask for the same. */
  readonly key: string;
  readonly failures: RunChange['failures'];
  done: number;
  endedAt: number | null;
}

/** Does the same thing with many runs while the person goes on with something else, and remembers what came of it. */
export class RunChanges {
  readonly #options: RunChangesOptions;
  readonly #ofAccounts = new Map<AccountId, readonly Change[]>();

  constructor(options: RunChangesOptions) {
    this.#options = options;
  }

  /** Begins a change, or gives the one that is under way when the same was asked for. */
  async begin(request: RunChangeRequest, account: AccountRecord): Promise<RunChange> {
    const key = JSON.stringify(request);
    const known = this.#underWay(key, account);
    if (known !== undefined) return known;
    const { ids, isCut } = await this.#runsOf(request, account);
    // The second of two clicks came while the first one was looking.
    const other = this.#underWay(key, account);
    if (other !== undefined) return other;
    const change = this.#newChange(request, key, { total: ids.length, isCut });
    this.#ofAccounts.set(account.id, [change, ...this.of(account.id)].slice(0, KEPT));
    void this.#work(change, request, { ids, account });
    return change;
  }

  /** Newest first. */
  of(accountId: AccountId): readonly Change[] {
    const now = this.#options.clock.now();
    const kept = (this.#ofAccounts.get(accountId) ?? []).filter(({ endedAt }) => endedAt === null || now - endedAt < KEPT_MS);
    this.#ofAccounts.set(accountId, kept);
    return kept;
  }

  /** A change that is not over, or that is not the account's, stays. */
  forget(accountId: AccountId, id: string): void {
    const kept = this.of(accountId).filter((change) => change.id !== id || change.endedAt === null);
    this.#ofAccounts.set(accountId, kept);
  }

  /** The newest runs of a filter that the account may see, as many as one change takes. */
  async find(filter: RunFilter, account: AccountRecord) {
    const { items, next } = await this.#options.history.list({ ...filter, ...runsShownTo(account), limit: MAX_CHANGED_RUNS });
    return { items: items.map(({ id, status }) => ({ id, status })), hasMore: next !== null };
  }

  #underWay(key: string, account: AccountRecord): Change | undefined {
    return this.of(account.id).find((change) => change.key === key && change.endedAt === null);
  }

  async #runsOf(
    { action, selection }: RunChangeRequest,
    account: AccountRecord,
  ): Promise<{ readonly ids: readonly CloudFlowRunId[]; readonly isCut: boolean }> {
    if ('ids' in selection) return { ids: [...new Set(selection.ids)], isCut: false };
    const wanted = selection.filter.statuses ?? FITTING[action];
    const statuses = FITTING[action].filter((status) => wanted.includes(status));
    if (statuses.length === 0) return { ids: [], isCut: false };
    const { items, hasMore } = await this.find({ ...selection.filter, statuses }, account);
    // The history gave the ids.
    return { ids: items.map(({ id }) => id as CloudFlowRunId), isCut: hasMore };
  }

  #newChange({ action }: RunChangeRequest, key: string, { total, isCut }: Pick<RunChange, 'total' | 'isCut'>): Change {
    const { ids, clock } = this.#options;
    return { id: ids.next(), key, action, total, isCut, done: 0, failures: [], startedAt: clock.now(), endedAt: null };
  }

  async #work(change: Change, request: RunChangeRequest, { ids, account }: Selected): Promise<void> {
    const waiting = ids.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#workThrough(waiting, change, { request, account })));
    change.endedAt = this.#options.clock.now();
    this.#options.live.publish('cloud-flow-runs');
  }

  async #workThrough(waiting: IterableIterator<CloudFlowRunId>, change: Change, { request, account }: Asked): Promise<void> {
    for (const runId of waiting) {
      try {
        await this.#options.one.change(runId, request, account);
      } catch (thrown) {
        const { code, message, fix = null } = asTandemError(thrown);
        change.failures.push({ runId, cloudFlowName: code === 'NotFound' ? '' : await this.#nameOf(runId), code, message, fix });
      }
      change.done++;
      await nextTurn();
    }
  }

  async #nameOf(runId: CloudFlowRunId): Promise<string> {
    const found = await this.#options.history.find(runId).catch(() => undefined);
    return found?.run.cloudFlowName ?? '';
  }
}

interface Selected {
  readonly ids: readonly CloudFlowRunId[];
  readonly account: AccountRecord;
}

interface Asked {
  readonly request: RunChangeRequest;
  readonly account: AccountRecord;
}
