import { randomBytes } from 'node:crypto';
import { type ActionRow, byStart, CloudEngine, type Connector, type NewCloudRun, type Timers } from '@tandem/cloud-engine';
import { actionOrder, type CloudFlowFile } from '@tandem/cloud-flow';
import {
  type AccountId,
  type CloudFlowId,
  type CloudFlowRunId,
  type Context,
  createIdSource,
  JsonObject,
  type JsonValue,
} from '@tandem/kernel';
import { NODE_RANDOMNESS } from '@tandem/server/system-ports';
import type { CloudFlowRunDetailRecord, CloudFlowRunStore } from '@tandem/store';

export interface InProcessRun {
  readonly store: CloudFlowRunStore;
  readonly connectors: readonly Connector[];
  readonly timers: Timers;
  readonly triggerBody: JsonValue | undefined;
}

export interface FinishedRun {
  readonly run: CloudFlowRunDetailRecord;
  readonly actions: readonly ActionRow[];
}

const PAGE = 500;

/** Runs one definition from its trigger to its end, waits included. */
export async function runInProcess(
  { clock, log, signal }: Context,
  { definition, compiled, connectionReferences }: CloudFlowFile,
  { store, connectors, timers, triggerBody }: InProcessRun,
): Promise<FinishedRun> {
  const ids = createIdSource(clock, (length) => randomBytes(length));
  const engine = new CloudEngine({ store, clock, timers, randomness: NODE_RANDOMNESS, connectors, log });
  const run: NewCloudRun = {
    runId: ids.next(),
    cloudFlowId: ids.next<CloudFlowId>(),
    cloudFlowName: 'tandem cloud run',
    definition,
    connections: Object.fromEntries(Array.from(connectionReferences.keys(), (key) => [key, ids.next()])),
    ownerId: ids.next<AccountId>(),
    triggerName: compiled.triggers[0]?.name ?? '',
    triggerOutputs: outputsOfTrigger(triggerBody),
    startedBy: { kind: 'http' },
  };
  signal.addEventListener('abort', () => void engine.cancel(run.runId), { once: true });
  await engine.start(run);
  const finished = await untilEnded(engine, store, run.runId);
  const actions = inOrder(await allActions(store, run.runId), definition);
  await engine.stop();
  return { run: finished, actions };
}

/** Like a request without headers. */
function outputsOfTrigger(body: JsonValue | undefined): JsonObject {
  const outputs = JsonObject.of([['headers', new JsonObject()]]);
  return body === undefined ? outputs : outputs.set('body', body);
}

/** As they started; in the same millisecond as the definition has them. */
function inOrder(actions: readonly ActionRow[], definition: JsonObject): readonly ActionRow[] {
  const ranks = new Map(actionOrder(definition).map((name, rank) => [name, rank]));
  const rankOf = ({ name }: ActionRow): number => ranks.get(name) ?? 0;
  return actions.toSorted((left, right) => byStart(left, right) || rankOf(left) - rankOf(right));
}

/** The run after its last commit; its Response may come long before. */
async function untilEnded(engine: CloudEngine, store: CloudFlowRunStore, runId: CloudFlowRunId): Promise<CloudFlowRunDetailRecord> {
  for (;;) {
    const { promise: changed, resolve } = Promise.withResolvers<void>();
    const unsubscribe = engine.onChange((id) => id === runId && resolve());
    try {
      const run = await store.get(runId);
      if (run !== undefined && run.endedAt !== null) return run;
      await changed;
    } finally {
      unsubscribe();
    }
  }
}

async function allActions(store: CloudFlowRunStore, runId: CloudFlowRunId): Promise<readonly ActionRow[]> {
  const rows: ActionRow[] = [];
  for (;;) {
    const after = rows.at(-1)?.path;
    const page = await store.listActions(runId, { limit: PAGE, after });
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}
