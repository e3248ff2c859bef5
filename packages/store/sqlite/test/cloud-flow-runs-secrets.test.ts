import { createCipheriv, createDecipheriv } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineWorld, type FinishedRun } from '@tandem/cloud-engine/suite/engine-world';
import { call } from '@tandem/cloud-engine/suite/test-connector';
import { expect, onTestFinished, test } from 'vitest';
import { createCloudRunStore, openDatabase, type Sealer } from '../src/index.ts';

const SECRET = 'correct-horse-battery';
const KEY = Buffer.alloc(32, 7);
const NONCE = Buffer.alloc(12, 1);

/** A real cipher that binds the purpose, with a fixed key that only tests may have. */
const SEALER: Sealer = {
  seal(purpose, text) {
    const cipher = createCipheriv('aes-256-gcm', KEY, NONCE).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([cipher.getAuthTag(), body]).toString('base64');
  },
  open(purpose, sealed) {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', KEY, NONCE).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(0, 16));
    return decipher.update(bytes.subarray(16), undefined, 'utf8') + decipher.final('utf8');
  },
};

const secured = (...properties: readonly string[]): unknown => ({ secureData: { properties } });
const after = (name: string): Record<string, readonly string[]> => ({ [name]: ['Succeeded'] });

/** Runs a flow, and gives it with every byte that the store wrote. */
async function runAndSweep(
  actions: unknown,
  trigger?: unknown,
): Promise<{ readonly finished: FinishedRun; readonly bytes: string; readonly world: EngineWorld }> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-secrets-'));
  const path = join(folder, 'tandem.db');
  const database = openDatabase(path);
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const world = new EngineWorld(createCloudRunStore(database, SEALER));
  const more = { triggerOutputs: undefined, ...(trigger === undefined ? {} : { trigger }) };
  const { triggerOutputs: _none, ...rest } = more;
  const finished = await world.run(actions, rest);
  const bytes = ['', '-wal'].map((suffix) => readFileSync(path + suffix, 'latin1')).join('');
  return { finished, bytes, world };
}

test('secured inputs and outputs are sealed at rest, left out of the history, and still there for the run', async () => {
  const { finished, bytes } = await runAndSweep({
    Make: { type: 'Compose', inputs: `@concat('correct-', 'horse-battery')`, runtimeConfiguration: secured('outputs', 'inputs') },
    Use: { type: 'Compose', inputs: "@equals(outputs('Make'), concat('correct-horse', '-battery'))", runAfter: after('Make') },
  });
  expect(finished.actions.get('Make')).toMatchObject({
    status: 'Succeeded',
    hasSecuredInputs: true,
    hasSecuredOutputs: true,
    inputs: undefined,
    outputs: undefined,
  });
  expect(bytes).not.toContain(SECRET);
});

test('what is made of a secret is a secret: values, variables, loops and answers', async () => {
  const { finished, bytes } = await runAndSweep({
    V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'v', type: 'string' }] } },
    L: { type: 'InitializeVariable', inputs: { variables: [{ name: 'l', type: 'array' }] } },
    Get: call('Secret', { password: "@concat('correct-', 'horse-battery')" }, { runAfter: { V: ['Succeeded'], L: ['Succeeded'] } }),
    Set: { type: 'SetVariable', inputs: { name: 'v', value: "@body('Get')['password']" }, runAfter: after('Get') },
    Read: { type: 'Compose', inputs: "@concat('x', variables('v'))", runAfter: after('Set') },
    Push: { type: 'AppendToArrayVariable', inputs: { name: 'l', value: "@outputs('Read')" }, runAfter: after('Read') },
    Pause: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } }, runAfter: after('Push') },
    Each: {
      type: 'Foreach',
      foreach: "@variables('l')",
      actions: { Item: { type: 'Compose', inputs: '@item()' } },
      runAfter: after('Pause'),
    },
    Is: {
      type: 'If',
      expression: "@startsWith(variables('v'), 'correct')",
      actions: { Yes: { type: 'Compose', inputs: 1 } },
      runAfter: after('Each'),
    },
    Answer: { type: 'Response', inputs: { statusCode: 200, body: "@outputs('Read')" }, runAfter: after('Is') },
  });
  expect(finished.state).toMatchObject({ status: 'Succeeded', response: { body: `x${SECRET}` } });
  const flags = ['Get', 'Set', 'Read', 'Push', 'Each', 'Each/0/Item', 'Answer'].map((path) => finished.actions.get(path)?.hasSecuredInputs);
  expect(flags).toEqual([true, true, true, true, true, true, true]);
  expect(finished.actions.get('Is/Yes')).toMatchObject({ status: 'Succeeded', outputs: 1 });
  expect(bytes).not.toContain(SECRET);
});

