import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Clock, type IdSource, TandemError } from '@tandem/kernel';
import type { WorkQueueBulkAction, WorkQueueBulkResult, WorkQueueId, WorkQueueItemId } from '@tandem/protocol';
import type { WorkQueueAct, WorkQueueItemFilter, WorkQueueItemResult, WorkQueueItemsAction, WorkQueueStore } from '@tandem/store';
import type { Acting } from './acting.ts';
import { UndoBook } from './undo-book.ts';
import type { WorkQueueNews } from './work-queue-news.ts';
import type { WorkQueues } from './work-queues.ts';

export interface ChangeManyOptions {
  readonly queues: WorkQueues;
  readonly store: WorkQueueStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly news: WorkQueueNews;
}

export type ItemSelection = { readonly ids: readonly WorkQueueItemId[] } | { readonly filter: WorkQueueItemFilter };

/** So many at once, so that takers and pages have their turn in between. */
const PORTION = 250;
const SHOWN_REFUSALS = 20;

/** Does one thing with many items, and takes it back. */
export class ChangeMany {
  readonly #options: ChangeManyOptions;
  readonly #undo = new UndoBook();

  constructor(options: ChangeManyOptions) {
    this.#options = options;
  }

  /** @throws TandemError `NotFound`, `Forbidden` */
  async change(
    id: WorkQueueId,
    request: { readonly action: WorkQueueBulkAction; readonly selection: ItemSelection },
    acting: Acting,
  ): Promise<WorkQueueBulkResult> {
    await this.#options.queues.ownOf(id, acting.account);
    const now = this.#options.clock.now();
    const items = 'ids' in request.selection ? request.selection.ids : await this.#found(id, request.selection.filter, now);
    const act: WorkQueueAct = { actor: acting.actor, now, note: 'note' in request.action ? (request.action.note ?? '') : '' };
    const results: WorkQueueItemResult[] = [];
    for (let from = 0; from < items.length; from += PORTION) {
      const change = { action: actionOf(request.action), act };
      results.push(...(await this.#options.store.applyToMany(id, items.slice(from, from + PORTION), change)));
      await nextTurn();
    }
    this.#options.news.changed(id);
    return this.#resultOf(id, results, { acting, now });
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `UndoOver` */
  async undo(id: WorkQueueId, undoToken: string, acting: Acting): Promise<{ readonly restored: number; readonly skipped: number }> {
    const { queues, store, clock, news } = this.#options;
    await queues.ownOf(id, acting.account);
    const now = clock.now();
    const page = this.#undo.take(undoToken, { accountId: acting.account.id, now });
    if (page === undefined || page.workQueueId !== id) throw undoIsOver();
    let restored = 0;
    for (let from = 0; from < page.snapshots.length; from += PORTION) {
      restored += await store.restore(id, page.snapshots.slice(from, from + PORTION), { actor: acting.actor, now, note: 'Undone.' });
      await nextTurn();
    }
    news.changed(id);
    return { restored, skipped: page.snapshots.length - restored };
  }

  /** Those that the filter finds now; what comes later is not touched. */
  async #found(id: WorkQueueId, filter: WorkQueueItemFilter, now: number): Promise<readonly WorkQueueItemId[]> {
    const ids: WorkQueueItemId[] = [];
    for (;;) {
      const before = ids.at(-1);
      const items = await this.#options.store.listItems(id, filter, { limit: 1000, now, ...(before === undefined ? {} : { before }) });
      ids.push(...items.map((item) => item.id));
      if (items.length < 1000) return ids;
      await nextTurn();
    }
  }

  #resultOf(
    id: WorkQueueId,
    results: readonly WorkQueueItemResult[],
    { acting, now }: { readonly acting: Acting; readonly now: number },
  ): WorkQueueBulkResult {
    const refused = results.filter(({ refusal }) => refusal !== null);
    const snapshots = results.flatMap(({ before }) => (before === null ? [] : [before]));
    const undoToken: string = this.#options.ids.next();
    const isKept = this.#undo.keep(undoToken, { accountId: acting.account.id, workQueueId: id, snapshots }, now);
    return {
      changed: results.length - refused.length,
      refused: refused.length,
      refusals: refused.slice(0, SHOWN_REFUSALS).map((item) => ({ id: item.id, name: item.name, reason: item.refusal ?? '' })),
      undoToken: isKept ? undoToken : null,
    };
  }
}

function actionOf(action: WorkQueueBulkAction): WorkQueueItemsAction {
  switch (action.kind) {
    case 'requeue':
      return { kind: 'move', event: { kind: 'move', status: 'Queued', delayUntil: action.delayUntil ?? null } };
    case 'hold':
      return { kind: 'move', event: { kind: 'move', status: 'OnHold' } };
    default:
      return action;
  }
}

function undoIsOver(): TandemError {
  return new TandemError('UndoOver', 'This can no longer be undone: it was too long ago, or it was undone already.', {
    status: 409,
    fix: 'Choose the items and change them again.',
  });
}
