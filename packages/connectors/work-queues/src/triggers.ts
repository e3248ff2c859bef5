import type { TriggerCall, TriggerOperation, TriggerPoll } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import { itemJson } from './item-json.ts';
import { outputsOf } from './outcome.ts';
import { Parameters } from './parameters.ts';
import type { ItemEvent, ItemEventKind, WorkQueuesPorts } from './ports.ts';

const PORTION = 100;
const AGAIN_MS = 100;
const INTERVAL_MS = 60_000;

const KINDS: Readonly<Record<string, ItemEventKind>> = { onitemadded: 'added', onitemexception: 'exception' };

/** The trigger of that id, or undefined when there is none. */
export function triggerNamed(ports: WorkQueuesPorts, operationId: string): TriggerOperation | undefined {
  const kind = KINDS[operationId.toLowerCase()];
  if (kind === undefined) return undefined;
  return {
    intervalMs: INTERVAL_MS,
    onNews: (listener) => ports.onNews(listener),
    poll: (_context, call, state) => poll(ports, { call, kind, operationId }, state),
  };
}

interface Asked {
  readonly call: TriggerCall;
  readonly kind: ItemEventKind;
  readonly operationId: string;
}

/** The state is the number of the last event that was told. Events of sensitive queues carry no value: `Get an item` has it. */
async function poll(ports: WorkQueuesPorts, { call, kind, operationId }: Asked, state: JsonValue | undefined): Promise<TriggerPoll> {
  const queue = new Parameters(operationId, call.parameters).requiredText('workQueue');
  const after = state === undefined ? await ports.lastEvent(kind) : numberOf(state);
  const { events, hasSensitiveValues } = await ports.eventsAfter(call.ownerId, queue, { kind, after, limit: PORTION });
  return {
    events: events.map((event) => ({ key: `${kind}:${event.sequence}`, outputs: outputsOf(bodyOf(event, hasSensitiveValues)) })),
    state: events.at(-1)?.sequence ?? after,
    ...(events.length === PORTION ? { againAfterMs: AGAIN_MS } : {}),
  };
}

function bodyOf({ item, note }: ItemEvent, hasSensitiveValues: boolean): JsonObject {
  const shown = hasSensitiveValues ? { ...item, value: null } : item;
  return JsonObject.of([...itemJson(shown), ['note', note]]);
}

function numberOf(state: JsonValue): number {
  if (typeof state === 'number') return state;
  throw new TandemError('TriggerStateUnreadable', 'The trigger does not know what it has told already.', {
    kind: 'internal',
    fix: 'Turn the flow off and on again: it then tells what comes from now on.',
  });
}
