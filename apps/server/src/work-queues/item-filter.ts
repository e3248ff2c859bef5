import { type JsonValue, printJson, TandemError } from '@tandem/kernel';
import type { WorkQueueItemStatus } from '@tandem/protocol';
import type { WorkQueueItemRecord } from '@tandem/store';
import {
  type Cell,
  type ColumnDefinition,
  type ColumnKind,
  type ColumnPath,
  type Condition,
  matchesRow,
  parseFetchXml,
  type QueryOrder,
  TableSchema,
} from '@tandem/tables';

/** Whether an item is meant, and the order in which those that are come. */
export interface ItemFilter {
  /** The values of items are looked at, too. */
  readonly needsValues: boolean;
  /** Some status is asked for, so that not only what waits is meant. */
  readonly namesStatus: boolean;
  readonly isOrdered: boolean;
  readonly top: number | undefined;
  matches(item: FilterItem): boolean;
  compare(left: FilterItem, right: FilterItem): number;
}

export interface FilterItem {
  readonly item: WorkQueueItemRecord;
  /** There when the filter needs it. */
  readonly value: JsonValue | undefined;
}

interface FilterSurroundings {
  readonly now: number;
  readonly accountId: string;
}

const TABLE = 'workqueueitem';
/** Source: workqueueitem entity reference, statuscode and priority. */
const STATUS_NUMBERS: Readonly<Record<WorkQueueItemStatus, number>> = {
  Queued: 0,
  Processing: 1,
  Processed: 2,
  OnHold: 3,
  GenericException: 4,
  ITException: 5,
  BusinessException: 6,
};
const PRIORITIES = { High: 100, Normal: 200, Low: 300 } as const;

/**
 * Reads the filter of a desktop flow: a whole FetchXML query for `workqueueitem`, or what stands in its entity, such as
 * `<filter>…</filter><order …/>`. Joins and aggregates have no meaning here.
 *
 * @returns undefined for an empty text
 * @throws TandemError `WorkQueueFilterInvalid`
 */
export function readItemFilter(text: string, around: FilterSurroundings): ItemFilter | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const whole = /^<(\?xml|fetch)\b/.test(trimmed) ? trimmed : `<fetch><entity name="${TABLE}">${trimmed}</entity></fetch>`;
  const query = parseFetchXml(whole);
  if (!query.ok) throw invalid(query.error.message);
  const { table, filter, orderBy, links, aggregation, top } = query.value;
  if (table.toLowerCase() !== TABLE || links.length > 0 || aggregation !== undefined) {
    throw invalid(`only columns of ${TABLE} itself can be looked at`);
  }
  const names = new Set(filter === undefined ? [] : namesIn(filter));
  for (const { path } of orderBy) requireColumn(path.names);
  const filterOf = new FetchFilter(filter, orderBy, around);
  filterOf.tryOut();
  return Object.assign(filterOf, {
    needsValues: names.has('input') || orderBy.some(({ path }) => path.names[0]?.toLowerCase() === 'input'),
    namesStatus: names.has('statuscode') || names.has('statecode'),
    isOrdered: orderBy.length > 0,
    top,
  });
}

class FetchFilter {
  readonly #filter: Condition | undefined;
  readonly #orderBy: readonly QueryOrder[];
  readonly #around: FilterSurroundings;

  constructor(filter: Condition | undefined, orderBy: readonly QueryOrder[], around: FilterSurroundings) {
    this.#filter = filter;
    this.#orderBy = orderBy;
    this.#around = around;
  }

  /** Faults of a filter are found before the first item. @throws TandemError `WorkQueueFilterInvalid` */
  tryOut(): void {
    this.#matchesCells(new Map());
  }

  matches(item: FilterItem): boolean {
    return this.#matchesCells(cellsOf(item));
  }

  compare(left: FilterItem, right: FilterItem): number {
    const [ours, theirs] = [cellsOf(left), cellsOf(right)];
    for (const { path, isDescending } of this.#orderBy) {
      const name = path.names[0]?.toLowerCase() ?? '';
      const sign = compareCells(ours.get(name) ?? null, theirs.get(name) ?? null);
      if (sign !== 0) return isDescending ? -sign : sign;
    }
    return left.item.sequence - right.item.sequence;
  }

