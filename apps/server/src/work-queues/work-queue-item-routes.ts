import { ok } from '@tandem/kernel';
import { API, type WorkQueueItem, type WorkQueueItemId } from '@tandem/protocol';
import type { WorkQueueItemFilter, WorkQueueItemRecord } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { asPerson } from './acting.ts';
import { type ImportRows, rowOf, rowsOfCsv, rowsOfJson } from './import-rows.ts';
import { itemIdOf, memberOf, queueIdOf } from './request-members.ts';
import type { WorkQueueParts } from './work-queue-parts.ts';
import { itemDetail, itemView } from './work-queue-view.ts';

const SHOWN_ROWS = 50;
const SHOWN_FAULTS = 200;

export function registerItemRoutes(app: App, parts: WorkQueueParts): void {
  const { queues, items } = parts;
  const { clock } = app.services;
  const view = (item: WorkQueueItemRecord): WorkQueueItem => itemView(item, clock.now());
  handle(app, API.listWorkQueueItems, async ({ params, query: { before, limit, ...filter } }) => {
    await queues.get(queueIdOf(params));
    const page = { limit: limit + 1, ...given({ before: before as WorkQueueItemId | undefined }) };
    const found = await items.list(queueIdOf(params), filterOf(filter), page);
    const shown = found.slice(0, limit);
    return { items: shown.map(view), next: found.length > limit ? (shown.at(-1)?.id ?? null) : null };
  });
  handle(app, API.addWorkQueueItem, async ({ params, json, caller }) => {
    const queue = await queues.ownOf(queueIdOf(params), caller.account);
    const [item] = await items.add(queue, ok([rowOf(json)]), asPerson(caller.account));
    return item === undefined ? undefined : view(item);
  });
  handle(app, API.getWorkQueueItem, async ({ params, caller }) => {
    const item = await items.get(itemIdOf(params));
    const [queue, notes] = await Promise.all([queues.get(item.workQueueId), parts.store.notesOf(item.id)]);
    return itemDetail(item, { queue, notes, caller: caller.account, now: clock.now() });
  });
  handle(app, API.updateWorkQueueItem, async ({ params, body: { value: _value, note = '', ...rest }, json, caller }) => {
    const edit = { ...given(rest), ...given({ value: memberOf(json, 'value') }) };
    return view(await items.edit(itemIdOf(params), edit, { note, acting: asPerson(caller.account) }));
  });
  handle(app, API.setWorkQueueItemStatus, async ({ params, body: { note, status, delayUntil = null }, caller }) =>
    view(await items.apply(itemIdOf(params), { event: { kind: 'move', status, delayUntil }, note }, asPerson(caller.account))),
  );
  registerMany(app, parts);
}

function registerMany(app: App, { queues, items, many }: WorkQueueParts): void {
  handle(app, API.checkWorkQueueImport, async ({ params, body, caller }) => {
    const queue = await queues.ownOf(queueIdOf(params), caller.account);
    const checked = await items.check(queue, rowsIn(body));
    return {
      total: checked.items.length,
      rows: checked.items.slice(0, SHOWN_ROWS).map(({ name, priority, uniqueId, value, expiresAt }) => ({
        name,
        priority,
        uniqueId: uniqueId.startsWith('system-') ? null : uniqueId,
        value,
        expiresAt,
      })),
      faultCount: checked.faults.length,
      faults: checked.faults.slice(0, SHOWN_FAULTS).map((fault) => ({ ...fault })),
    };
  });
  handle(app, API.importWorkQueueItems, async ({ params, body, caller }) => {
    const queue = await queues.ownOf(queueIdOf(params), caller.account);
    return { added: (await items.add(queue, rowsIn(body), asPerson(caller.account))).length };
  });
  handle(app, API.changeWorkQueueItems, async ({ params, body: { action, selection }, caller }) => {
    const chosen = 'ids' in selection ? { ids: selection.ids as WorkQueueItemId[] } : { filter: filterOf(selection.filter) };
    return many.change(queueIdOf(params), { action, selection: chosen }, asPerson(caller.account));
  });
  handle(app, API.undoWorkQueueChange, async ({ params, body, caller }) =>
    many.undo(queueIdOf(params), body.undoToken, asPerson(caller.account)),
  );
  handle(app, API.deleteWorkQueueItem, async ({ params, caller }) => {
    await items.remove(itemIdOf(params), asPerson(caller.account));
    return undefined;
  });
}

function rowsIn({ format, content }: { readonly format: 'csv' | 'json'; readonly content: string }): ImportRows {
  return format === 'csv' ? rowsOfCsv(content) : rowsOfJson(content);
}

function filterOf(filter: { readonly [Name in keyof WorkQueueItemFilter]: WorkQueueItemFilter[Name] | undefined }): WorkQueueItemFilter {
  return given(filter);
}
