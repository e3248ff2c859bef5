import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { diagnoseMachine } from '../src/main.ts';
import { makeTestMachine } from './start-test-machine.ts';

async function faultsOf(dataDir: string): Promise<readonly string[]> {
  const checks = await diagnoseMachine(dataDir);
  expect(checks.length).toBeGreaterThanOrEqual(7);
  return checks.filter(({ isOk }) => !isOk).map(({ name, fix }) => `${name}: ${fix === undefined ? 'no fix' : 'fix'}`);
}

test('a sound machine passes every check', async () => {
  const { dataDir } = await makeTestMachine();
  expect(await faultsOf(dataDir)).toEqual([]);
});

test('open files, a damaged journal and a silent server are named with their fix', async () => {
  const { dataDir } = await makeTestMachine();
  const { registration, journal, journalKey } = machineFolder(dataDir);
  const text = readFileSync(registration, 'utf8');
  writeFileSync(registration, text.replace(/http:\/\/127[^"]*/, 'http://127.0.0.1:1'));
  appendFileSync(journal, 'no line of ours\n');
  chmodSync(journalKey, 0o640);
  expect(await faultsOf(dataDir)).toEqual([
    'The files are private: fix',
    'The journal is whole: fix',
    'The clock agrees with the server: fix',
    'The server knows this machine: fix',
  ]);
});

test('a damaged journal is found while its key is private', async () => {
  const { dataDir } = await makeTestMachine();
  appendFileSync(machineFolder(dataDir).journal, 'no line of ours\n');
  expect(await faultsOf(dataDir)).toEqual(['The journal is whole: fix']);
});
