import type { ActionRow, RunBatch, RunStart, RunState } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, fromPlain, JsonObject, printJson } from '@tandem/kernel';
import type { CloudFlowRunStore } from '@tandem/store';
import { describe, expect, test } from 'vitest';

const FLOW = '01900000-0000-7000-8000-0000000000f1' as CloudFlowId;
const OTHER_FLOW = '01900000-0000-7000-8000-0000000000f2' as CloudFlowId;
const RUNNING: RunState = {
  status: 'Running',
  error: undefined,
  endedAt: undefined,
  response: undefined,
  hasSecuredResponse: false,
  isHeld: false,
};

const runId = (n: number): CloudFlowRunId => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}` as CloudFlowRunId;

function start(n: number, cloudFlowId: CloudFlowId = FLOW): RunBatch {
  const triggerOutputs = fromPlain({ body: { n, exact: 1 } });
  return {
    runId: runId(n),
    start: {
      cloudFlowId,
      cloudFlowName: 'Orders',
      ownerId: '01900000-0000-7000-8000-0000000000a1' as AccountId,
      definition: '{"triggers":{},"actions":{}}',
      connections: { shared_test: 'c1' },
      triggerName: 'manual',
      triggerOutputs: triggerOutputs instanceof JsonObject ? triggerOutputs : new JsonObject(),
      hasSecuredTrigger: false,
      startedBy: { kind: 'schedule' },
      startedAt: 1000 + n,
    },
    state: RUNNING,
    actions: [],
    variables: [],
    attachment: undefined,
  };
}

function row(path: string, more: Partial<ActionRow> = {}): ActionRow {
  return {
    ...{ path, name: path.split('/').at(-1) ?? path, type: 'Compose', status: 'Succeeded', code: 'OK', error: undefined },
    ...{
      inputs: undefined,
      outputs: undefined,
      hasSecuredInputs: false,
      hasSecuredOutputs: false,
      startedAt: 1,
      endedAt: 2,
      retryCount: 0,
    },
    ...{
      externalId: undefined,
      operation: undefined,
      wakeAt: undefined,
      progress: undefined,
      isCancelPending: false,
      trackedProperties: undefined,
    },
    ...more,
  };
}

function change(n: number, rows: readonly ActionRow[], more: Partial<RunBatch> = {}): RunBatch {
  return { ...start(n), start: undefined, actions: rows.map((written) => ({ row: written, isUpdate: false })), ...more };
}

/** Cloud flow runs of any store. */
export function describeCloudFlowRuns(name: string, openStore: () => CloudFlowRunStore): void {
  describe(name, () => {
    test('lists runs newest first, from a run on, of one flow, with one status', async () => {
      const store = openStore();
      for (const n of [1, 2, 3, 4]) await store.commit(start(n, n === 2 ? OTHER_FLOW : FLOW));
      await store.commit(change(3, [], { state: { ...RUNNING, status: 'Failed', endedAt: 9, error: { code: 'X', message: 'Y' } } }));
      const ids = async (query: Parameters<CloudFlowRunStore['list']>[0]): Promise<readonly string[]> =>
        (await store.list(query)).map(({ id }) => id);
      expect(await ids({ limit: 2 })).toEqual([runId(4), runId(3)]);
      expect(await ids({ limit: 2, before: runId(3) })).toEqual([runId(2), runId(1)]);
      expect(await ids({ limit: 9, cloudFlowId: FLOW })).toEqual([runId(4), runId(3), runId(1)]);
      expect(await ids({ limit: 9, cloudFlowId: FLOW, statuses: ['Failed'] })).toEqual([runId(3)]);
      expect(await store.get(runId(3))).toMatchObject({
        status: 'Failed',
        endedAt: 9,
        error: { code: 'X', message: 'Y' },
        startedBy: { kind: 'schedule' },
      });
      expect(await store.get(runId(7))).toBeUndefined();
    });

    test('lists runs by time, by starter, with one of several statuses, and by a part of the name of their flow', async () => {
      const store = openStore();
      const mona = { kind: 'account', accountId: '01900000-0000-7000-8000-0000000000a7' as AccountId, name: 'Mona' } as const;
      const began = (n: number, more: Partial<RunStart>, flowId = FLOW): RunBatch => {
        const batch = start(n, flowId);
        return batch.start === undefined ? batch : { ...batch, start: { ...batch.start, ...more } };
      };
      await store.commit(began(1, { startedAt: 5000, startedBy: mona }));
      await store.commit(began(2, { startedAt: 3000, cloudFlowName: 'Reports of Ärzte' }, OTHER_FLOW));
      await store.commit(began(3, { startedAt: 4000, startedBy: { kind: 'http' } }));
      await store.commit(change(3, [], { state: { ...RUNNING, status: 'Failed', endedAt: 9 } }));
      await store.commit(change(1, [], { state: { ...RUNNING, status: 'Succeeded', endedAt: 9 } }));
      const ids = async (query: Omit<Parameters<CloudFlowRunStore['list']>[0], 'limit'>): Promise<readonly string[]> =>
        (await store.list({ limit: 9, ...query })).map(({ id }) => id);
      expect(await ids({})).toEqual([runId(1), runId(3), runId(2)]);
      expect(await ids({ before: runId(3) })).toEqual([runId(2)]);
      expect(await ids({ from: 3000, to: 5000 })).toEqual([runId(3), runId(2)]);
      expect(await ids({ from: 3001, to: 5001, cloudFlowId: FLOW })).toEqual([runId(1), runId(3)]);
      expect(await ids({ statuses: ['Failed', 'Running'] })).toEqual([runId(3), runId(2)]);
      expect(await ids({ startedBy: mona.accountId })).toEqual([runId(1)]);
      expect(await ids({ startedBy: 'http', statuses: ['Succeeded'] })).toEqual([]);
      expect(await ids({ flowName: 'of ärz' })).toEqual([runId(2)]);
      expect(await ids({ flowName: 'or' })).toEqual([runId(1), runId(3), runId(2)]);
      expect(await ids({ flowName: 'none' })).toEqual([]);
    });

    test('knows the last run of each flow', async () => {
      const store = openStore();
      expect((await store.lastRuns()).size).toBe(0);
      for (const n of [1, 2, 3]) await store.commit(start(n, n === 2 ? OTHER_FLOW : FLOW));
      expect(Object.fromEntries(await store.lastRuns())).toEqual({
        [FLOW]: { startedAt: 1003, status: 'Running' },
        [OTHER_FLOW]: { startedAt: 1002, status: 'Running' },
      });
      expect(await store.lastRun(OTHER_FLOW)).toEqual({ startedAt: 1002, status: 'Running' });
      expect(await store.lastRun('none' as CloudFlowId)).toBeUndefined();
    });

    test('lists actions in the order of their paths, page by page, and inside one of them', async () => {
      const store = openStore();
      await store.commit(start(1));
      await store.commit(
        change(
          1,
          ['B', 'Each', 'Each/0/C', 'Each/1/C', 'Each-2', 'A'].map((path) => row(path)),
        ),
      );
      const paths = async (query: Parameters<CloudFlowRunStore['listActions']>[1]): Promise<readonly string[]> =>
        (await store.listActions(runId(1), query)).map(({ path }) => path);
      expect(await paths({ limit: 3 })).toEqual(['A', 'B', 'Each']);
      expect(await paths({ limit: 9, after: 'Each' })).toEqual(['Each-2', 'Each/0/C', 'Each/1/C']);
      expect(await paths({ limit: 9, under: 'Each' })).toEqual(['Each/0/C', 'Each/1/C']);
      expect(await paths({ limit: 9, under: 'Each', after: 'Each/0/C' })).toEqual(['Each/1/C']);
    });

    test('gives a run back as it was started, with its definition, for a resubmit', async () => {
      const store = openStore();
      expect(await store.commit(start(1))).toBe('committed');
      const stored = await store.load(runId(1));
      expect(stored).toMatchObject({
        definition: '{"triggers":{},"actions":{}}',
        connections: { shared_test: 'c1' },
        triggerName: 'manual',
      });
      expect(stored && printJson(stored.triggerOutputs)).toBe('{"body":{"n":1,"exact":1}}');
    });

    test('a second start of a run changes nothing', async () => {
      const store = openStore();
      await store.commit(start(1));
      expect(await store.commit({ ...start(1, OTHER_FLOW), actions: [{ row: row('A'), isUpdate: false }] })).toBe('known');
      expect(await store.listActions(runId(1), { limit: 9 })).toEqual([]);
      expect((await store.get(runId(1)))?.cloudFlowId).toBe(FLOW);
    });

    test('a second start of a run begins nothing', async () => {
      const store = openStore();
      await store.commit(start(1));
      const attachment = { kind: 'commit-attachment' } as const; // of no store: to write it is refused
      expect(await store.commit({ ...start(1), attachment })).toBe('known');
    });

    test('an update keeps the inputs that were written before', async () => {
      const store = openStore();
      await store.commit(start(1));
      await store.commit(change(1, [row('A', { status: 'Running', code: '', inputs: 'in', endedAt: undefined })]));
      const ended = row('A', { inputs: 'not written', outputs: 'out' });
      await store.commit({ ...change(1, []), actions: [{ row: ended, isUpdate: true }] });
      expect(await store.loadActions(runId(1), ['A', 'B'])).toEqual([{ ...ended, inputs: 'in' }]);
    });

    test('a row that is written whole takes the place of one that waited to begin', async () => {
      const store = openStore();
      await store.commit(start(1));
      const waiting = row('A', { status: 'Waiting', code: 'ActionThrottled', startedAt: undefined, endedAt: undefined, wakeAt: 5000 });
      await store.commit(change(1, [waiting]));
      const ended = row('A', { inputs: 'in', outputs: 'out' });
      await store.commit(change(1, [ended]));
      expect(await store.loadAllActions(runId(1))).toEqual([ended]);
      expect(await store.nextWakeAt()).toBeUndefined();
    });

    test('secured values are given to the engine and kept from the history', async () => {
      const store = openStore();
      await store.commit(start(1));
      const secret = row('A', { inputs: 'secret', outputs: 'x'.repeat(40_000), hasSecuredInputs: true, hasSecuredOutputs: true });
      await store.commit(change(1, [secret]));
      expect(await store.loadActions(runId(1), ['A'])).toEqual([secret]);
      expect(await store.listActions(runId(1), { limit: 1 })).toEqual([{ ...secret, inputs: undefined, outputs: undefined }]);
    });

    test('variables come back with what was appended to them, until the run has ended', async () => {
      const store = openStore();
      await store.commit(start(1));
      const base = { kind: 'value', type: 'array', isSecured: false } as const;
      await store.commit(change(1, [], { variables: [{ ...base, name: 'l', value: [1] }] }));
      await store.commit(change(1, [], { variables: [{ kind: 'append', name: 'l', seq: 1, value: 2, isSecured: false }] }));
      expect(await store.loadVariables(runId(1))).toEqual([{ name: 'l', type: 'array', value: [1, 2], isSecured: false, seq: 1 }]);
      await store.commit(change(1, [], { variables: [{ ...base, name: 'l', value: [] }] }));
      expect(await store.loadVariables(runId(1))).toEqual([{ name: 'l', type: 'array', value: [], isSecured: false, seq: 0 }]);
      await store.commit(change(1, [], { state: { ...RUNNING, status: 'Succeeded', endedAt: 5 } }));
      expect(await store.loadVariables(runId(1))).toEqual([]);
    });

    test('counts how often a run was taken up since its last commit', async () => {
      const store = openStore();
      for (const n of [1, 2]) await store.commit(start(n));
      expect([await store.countRecovery(runId(1)), await store.countRecovery(runId(1)), await store.countRecovery(runId(2))]).toEqual([
        1, 2, 1,
      ]);
      expect(await store.listSuspects()).toEqual([runId(1), runId(2)]);
      await store.commit(change(1, []));
      expect([await store.listSuspects(), await store.countRecovery(runId(1))]).toEqual([[runId(2)], 1]);
      expect(await store.countRecovery(runId(9))).toBe(0);
    });

    test('tells what there is to do', async () => {
      const store = openStore();
      for (const n of [1, 2, 3]) await store.commit(start(n));
      const waiting = { ...RUNNING, status: 'Waiting' } as const;
      const call = { status: 'Waiting', externalId: 'e1', operation: 'shared_test/Later', endedAt: undefined } as const;
      await store.commit(change(1, [row('A', { ...call, wakeAt: 50 })], { state: waiting }));
      await store.commit(change(2, [row('W', { status: 'Waiting', wakeAt: 40, endedAt: undefined })], { state: waiting }));
      await store.commit(
        change(3, [row('C', { status: 'Cancelled', externalId: 'e3', operation: 'o', isCancelPending: true })], {
          state: { ...RUNNING, status: 'Cancelled', endedAt: 1 },
        }),
      );
      const found = { runId: runId(1), path: 'A', externalId: 'e1', operation: 'shared_test/Later' };
      expect(await store.listRunning()).toEqual([]);
      expect(await store.listOpenOf(FLOW)).toEqual([runId(1), runId(2)]);
      expect([await store.listDue(39, 9), await store.listDue(45, 9), await store.nextWakeAt()]).toEqual([[], [runId(2)], 40]);
      expect([await store.findWaiting('e1'), await store.findWaiting('e3')]).toEqual([found, undefined]);
      expect([await store.listWaiting(undefined, 9), await store.listWaiting('e1', 9)]).toEqual([[found], []]);
      const [cancel] = await store.listPendingCancels();
      expect(cancel).toMatchObject({ runId: runId(3), path: 'C' });
      if (cancel !== undefined) await store.cancelTold(cancel);
      expect(await store.listPendingCancels()).toEqual([]);
    });
  });
}