test('a secured trigger is sealed and whatever reads it is secured', async () => {
  const trigger = { type: 'Request', kind: 'Button', runtimeConfiguration: secured('outputs') };
  const { finished, bytes, world } = await runAndSweep({ A: { type: 'Compose', inputs: "@triggerBody()['text']" } }, trigger);
  expect(finished.actions.get('A')).toMatchObject({ hasSecuredInputs: true, hasSecuredOutputs: true });
  expect(bytes).not.toContain('"Ada"');
  expect((await world.store.load(finished.runId))?.triggerOutputs.get('body')).toBeDefined();
});

test('errors of what works with a secret keep their code and hide their details', async () => {
  const make = { type: 'Compose', inputs: "@concat('correct-', 'horse-battery')", runtimeConfiguration: secured('outputs', 'inputs') };
  const failing = (type: string, inputs: unknown): unknown => ({ type, inputs, runAfter: after('Make') });
  const { finished, bytes } = await runAndSweep({
    Make: make,
    Index: failing('Compose', "@json('{}')[outputs('Make')]"),
    Number: failing('Compose', "@int(outputs('Make'))"),
    Parse: failing('ParseJson', { content: "@concat('[', outputs('Make'))", schema: {} }),
    Check: failing('ParseJson', { content: "@json('{}')", schema: { required: ['a'] } }),
    Each: {
      type: 'Foreach',
      foreach: "@createArray(outputs('Make'))",
      actions: { In: { type: 'Compose', inputs: '@int(item())' } },
      runAfter: after('Make'),
    },
    Stop: {
      type: 'Terminate',
      inputs: { runStatus: 'Failed', runError: { code: "@outputs('Make')", message: "@outputs('Make')" } },
      runAfter: { Each: ['Failed'], Index: ['Failed'], Number: ['Failed'], Parse: ['Failed'], Check: ['Failed'] },
    },
  });
  const hidden = { message: expect.stringContaining('details are hidden') };
  expect(finished.actions.get('Index')?.error).toEqual({ code: 'InvalidTemplate', ...hidden });
  expect(finished.actions.get('Number')?.error).toEqual({ code: 'InvalidTemplate', ...hidden });
  expect(finished.actions.get('Parse')?.error).toEqual({ code: 'InvalidJSON', ...hidden });
  expect(finished.actions.get('Each/0/In')?.error).toEqual({ code: 'InvalidTemplate', ...hidden });
  expect(finished.actions.get('Check')?.error?.message).toContain("'a'");
  expect(finished.state.error).toEqual({ code: 'Terminated', ...hidden });
  expect(bytes).not.toContain(SECRET);
});

test('the outcome of a call with secured inputs keeps its code and hides its details', async () => {
  const { finished, bytes } = await runAndSweep({
    Fails: call('SecretFailure', { password: "@concat('correct-', 'horse-battery')" }),
  });
  expect(finished.actions.get('Fails')).toMatchObject({
    code: 'Refused',
    error: { code: 'Refused', message: expect.stringContaining('hidden') },
  });
  expect(bytes).not.toContain(SECRET);
});
