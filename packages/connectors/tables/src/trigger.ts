import type { TriggerCall, TriggerEvent, TriggerOperation, TriggerPoll } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import {
  badQuery,
  type Condition,
  matchesRow,
  noColumn,
  noTable,
  parseDate,
  parseFilter,
  type TableDefinition,
  type TableSchema,
} from '@tandem/tables';
import { Parameters } from './parameters.ts';
import type { ChangeEntry, ChangeKind, TablesPorts } from './ports.ts';
import { rowJson } from './scene.ts';

/** Changes that one poll looks at. */
const AT_ONCE = 100;

/** When nobody tells of news, as after a restart. */
const INTERVAL_MS = 60_000;

/** What a subscription asks for. */
export interface Subscription {
  readonly table: TableDefinition;
  readonly kinds: readonly ChangeKind[];
  /** Logical names; updates count only when they give one of them. */
  readonly columns: ReadonlySet<string> | undefined;
  readonly condition: Condition | undefined;
  /** Only rows of the flow's owner. */
  readonly isOwnRows: boolean;
  /** Milliseconds since 1970. */
  readonly postponeUntil: number | undefined;
  /** The body holds a list of one row, which `splitOn` takes apart. */
  readonly isList: boolean;
}

export type ReadSubscription = (schema: TableSchema, parameters: Parameters) => Subscription;

/** The changes that `read` subscribes to, one event each. @param outputs how a change is shown */
export function createRowTrigger(ports: TablesPorts, operationId: string, read: ReadSubscription): TriggerOperation {
  return {
    intervalMs: INTERVAL_MS,
    onNews: (listener) => ports.store.onChange(listener),
    async poll(_context, call, state) {
      const schema = ports.store.schema();
      const subscription = read(schema, new Parameters(operationId, call.parameters));
      if (state === undefined) return { events: [], state: JsonObject.of([['after', await ports.store.lastChange()]]) };
      return pollChanges({ ports, schema, subscription, call }, readState(state));
    },
  };
}

interface PollScene {
  readonly ports: TablesPorts;
  readonly schema: TableSchema;
  readonly subscription: Subscription;
  readonly call: TriggerCall;
}

interface PollState {
  readonly after: number;
  /** Changes up to a number wait until a time. */
  readonly held: { readonly until: number; readonly to: number } | undefined;
}

function readState(state: JsonValue): PollState {
  const held = state instanceof JsonObject ? state.get('held') : undefined;
  const number = (value: JsonValue | undefined): number => (typeof value === 'number' ? value : 0);
  return {
    after: state instanceof JsonObject ? number(state.get('after')) : 0,
    held: held instanceof JsonObject ? { until: number(held.get('until')), to: number(held.get('to')) } : undefined,
  };
}

function printState({ after, held }: PollState): JsonObject {
  const state = JsonObject.of([['after', after]]);
  if (held !== undefined) {
    state.set(
      'held',
      JsonObject.of([
        ['until', held.until],
        ['to', held.to],
      ]),
    );
  }
  return state;
}

async function pollChanges(scene: PollScene, state: PollState): Promise<TriggerPoll> {
  const { ports, subscription, schema, call } = scene;
  const now = ports.clock.now();
  if (state.held !== undefined && state.held.until > now)
    return { events: [], state: printState(state), againAfterMs: state.held.until - now };
  const page = await ports.store.changes({
    after: state.after,
    table: subscription.table.logicalName,
    kinds: subscription.kinds,
    limit: AT_ONCE,
  });
  const { held } = state;
  const wanted = page.entries.filter((entry) => isWanted(scene, entry));
  const { postponeUntil } = subscription;
  if (held === undefined && wanted.length > 0 && postponeUntil !== undefined && postponeUntil > now) {
    return {
      events: [],
      state: printState({ after: state.after, held: { until: postponeUntil, to: page.readTo } }),
      againAfterMs: postponeUntil - now,
    };
  }
  const due = held === undefined ? wanted : wanted.filter(({ seq }) => seq <= held.to);
  const readTo = held === undefined ? page.readTo : Math.min(page.readTo, held.to);
  const events = due.map((entry) => eventOf({ ports, schema, subscription, call }, entry));
  const hasMore = page.hasMore || readTo < page.readTo;
  return { events, state: printState({ after: readTo, held: undefined }), ...(hasMore ? { againAfterMs: 0 } : {}) };
}