  #matchesCells(cells: ReadonlyMap<string, Cell>): boolean {
    if (this.#filter === undefined) return true;
    const row = { table: TABLE, id: '', version: 1, cells, names: new Map(), expanded: new Map(), aliased: new Map() };
    try {
      return matchesRow({ schema: SCHEMA, row, ...this.#around }, this.#filter);
    } catch (thrown) {
      throw thrown instanceof TandemError ? invalid(thrown.message) : thrown;
    }
  }
}

function compareCells(left: Cell, right: Cell): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const [ours, theirs] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return ours < theirs ? -1 : ours > theirs ? 1 : 0;
}

function cellsOf({ item, value }: FilterItem): ReadonlyMap<string, Cell> {
  const number = STATUS_NUMBERS[item.status];
  return new Map<string, Cell>([
    ['workqueueitemid', item.id],
    ['name', item.name],
    ['input', value === undefined ? null : typeof value === 'string' ? value : printJson(value)],
    ['uniqueidbyqueue', item.uniqueId],
    ['statuscode', number],
    ['statecode', Math.min(number, 4)],
    ['priority', PRIORITIES[item.priority]],
    ['retrycount', item.retryCount],
    ['requeuecount', item.retryCount],
    ['expirydate', item.expiresAt],
    ['delayuntil', item.delayUntil],
    ['createdon', item.addedAt],
    ['modifiedon', item.updatedAt],
    ['processingstarttime', item.startedAt],
    ['completedon', item.completedAt],
  ]);
}

const labels = (numbers: Readonly<Record<string, number>>) => Object.entries(numbers).map(([label, value]) => ({ label, value }));

const COLUMNS: readonly (readonly [name: string, kind: ColumnKind, options?: ColumnDefinition['options']])[] = [
  ['workqueueitemid', 'uniqueidentifier'],
  ['name', 'string'],
  ['input', 'memo'],
  ['uniqueidbyqueue', 'string'],
  ['statuscode', 'status', [...labels(STATUS_NUMBERS), { label: 'Paused', value: 3 }]],
  ['statecode', 'state', labels({ Queued: 0, Processing: 1, Processed: 2, OnHold: 3, Error: 4 })],
  ['priority', 'choice', labels(PRIORITIES)],
  ['retrycount', 'integer'],
  ['requeuecount', 'integer'],
  ['expirydate', 'datetime'],
  ['delayuntil', 'datetime'],
  ['createdon', 'datetime'],
  ['modifiedon', 'datetime'],
  ['processingstarttime', 'datetime'],
  ['completedon', 'datetime'],
];

const SCHEMA = new TableSchema(
  [
    {
      logicalName: TABLE,
      schemaName: TABLE,
      entitySetName: 'workqueueitems',
      displayName: 'Work queue item',
      displayCollectionName: 'Work queue items',
      ownership: 'user',
      primaryIdColumn: 'workqueueitemid',
      primaryNameColumn: 'name',
      columns: COLUMNS.map(([logicalName, kind, options]) => ({
        logicalName,
        schemaName: logicalName,
        displayName: logicalName,
        kind,
        ...(options === undefined ? {} : { options }),
      })),
      keys: [],
    },
  ],
  [],
);

function requireColumn([name = '', ...more]: readonly string[]): void {
  if (more.length > 0 || !COLUMNS.some(([known]) => known === name.toLowerCase())) throw invalid(`there is no column '${name}'`);
}

/** Columns that the condition looks at, in lower case. */
function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.items.flatMap(namesIn);
    case 'not':
      return namesIn(condition.item);
    case 'compare':
      return [condition.left, condition.right].flatMap((side) => (side.kind === 'path' ? nameOf(side) : []));
    default:
      return nameOf(condition.path);
  }
}

function nameOf({ names }: ColumnPath): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function invalid(reason: string): TandemError {
  return new TandemError('WorkQueueFilterInvalid', `The filter of work queue items is not valid: ${reason}`, {
    status: 400,
    fix: 'Write FetchXML such as <filter><condition attribute="name" operator="eq" value="A" /></filter> with columns of workqueueitem.',
  });
}
