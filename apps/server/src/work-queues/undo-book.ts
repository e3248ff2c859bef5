import type { AccountId } from '@tandem/kernel';
import type { WorkQueueId } from '@tandem/protocol';
import type { WorkQueueItemSnapshot } from '@tandem/store';

export interface UndoPage {
  readonly accountId: AccountId;
  readonly workQueueId: WorkQueueId;
  readonly snapshots: readonly WorkQueueItemSnapshot[];
  readonly until: number;
}

const KEPT_MS = 5 * 60_000;
const MAX_PAGES = 50;
/** A change of more items is too much to keep. */
const MAX_ITEMS = 5000;

/** What people did last with many items, kept in memory for a few minutes. */
export class UndoBook {
  readonly #pages = new Map<string, UndoPage>();

  /** @returns whether it is kept */
  keep(token: string, page: Omit<UndoPage, 'until'>, now: number): boolean {
    if (page.snapshots.length === 0 || page.snapshots.length > MAX_ITEMS) return false;
    const [oldest] = this.#pages.keys();
    if (this.#pages.size >= MAX_PAGES && oldest !== undefined) this.#pages.delete(oldest);
    this.#pages.set(token, { ...page, until: now + KEPT_MS });
    return true;
  }

  /** Each page is read once, and by its own writer only. */
  take(token: string, { accountId, now }: { readonly accountId: AccountId; readonly now: number }): UndoPage | undefined {
    const page = this.#pages.get(token);
    if (page === undefined || page.accountId !== accountId || page.until < now) return undefined;
    this.#pages.delete(token);
    return page;
  }
}