function isWanted({ schema, subscription, call, ports }: PollScene, { kind, changed, row }: ChangeEntry): boolean {
  const { columns, condition, isOwnRows } = subscription;
  if (kind === 'Update' && columns !== undefined && !changed.some((name) => columns.has(name))) return false;
  if (isOwnRows && !isOwnedBy(row.cells.get('ownerid'), call.ownerId)) return false;
  if (kind === 'Delete' || condition === undefined) return true;
  return matchesRow({ schema, row, now: ports.clock.now(), accountId: call.ownerId }, condition);
}

function isOwnedBy(owner: unknown, accountId: string): boolean {
  return typeof owner === 'object' && owner !== null && 'id' in owner && owner.id === accountId;
}

/** The row with what happened to it, as the original's trigger shows them. */
function eventOf({ ports, schema, subscription, call }: PollScene, { seq, kind, rowId, row }: ChangeEntry): TriggerEvent {
  const shown = kind === 'Delete' ? deletedJson(subscription.table, rowId) : rowJson(ports, schema, row);
  const body = JsonObject.of([...shown, ['SdkMessage', kind], ['RunAsSystemUserId', call.ownerId], ['ItemInternalId', rowId]]);
  const outer = subscription.isList ? JsonObject.of([['value', [body]]]) : body;
  return { key: `${subscription.table.logicalName}:${seq}`, outputs: JsonObject.of([['body', outer]]) };
}

/** Of a row that is gone, the original tells no more than which one it was. */
function deletedJson({ primaryIdColumn }: TableDefinition, rowId: string): JsonObject {
  return JsonObject.of([[primaryIdColumn, rowId]]);
}

const MESSAGES: Readonly<Record<string, readonly ChangeKind[]>> = {
  1: ['Create'],
  2: ['Delete'],
  3: ['Update'],
  4: ['Create', 'Update'],
  5: ['Create', 'Delete'],
  6: ['Update', 'Delete'],
  7: ['Create', 'Update', 'Delete'],
};

const OWN_ROWS = '1';

/** The parameters of `SubscribeWebhookTrigger`. @throws TandemError */
export function readWebhookSubscription(schema: TableSchema, parameters: Parameters): Subscription {
  const name = parameters.need('subscriptionRequest/entityname');
  const table = schema.find(name.trim());
  if (table === undefined) throw noTable(name);
  const message = parameters.need('subscriptionRequest/message');
  const kinds = MESSAGES[message];
  if (kinds === undefined) throw wrongParameter('subscriptionRequest/message', 'a number from 1 to 7');
  return {
    table,
    kinds,
    columns: columnsOf(schema, table, parameters.text('subscriptionRequest/filteringattributes')),
    condition: conditionOf(parameters.text('subscriptionRequest/filterexpression')),
    isOwnRows: parameters.text('subscriptionRequest/scope') === OWN_ROWS,
    postponeUntil: dateOf(parameters.text('subscriptionRequest/postponeuntil')),
    isList: false,
  };
}

function columnsOf(schema: TableSchema, table: TableDefinition, text: string | undefined): ReadonlySet<string> | undefined {
  const names = (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return undefined;
  return new Set(
    names.map((name) => {
      const column = schema.column(table, name);
      if (column === undefined) throw noColumn(table.logicalName, name);
      return column.logicalName;
    }),
  );
}

function conditionOf(text: string | undefined): Condition | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const condition = parseFilter(text, { part: 'subscriptionRequest/filterexpression' });
  if (!condition.ok) throw badQuery(condition.error);
  return condition.value;
}

function dateOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (date === undefined) throw wrongParameter('subscriptionRequest/postponeuntil', 'a time such as 2026-11-30T21:45:00Z');
  return date;
}

function wrongParameter(parameter: string, expected: string): TandemError {
  return new TandemError('OpenApiOperationParameterValidationFailed', `The parameter '${parameter}' of the trigger must be ${expected}.`, {
    fix: `Correct the value of '${parameter}' in the trigger.`,
  });
}

/** The parameters of the older triggers, which name a table and one kind of change. @throws TandemError */
export function subscribeTo(kind: ChangeKind, parameter: string): ReadSubscription {
  return (schema, parameters) => {
    const name = parameters.need(parameter);
    const table = schema.find(name.trim());
    if (table === undefined) throw noTable(name);
    return { table, kinds: [kind], columns: undefined, condition: undefined, isOwnRows: false, postponeUntil: undefined, isList: true };
  };
}
