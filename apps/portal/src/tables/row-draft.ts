import { JsonObject, type JsonValue, printJson, TandemError } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { localText, momentOf } from '../monitor/work-queues/local-moment.ts';
import { formRank } from './common-columns.ts';
import { cellOf, formattedOf, tableOfLookup } from './row-query.ts';

/** Where a lookup points. */
export interface ChosenRow {
  readonly table: string;
  readonly id: string;
  readonly name: string;
}

/** What stands in a field: text as typed, or the row of a lookup. */
export type DraftValue = string | ChosenRow | null;

/** Fields by the logical name of their column. */
export type RowDraft = Readonly<Record<string, DraftValue>>;

/** Columns that a person fills in; files have a place of their own. */
export function editableColumns(table: TableDetail): readonly TableColumn[] {
  const open = table.columns.filter(
    ({ isSystem, kind, logicalName }) => !isSystem && kind !== 'image' && kind !== 'file' && logicalName !== table.primaryIdColumn,
  );
  return open.toSorted((left, right) => formRank(table, left) - formRank(table, right));
}

export function draftOf(columns: readonly TableColumn[], row: JsonObject | undefined): RowDraft {
  return Object.fromEntries(columns.map((column) => [column.logicalName, row === undefined ? '' : fieldOf(column, row)]));
}

function fieldOf(column: TableColumn, row: JsonObject): DraftValue {
  const value = cellOf(row, column);
  if (value === null) return '';
  if (column.targets.length > 0) {
    return { table: tableOfLookup(row, column) ?? '', id: String(value), name: formattedOf(row, column) ?? String(value) };
  }
  if (column.kind === 'datetime') return dateField(column, String(value));
  return typeof value === 'string' ? value : plainNumber(value);
}

/** `5.0` is shown as it is written for people: `5`. */
function plainNumber(value: JsonValue): string {
  return printJson(value).replace(/\.0$/, '');
}

function dateField({ dateBehaviour }: TableColumn, value: string): string {
  if (dateBehaviour === 'date-only') return value.slice(0, 10);
  return dateBehaviour === 'user-local' ? localText(new Date(value).getTime()) : value.slice(0, 16);
}

/** Why what stands in a field cannot be sent. */
export type FieldFault = 'required' | 'whole-number' | 'number' | 'too-long' | 'too-small' | 'too-large' | 'date';

const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

export function faultOf(column: TableColumn, value: DraftValue): FieldFault | undefined {
  if (value === null || typeof value === 'object' || value.trim() === '') {
    return column.isRequired && (value === null || typeof value === 'string') ? 'required' : undefined;
  }
  switch (column.kind) {
    case 'string':
    case 'memo':
      return column.maxLength !== null && value.length > column.maxLength ? 'too-long' : undefined;
    case 'integer':
    case 'bigint':
      return WHOLE.test(value.trim()) ? rangeFault(column, value) : 'whole-number';
    case 'decimal':
    case 'money':
    case 'double':
      return NUMBER.test(value.trim()) ? rangeFault(column, value) : 'number';
    case 'datetime':
      return Number.isNaN(new Date(value).getTime()) ? 'date' : undefined;
    default:
      return undefined;
  }
}

function rangeFault({ minValue, maxValue }: TableColumn, value: string): FieldFault | undefined {
  if (minValue !== null && Number(value) < minValue) return 'too-small';
  return maxValue !== null && Number(value) > maxValue ? 'too-large' : undefined;
}

/** The body that changes a row from what was opened to what stands there: nothing that was not touched. */
export function bodyOf(columns: readonly TableColumn[], opened: RowDraft, draft: RowDraft): JsonObject {
  const body = new JsonObject();
  for (const column of columns) {
    const [before = '', now = ''] = [opened[column.logicalName], draft[column.logicalName]];
    if (!isSame(before, now)) setMember(body, column, { before, now });
  }
  return body;
}

function isSame(left: DraftValue, right: DraftValue): boolean {
  if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return (left ?? '') === (right ?? '');
  return left.table === right.table && left.id === right.id;
}

interface Change {
  readonly before: DraftValue;
  readonly now: DraftValue;
}

function setMember(body: JsonObject, column: TableColumn, { before, now }: Change): void {
  if (column.targets.length === 0) {
    body.set(column.logicalName, typeof now === 'string' ? memberValue(column, now) : null);
    return;
  }
  const chosen = now !== null && typeof now === 'object' ? now : undefined;
  const target =
    column.targets.find(({ logicalName }) => logicalName === (chosen ?? (before as ChosenRow | null))?.table) ?? column.targets[0];
  if (target === undefined) return;
  body.set(`${target.navigation}@odata.bind`, chosen === undefined ? null : `/${target.entitySetName}(${chosen.id})`);
}

/** Numbers go as text: the server reads them without a loss of digits. */
function memberValue({ kind, dateBehaviour }: TableColumn, text: string): JsonValue {
  if (kind === 'string' || kind === 'memo') return text === '' ? null : text;
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (kind === 'boolean') return trimmed === 'true';
  if (kind !== 'datetime') return trimmed;
  if (dateBehaviour === 'date-only') return trimmed;
  const at = momentOf(trimmed);
  return dateBehaviour === 'user-local' && at !== null
    ? new Date(at).toISOString()
    : `${trimmed}:00Z`.replace(/(:\d{2}:\d{2}):00Z$/, '$1Z');
}

/** The column that an error of the server is about. */
export function columnInError(error: unknown, columns: readonly TableColumn[]): string | undefined {
  if (!(error instanceof TandemError)) return undefined;
  const named = new Set([...error.message.matchAll(/'([\w.]+)'/g)].map(([, name]) => name?.toLowerCase()));
  return columns.find(({ logicalName }) => named.has(logicalName))?.logicalName;
}
