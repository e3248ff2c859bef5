import { fromPlain, type JsonValue, toPlain, valueAt } from '@tandem/kernel';
import { API, type RunQueueItem } from '@tandem/protocol';
import type { RunCaller } from '../http/caller.ts';
import { type App, handle } from '../http/handle.ts';
import { answeredWithin } from './answered-within.ts';
import type { RunAsker } from './run-askers.ts';
import type { AskedCall, Retake } from './run-calls.ts';
import type { RunServiceParts } from './run-service-parts.ts';

/** The routes that take the ticket of a run. Calls that change something are done once, however often they come. */
export function registerRunServiceRoutes(app: App, parts: RunServiceParts): void {
  const { askers, limit, calls, reach, queues, credentials, connectors } = parts;
  const held =
    <C extends { readonly caller: RunCaller }, A>(answer: (asked: C) => Promise<A>) =>
    (asked: C) =>
      limit.hold(asked.caller.run.id, () => answer(asked));
  const once = <T>({ run }: RunCaller, asked: AskedCall, does: { work: () => Promise<T>; retake?: () => Promise<T | undefined> }) =>
    calls
      .once(run, asked, { work: async () => fromPlain(await does.work()), ...retakeOf(does.retake) })
      .then((value) => toPlain(value) as T);

  handle(
    app,
    API.takeRunQueueItem,
    held(async ({ body, caller }) => {
      const asker = await askers.of(caller.run);
      const answer = async (taken: Promise<RunQueueItem | undefined>) => ({ item: (await taken) ?? null });
      return once<{ item: RunQueueItem | null }>(caller, body, {
        work: () => answer(queues.take(asker, body)),
        retake: async () => answer(queues.taken(asker, body).then((taken) => taken ?? queues.take(asker, body))),
      });
    }),
  );
  handle(
    app,
    API.updateRunQueueItem,
    held(async ({ body, caller }) => {
      const asker = await askers.of(caller.run);
      return once(caller, body, { work: async () => ({ item: await queues.update(asker, body.itemId, body.change) }) });
    }),
  );
  handle(
    app,
    API.addRunQueueItems,
    held(async ({ body, caller }) => {
      const asker = await askers.of(caller.run);
      return once(caller, body, { work: async () => ({ results: [...(await queues.add(asker, body.queue, body.items))] }) });
    }),
  );
  handle(
    app,
    API.listRunQueueItems,
    held(async ({ body, caller }) => ({
      items: [...(await queues.list(await askers.of(caller.run), body))],
    })),
  );
  handle(
    app,
    API.getRunCredential,
    held(async ({ body, caller }) => {
      await reach.requireCredential(caller.run, body.name);
      return credentials.giveTo(await askers.of(caller.run), body.name);
    }),
  );
  handle(
    app,
    API.invokeRunConnector,
    held(async ({ body, json, caller }) => {
      const asker: RunAsker = await askers.of(caller.run);
      const parameters: JsonValue = valueAt(json, ['parameters']) ?? null;
      // Not the signal of the request: the call of a body that went away goes on, and it asks again.
      const work = (): Promise<JsonValue> => connectors.invoke(asker, { ...body, parameters }, AbortSignal.timeout(CONNECTOR_MS));
      const retake = () => connectors.waited(caller.run, body.callId);
      const outputs = await answeredWithin(HOLD_MS, calls.once(caller.run, body, { work, retake }));
      // Whoever answered for the run when it asked may have been disabled since.
      await askers.of(caller.run);
      return { outputs };
    }),
  );
}

/** How long an operation may take to begin, and to end when it waits for nobody. */
const CONNECTOR_MS = 120_000;
/** How long a request is kept open: proxies end one on which nothing comes for a minute. */
const HOLD_MS = 50_000;

function retakeOf(retake: (() => Promise<unknown>) | undefined): { readonly retake?: Retake } {
  if (retake === undefined) return {};
  return {
    retake: async () => {
      const found = await retake();
      return found === undefined ? undefined : fromPlain(found);
    },
  };
}
