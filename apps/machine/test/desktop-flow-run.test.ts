import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeTestMachine, offerAndGrant, WELCOME, workOrder } from './start-test-machine.ts';

/** A desktop flow in the real runtime, from the offer to the result, in a body that was waiting and in one that was not. */
test.each([
  ['cold', 0],
  ['spare', 1],
])('a desktop flow works on real files and gives its outputs (%s body)', async (_, isWarm) => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  await machine.startReal();
  await channel.next('hello');
  if (isWarm === 1) channel.send(WELCOME);
  if (isWarm === 1) await machine.spareIsReady();
  const script = `@INPUT Country : { 'Type': 'String', 'FriendlyName': 'CountryName' }
@OUTPUT Path : { 'Type': 'String', 'FriendlyName': 'FilePath' }
Folder.Create FolderPath: $'''${folder}''' FolderName: Country Folder=> NewFolder
SET Path TO $'''%NewFolder%/note.txt'''
File.WriteText File: Path TextToWrite: Country AppendNewLine: False IfFileExists: File.IfFileExists.Overwrite Encoding: File.FileEncoding.UTF8`;
  const order = workOrder({ script, targetId: machine.targetId, inputs: { kind: 'plain', json: '{"CountryName":"Greece"}' } });
  await offerAndGrant(machine, order);
  const { outcome } = await channel.next('result');
  expect(outcome).toMatchObject({
    status: 'Succeeded',
    outputs: JSON.stringify({ FilePath: join(folder, 'Greece', 'note.txt') }),
    error: null,
  });
  expect(existsSync(join(folder, 'Greece', 'note.txt'))).toBe(true);
  expect(readFileSync(join(folder, 'Greece', 'note.txt'), 'utf8')).toContain('Greece');
});

test.each([
  ['waits', 'WAIT 600'],
  [
    'runs a program that does not end when it is asked',
    `Scripting.RunDOSCommand.RunDOSCommand DOSCommandOrApplication: $'''trap "" TERM; while true; do sleep 1; done''' StandardOutput=> Out`,
  ],
])('a flow that %s ends as timed out at its deadline', async (_, script) => {
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  await machine.startReal();
  await channel.next('hello');
  channel.send(WELCOME);
  await machine.spareIsReady();
  const startedAt = Date.now();
  await offerAndGrant(machine, workOrder({ script, targetId: machine.targetId, timeoutMs: 1000 }));
  const { outcome } = await channel.next('result');
  expect(outcome).toMatchObject({ status: 'TimedOut', error: { code: 'DesktopFlowsActionTimeout' } });
  expect(Date.now() - startedAt).toBeGreaterThan(1000);
});

test('a flow that is asked to stop safely tidies up first, and is asked by its own attempt alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  await machine.startReal();
  await channel.next('hello');
  channel.send(WELCOME);
  const write = (name: string) =>
    `File.WriteText File: $'''${folder}/${name}''' TextToWrite: name AppendNewLine: False IfFileExists: File.IfFileExists.Overwrite Encoding: File.FileEncoding.UTF8`;
  const script = `SET name TO 1
LOOP WHILE (1) = (1)
  ${write('begun')}
  WAIT 0.05
  IF (FlowControl.IfSafeStop ShouldStop: True) THEN
    ${write('tidy')}
  END
END`;
  const run = await offerAndGrant(machine, workOrder({ script, targetId: machine.targetId }));
  await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 10_000 }).toBe(true);
  channel.send({ kind: 'stop-safely', ...run, epoch: run.epoch + 1 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(existsSync(join(folder, 'tidy'))).toBe(false);
  channel.send({ kind: 'stop-safely', ...run });
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded', error: null });
  expect(existsSync(join(folder, 'tidy'))).toBe(true);
});

test.each([
  ['cold', false],
  ['spare', true],
])('a flow that is asked to stop safely before its body listens stops as soon as it looks (%s body)', async (_, isWarm) => {
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  await machine.startReal();
  await channel.next('hello');
  if (isWarm) channel.send(WELCOME);
  if (isWarm) await machine.spareIsReady();
  const script = `@OUTPUT Rounds : { 'Type': 'Numeric' }
SET Rounds TO 0
LOOP WHILE (1) = (1)
  IF (FlowControl.IfSafeStop ShouldStop: True) THEN
  END
  SET Rounds TO Rounds + 1
  WAIT 0.05
END`;
  const run = await offerAndGrant(machine, workOrder({ script, targetId: machine.targetId }));
  channel.send({ kind: 'stop-safely', ...run });
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded', error: null });
});
