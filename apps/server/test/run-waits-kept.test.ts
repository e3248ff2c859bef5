import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperationOutcome } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import { JsonObject, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { MemoryRunCalls } from '../src/run-services/memory-run-calls.ts';
import { RunCalls } from '../src/run-services/run-calls.ts';
import { outputsOf } from '../src/run-services/run-connectors.ts';
import { RunWaits } from '../src/run-services/run-waits.ts';
import type { ServedRun } from '../src/run-services/served-run.ts';
import { openVault } from '../src/vault/vault.ts';

const RUN_ID = 'run' as DesktopFlowRunId;
const RUN = { id: RUN_ID, delivery: { owner: null, epoch: 1, deadlineAt: null } } as unknown as ServedRun;
const CALL = { runId: RUN_ID, epoch: 1, callId: 'call' };
const OPERATION = { connectorId: 'shared_uiflow', operationId: 'RunUIFlow_V2', since: 1 };
const ASKED = { callId: 'call', received: [] };

function succeeded(text: string): OperationOutcome {
  return { status: 'Succeeded', code: 'OK', outputs: JsonObject.of([['body', text]]), isRetryable: false };
}

/** Calls that are kept in the memory of the test, so that another server finds them. */
function start() {
  const store = new MemoryRunCalls();
  const vault = openVault(mkdtempSync(join(tmpdir(), 'tandem-waits-')));
  const calls = new RunCalls({ storeOf: () => store, vault });
  const keep = async (call: typeof CALL, outcome: OperationOutcome) => {
    await calls.keep({ store, call, work: async () => outputsOf(outcome) });
  };
  const restarted = () => new RunCalls({ storeOf: () => store, vault });
  return { store, calls, keep, restarted };
}

const never = () => Promise.reject(new Error('done twice'));

test('an outcome for which nobody asks is kept before whoever brings it goes on', async () => {
  const { store, keep, restarted } = start();
  await store.beginCall(CALL);
  const waits = new RunWaits(keep);
  void waits.begin(CALL, { externalId: 'child', operation: OPERATION, cancel: never });
  expect(await waits.complete('child', succeeded('kept'))).toBe(true);
  expect(printJson(await restarted().once(RUN, ASKED, { work: never }))).toBe('{"body":"kept"}');
});

test('the first outcome counts, also when its end is told twice', async () => {
  const { store, keep, restarted } = start();
  await store.beginCall(CALL);
  const waits = new RunWaits(keep);
  void waits.begin(CALL, { externalId: 'child', operation: OPERATION, cancel: never });
  await waits.complete('child', succeeded('first'));
  await waits.complete('child', succeeded('second'));
  expect(printJson(await restarted().once(RUN, ASKED, { work: never }))).toBe('{"body":"first"}');
});

test('a failure after a restart stays a failure however often it is asked for', async () => {
  const { store, keep, restarted } = start();
  await store.beginCall(CALL);
  const waits = new RunWaits(keep);
  const outcome = waits.begin(CALL, { externalId: 'child', operation: OPERATION, cancel: never });
  const failed = restarted().once(RUN, ASKED, { work: never, retake: async () => outputsOf(await outcome) });
  await waits.complete('child', { status: 'Failed', code: 'Broken', outputs: null, isRetryable: false });
  await expect(failed).rejects.toMatchObject({ code: 'ConnectorOperationFailed' });
  await expect(restarted().once(RUN, ASKED, { work: never })).rejects.toMatchObject({ code: 'ConnectorOperationFailed' });
});

test('what cannot be cancelled at once when a run ends is cancelled when its end is told again, and holds up nothing else', async () => {
  const waits = new RunWaits(() => Promise.resolve());
  const attempts = { child: 0, other: 0 };
  const fullDisk = new Error('the disk is full');
  void waits.begin(CALL, {
    externalId: 'child',
    operation: OPERATION,
    async cancel() {
      attempts.child++;
      if (attempts.child === 1) throw fullDisk;
    },
  });
  const other = waits.begin(
    { ...CALL, callId: 'other' },
    {
      externalId: 'other',
      operation: OPERATION,
      async cancel() {
        attempts.other++;
      },
    },
  );
  await expect(waits.runEnded(RUN_ID)).rejects.toMatchObject({ errors: [fullDisk] });
  expect(await other).toMatchObject({ status: 'Cancelled' });
  await waits.runEnded(RUN_ID);
  await waits.runEnded(RUN_ID);
  expect(attempts).toEqual({ child: 2, other: 1 });
});

test('calls that go on count against the limit of the run when no request waits for them', async () => {
  const { calls } = start();
  const gates = Array.from({ length: 16 }, () => Promise.withResolvers<null>());
  const ask = (callId: string, answer: Promise<null>) => calls.once(RUN, { callId, received: [] }, { work: () => answer });
  const asked = gates.map(({ promise }, at) => ask(`call ${at}`, promise));
  const again = ask('call 0', Promise.resolve(null));
  await expect(ask('one more', Promise.resolve(null))).rejects.toMatchObject({ code: 'TooManyRunCalls' });
  for (const { resolve } of gates) resolve(null);
  await Promise.all([...asked, again]);
  expect(await ask('one more', Promise.resolve(null))).toBeNull();
});
