import type { Locator, Page } from 'playwright-core';
import { APPROVALS } from '../../../../apps/portal/src/approvals/messages.ts';
import { SHARING } from '../../../../apps/portal/src/cloud-flows/sharing-messages.ts';
import type { Language } from '../../../../apps/portal/src/i18n/catalogue.ts';
import { WORK_QUEUES } from '../../../../apps/portal/src/monitor/work-queues/messages.ts';
import { RUN_CHANGES } from '../../../../apps/portal/src/runs/change-messages.ts';
import { TABLES } from '../../../../apps/portal/src/tables/messages.ts';
import type { Sample } from '../sample-data.ts';
import { button, checkbox, dialog, press, type Surface, tab } from './surface.ts';

/** What opens on the pages of what people and robots have to do: approvals, work queues, runs that are changed, tables, flows that are shared. */
export function workDialogs(language: Language, sample: Sample): readonly Surface[] {
  return [
    ...approvalDialogs(language, sample),
    ...queueDialogs(language, sample),
    ...itemDialogs(language, sample),
    ...runDialogs(language, sample),
    ...tableDialogs(language, sample),
    ...sharingDialogs(language, sample),
  ];
}

function approvalDialogs(language: Language, { approvalId }: Sample): readonly Surface[] {
  const words = APPROVALS[language];
  const approval = `/approvals/${approvalId}`;
  return [
    dialog('answer in the list', '/approvals', button(words.responses.Approve)),
    dialog('answer', approval, button(words.responses.Reject)),
    dialog(words.reassign, approval, button(words.reassign)),
    dialog(words.cancel, approval, button(words.cancel)),
    dialog(words.copyLink, approval, button(words.copyLinkOf('guest@example.net'))),
  ];
}

function queueDialogs(language: Language, { workQueueId }: Sample): readonly Surface[] {
  const words = WORK_QUEUES[language];
  const { add, bulk } = words;
  const queue = `/work-queues/${workQueueId}`;
  const adding = (way: string) => ({ ...dialog(way, queue, button(add.button), tab(way)), returnsTo: button(add.button).on });
  const changing = (name: string) => {
    const opener = press((page) => page.getByRole('button', { name, exact: true }).first());
    return { ...dialog(name, queue, checkbox(words.selectOne('R-4')), opener), returnsTo: opener.on };
  };
  return [
    dialog(words.createTitle, '/work-queues', button(words.newQueue)),
    dialog(words.edit, queue, button(words.edit)),
    dialog(words.delete, queue, button(words.delete)),
    dialog(words.showSchema, queue, button(words.showSchema)),
    dialog(add.tabs.form, queue, button(add.button)),
    adding(add.tabs.csv),
    adding(add.tabs.json),
    ...[bulk.requeue, bulk.hold, bulk.priority].map(changing),
  ];
}

function itemDialogs(language: Language, { workQueueId, itemId, processedItemId, processingItemId }: Sample): readonly Surface[] {
  const { item, bulk } = WORK_QUEUES[language];
  const path = (id: string) => `/work-queues/${workQueueId}/items/${id}`;
  return [
    ...[item.edit, item.delete].map((name) => dialog(`${name} of an item`, path(itemId), button(name))),
    ...[bulk.requeue, bulk.hold].map((name) => dialog(`${name} of an item`, path(processedItemId), button(name))),
    dialog(item.finish, path(processingItemId), button(item.finish)),
  ];
}

function runDialogs(language: Language, { failedRunId }: Sample): readonly Surface[] {
  const words = RUN_CHANGES[language];
  const { actions, selectAll } = words.bulk;
  const changing = (name: string) => {
    const opener = press((page) => page.getByRole('button', { name, exact: true, disabled: false }));
    return { ...dialog(`${name} of runs`, '/runs', button(selectAll), opener), returnsTo: opener.on };
  };
  return [
    dialog(words.resume, `/cloud-flow-runs/${failedRunId}`, button(words.resume)),
    ...[actions.cancel, actions.resubmit, actions.resume].map(changing),
  ];
}

function tableDialogs(language: Language, { tableName }: Sample): readonly Surface[] {
  const words = TABLES[language];
  const table = `/tables/${tableName}`;
  const columns = `${table}?tab=columns`;
  return [
    dialog(words.newTable, '/tables', button(words.newTable)),
    dialog(words.tableForm.edit, table, button(words.edit)),
    dialog(words.remove.label, table, button(words.remove.label)),
    dialog(words.column.new, columns, button(words.column.new)),
    dialog(words.column.editLabel('Pieces'), columns, button(words.column.editLabel('Pieces'))),
    dialog(words.column.removeLabel('Note'), columns, button(words.column.removeLabel('Note'))),
    ...rowDialogs(language, table),
    dialog(words.relationship.new, `${table}?tab=relationships`, button(words.relationship.new)),
  ];
}

function rowDialogs(language: Language, table: string): readonly Surface[] {
  const { rows, transfer, filter } = TABLES[language];
  const everyField = dialog('row with all columns', table, button(rows.new), button(rows.allColumns));
  return [
    dialog(rows.new, table, button(rows.new)),
    { ...everyField, returnsTo: button(rows.new).on },
    dialog('a row', table, button('A-1')),
    dialog(rows.choose, table, button(rows.choose)),
    dialog(filter.open, table, button(filter.open)),
    dialog(transfer.import, table, button(transfer.import)),
  ];
}

function sharingDialogs(language: Language, { everyCardId }: Sample): readonly Surface[] {
  const words = SHARING[language];
  const flow = `/cloud-flows/${everyCardId}`;
  return [
    ...[words.add, words.handOver].map((name) => dialog(name, flow, button(name))),
    looking(flow, words, { typed: 'mak', shows: (page) => page.getByRole('radio', { name: /^Maker/ }) }),
    looking(flow, words, { typed: 'zzz', shows: (page) => page.getByText(words.nobody) }),
  ];
}

/** The dialog that shares a flow, in which somebody is looked for. */
function looking(
  flow: string,
  words: (typeof SHARING)[Language],
  { typed, shows }: { readonly typed: string; readonly shows: (page: Page) => Locator },
): Surface {
  const field = (page: Page): Locator => page.getByRole('searchbox', { name: words.find });
  const open = dialog(`${words.add}: ${typed}`, flow, button(words.add), ...Array.from(typed, (letter) => press(field, letter)));
  return { ...open, shows: (page) => page.getByRole('dialog').filter({ has: shows(page) }) };
}
