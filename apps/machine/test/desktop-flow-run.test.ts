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
