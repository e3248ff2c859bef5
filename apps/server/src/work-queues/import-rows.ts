import { err, isJsonArray, JsonObject, type JsonValue, ok, parseJson, type Result } from '@tandem/kernel';
import { type WorkQueueImportFault, workQueueLimits } from '@tandem/protocol';
import { readCsv } from './csv.ts';

/** One item as somebody wrote it: nothing of it is checked. */
export interface ImportRow {
  readonly name: JsonValue | undefined;
  readonly value: JsonValue | undefined;
  readonly priority: JsonValue | undefined;
  readonly uniqueId: JsonValue | undefined;
  readonly expiresAt: JsonValue | undefined;
  readonly delayUntil: JsonValue | undefined;
  readonly note: JsonValue | undefined;
}

export type ImportRows = Result<readonly ImportRow[], WorkQueueImportFault>;

/** The names that a member or a column may have, in lower case and without spaces, hyphens and underscores. */
const NAMES: ReadonlyMap<string, keyof ImportRow> = new Map([
  ['name', 'name'],
  ['value', 'value'],
  ['priority', 'priority'],
  ['uniqueid', 'uniqueId'],
  ['expiresat', 'expiresAt'],
  ['expires', 'expiresAt'],
  ['expireson', 'expiresAt'],
  ['delayuntil', 'delayUntil'],
  ['note', 'note'],
  ['notes', 'note'],
  ['processingnotes', 'note'],
]);

/** A JSON list with an object for each item. */
export function rowsOfJson(content: string): ImportRows {
  let list: JsonValue;
  try {
    list = parseJson(content);
  } catch (thrown) {
    return whole(thrown instanceof Error ? thrown.message : 'This is not JSON.');
  }
  if (!isJsonArray(list)) return whole('This must be a list of items: [{"name": "…", "value": …}].');
  return limited(list.map(rowOf));
}

/** Members that are no part of an item are passed over: exports of other systems have many. */
export function rowOf(item: JsonValue): ImportRow {
  const found: Partial<Record<keyof ImportRow, JsonValue>> = {};
  if (item instanceof JsonObject) {
    for (const [key, value] of item) {
      const name = NAMES.get(normalized(key));
      if (name !== undefined) found[name] ??= value;
    }
  }
  return { ...EMPTY, ...found };
}

/** A header and a line for each item. Without a column `value`, the columns that are no part of an item make up the value. */
export function rowsOfCsv(content: string): ImportRows {
  const read = readCsv(content);
  if (!read.ok) return whole(`The quoted cell that begins in line ${read.error.line} does not end.`);
  const [header, ...lines] = read.value;
  if (header === undefined) return whole('There is no line in it: the first line names the columns.');
  const columns = header.map((title) => ({ title: title.trim(), member: NAMES.get(normalized(title)) }));
  if (!columns.some(({ member }) => member === 'name'))
    return whole('The first line must name the columns, and one of them must be "name".');
  return limited(lines.map((cells) => rowOfCells(columns, cells)));
}

type Column = { readonly title: string; readonly member: keyof ImportRow | undefined };

function rowOfCells(columns: readonly Column[], cells: readonly string[]): ImportRow {
  const found: Partial<Record<keyof ImportRow, JsonValue>> = {};
  const others: [string, JsonValue][] = [];
  for (const [index, { title, member }] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (member === undefined) others.push([title, cell]);
    else if (cell.trim() !== '') found[member] = member === 'value' ? valueOfCell(cell) : cell.trim();
  }
  const hasValue = columns.some(({ member }) => member === 'value');
  return { ...EMPTY, ...(hasValue || others.length === 0 ? {} : { value: JsonObject.of(others) }), ...found };
}

/** An object or a list is JSON; numbers stay text: `007` is one, too. */
function valueOfCell(cell: string): JsonValue {
  if (!/^\s*[{[]/.test(cell)) return cell;
  try {
    return parseJson(cell);
  } catch {
    return cell;
  }
}

const EMPTY: ImportRow = {
  name: undefined,
  value: undefined,
  priority: undefined,
  uniqueId: undefined,
  expiresAt: undefined,
  delayUntil: undefined,
  note: undefined,
};

function normalized(title: string): string {
  return title.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function limited(rows: readonly ImportRow[]): ImportRows {
  if (rows.length === 0) return whole('There is no item in it.');
  if (rows.length <= workQueueLimits.importItems) return ok(rows);
  return whole(`It has ${rows.length} items, and ${workQueueLimits.importItems} are taken at once.`);
}

function whole(message: string): ImportRows {
  return err({ row: 0, field: '', message });
}
