import type { Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import { workQueueItemStates, type workQueueItemStatuses, workQueueOutcomes } from '@tandem/protocol';
import { itemJson } from './item-json.ts';
import { succeeded } from './outcome.ts';
import { Parameters } from './parameters.ts';
import type { FlowActor, FlowItems, ItemMove, WorkQueuesPorts } from './ports.ts';

type Start = (ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor) => Promise<OperationStart>;

const ITEM_MEMBERS = ['name', 'value', 'priority', 'uniqueId', 'expiresAt', 'delayUntil', 'note'] as const;
const MINUTE_MS = 60_000;

/** The actions of the connector, by operation id in lower case. */
const STARTS: Readonly<Record<string, { readonly id: string; readonly start: Start; readonly hasValue?: true }>> = {
  additem: { id: 'AddItem', start: addItem, hasValue: true },
  additems: { id: 'AddItems', start: addItems, hasValue: true },
  getnextitem: { id: 'GetNextItem', start: getNextItem },
  updateitemstatus: { id: 'UpdateItemStatus', start: updateItemStatus },
  requeueitem: { id: 'RequeueItem', start: requeueItem },
  getitem: { id: 'GetItem', start: getItem },
  listitems: { id: 'ListItems', start: listItems },
};

/** The operation of that id, or undefined when there is none. */
export function operationNamed(ports: WorkQueuesPorts, operationId: string): Operation | undefined {
  const found = STARTS[operationId.toLowerCase()];
  if (found === undefined) return undefined;
  const parametersOf = (call: OperationCall): Parameters => new Parameters(found.id, call.parameters);
  return {
    start: (_context, call) => found.start(ports, parametersOf(call), actorOf(call)),
    ...(found.hasValue === undefined ? {} : { hasSecuredInputs: (_context, call) => isSensitive(ports, parametersOf(call), call) }),
  };
}

/** When the queue cannot be read, nobody knows, so everything is kept out of sight. */
async function isSensitive(ports: WorkQueuesPorts, parameters: Parameters, { ownerId }: OperationCall): Promise<boolean> {
  try {
    return await ports.hasSensitiveValues(ownerId, parameters.requiredText('workQueue'));
  } catch {
    return true;
  }
}

async function addItem(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const queue = parameters.requiredText('workQueue');
  const given = ITEM_MEMBERS.flatMap((name): [string, JsonValue][] => {
    const value = parameters.value(name);
    return value === undefined ? [] : [[name, value]];
  });
  return oneItem(await ports.add(actor, queue, [JsonObject.of(given)]));
}

async function addItems(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const added = await ports.add(actor, parameters.requiredText('workQueue'), parameters.list('items'));
  return manyItems(added);
}

async function getNextItem(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const minutes = parameters.number('leaseMinutes', { least: 1, most: 10_080 });
  const taken = await ports.take(actor, parameters.requiredText('workQueue'), minutes === undefined ? undefined : minutes * MINUTE_MS);
  const [item] = taken?.items ?? [];
  if (taken === undefined || item === undefined) return succeeded(JsonObject.of([['found', false]]), false);
  return succeeded(JsonObject.of([['found', true], ...itemJson(item), ['leaseToken', taken.leaseToken]]), taken.hasSensitiveValues);
}

async function updateItemStatus(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const status = parameters.choice('status', [...workQueueOutcomes, 'Queued', 'OnHold']);
  if (status === undefined) throw parameters.wrong('status', 'given');
  return oneItem(await ports.move(actor, parameters.requiredText('itemId'), statusMove(parameters, status)));
}

function statusMove(parameters: Parameters, status: Exclude<(typeof workQueueItemStatuses)[number], 'Processing'>): ItemMove {
  const leaseToken = parameters.text('leaseToken');
  const note = parameters.text('note') ?? '';
  const outcome = workQueueOutcomes.find((known) => known === status);
  if (leaseToken === undefined || outcome === undefined) return { kind: 'move', status, delayUntil: null, note };
  return { kind: 'complete', outcome, leaseToken, note };
}

async function requeueItem(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const leaseToken = parameters.text('leaseToken');
  const delayUntil = parameters.time('delayUntil') ?? null;
  const note = parameters.text('note') ?? '';
  const move: ItemMove =
    leaseToken === undefined ? { kind: 'move', status: 'Queued', delayUntil, note } : { kind: 'release', leaseToken, delayUntil, note };
  return oneItem(await ports.move(actor, parameters.requiredText('itemId'), move));
}

async function getItem(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  return oneItem(await ports.get(actor, parameters.requiredText('itemId')));
}

async function listItems(ports: WorkQueuesPorts, parameters: Parameters, actor: FlowActor): Promise<OperationStart> {
  const question = {
    status: parameters.choice('status', workQueueItemStates),
    text: parameters.text('text'),
    limit: parameters.number('top', { least: 1, most: 1000 }) ?? 100,
  };
  return manyItems(await ports.list(actor, parameters.requiredText('workQueue'), question));
}

function oneItem({ items, hasSensitiveValues }: FlowItems): OperationStart {
  const [item] = items;
  return succeeded(item === undefined ? null : itemJson(item), hasSensitiveValues);
}

function manyItems({ items, hasSensitiveValues }: FlowItems): OperationStart {
  return succeeded(JsonObject.of([['value', items.map(itemJson)]]), hasSensitiveValues);
}

function actorOf({ ownerId, runId, cloudFlowName, isOfDesktopFlow = false }: OperationCall): FlowActor {
  return { ownerId, runId, cloudFlowName, isOfDesktopFlow };
}
