import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

async function out(script: string): Promise<unknown> {
  const { outputs, error } = await runFlow(script);
  return error ?? outputs['Out'];
}

const OPEN = 'Cmd.Open.Open Session=> Cmd';
const READ = 'Cmd.ReadFromCmdSession.Read Session: Cmd CmdOutput=> Printed\nVariables.AddItemToList Item: Printed List: Out';

function write(command: string): string {
  return `Cmd.Write Session: Cmd Command: $'''${command}'''`;
}

function wait(text: string, more = 'Timeout: 20'): string {
  return `Cmd.WaitForText Session: Cmd Text: $'''${text}''' ${more}`;
}

test('a session keeps what commands leave behind, and gives what it printed once', async () => {
  const script = `${OPEN}\n${write('name=Größe')}\n${write('echo "<$name>"')}\n${wait('<größe>')}\n${READ}\n${write('echo next')}\n${wait('next')}\n${READ}\nCmd.Close Session: Cmd`;
  expect(await out(script)).toEqual(['<Größe>\r\n', 'next\r\n']);
});

test('output and errors come apart', async () => {
  const script = `${OPEN}\n${write('echo out; echo wrong >&2')}\n${wait('out')}\n${wait('wrong')}\nCmd.ReadFromCmdSession.ReadAndSplit Session: Cmd CmdOutput=> O CmdError=> E\nVariables.AddItemToList Item: O List: Out\nVariables.AddItemToList Item: E List: Out`;
  expect(await out(script)).toEqual(['out\r\n', 'wrong\r\n']);
});

test('what is typed without Enter waits for it', async () => {
  const script = `${OPEN}\nCmd.Write Session: Cmd Command: $'''echo a''' SendEnter: False\n${write('bc')}\n${wait('^abc\\\\s', 'IsRegEx: True IgnoreCase: False Timeout: 20')}\n${READ}`;
  expect(await out(script)).toEqual(['abc\r\n']);
});

test('starts in the working folder', async () => {
  mkdirSync(join(home.path, 'work'));
  expect(await out(`Cmd.Open.Open Directory: $'''work''' Session=> Cmd\n${write('pwd')}\n${wait('work')}\n${READ}`)).toEqual([
    `${join(home.path, 'work')}\r\n`,
  ]);
  expect(await out("Cmd.Open.Open Directory: $'''nowhere''' Session=> Cmd")).toMatchObject({ code: 'DirectoryNotFoundError' });
});

test('reads and writes in the encoding that is asked for', async () => {
  const open = (encoding: string): string => `Cmd.Open.OpenWithCodePage Encoding: Cmd.Encoding.${encoding} Session=> Cmd`;
  expect(
    await out(
      `${open('Windows_1252')}\n${write('printf ü | od -An -tx1')}\n${wait('fc')}\n${write('printf "\\\\374."')}\n${wait('ü.')}\n${READ}`,
    ),
  ).toEqual([' fc\r\nü.']);
  expect(await out(open('IBM037'))).toMatchObject({ code: 'StartCmdSessionError' });
});

test('a text that does not come is an error when the time is up, or the session ends', async () => {
  expect(await out(`${OPEN}\n${wait('never', 'Timeout: 1')}`)).toMatchObject({ code: 'TimeoutError' });
  expect(await out(`${OPEN}\n${write('exit')}\n${wait('never', 'Timeout: 0')}`)).toMatchObject({ code: 'CmdSessionClosedError' });
  expect(await out(`${OPEN}\n${wait('[', 'IsRegEx: True')}`)).toMatchObject({ code: 'InvalidRegularExpressionError' });
});

test('a closed session takes no commands and tells that it is closed', async () => {
  const script = `${OPEN}\nVariables.AddItemToList Item: Cmd.IsAlive List: Out\nCmd.Close Session: Cmd\nCmd.Close Session: Cmd\nVariables.AddItemToList Item: Cmd.IsAlive List: Out`;
  expect(await out(script)).toEqual([true, false]);
  expect(await out(`${script}\n${write('ls')}`)).toMatchObject({ code: 'CmdSessionClosedError' });
  expect(await out(`${script}\n${READ}`)).toMatchObject({ code: 'CmdSessionClosedError' });
});

test('the end of the run and a cancel end the session with all that it started', async () => {
  const pid = join(home.path, 'pid');
  expect(await out(`${OPEN}\n${write(`sleep 60 & echo $! > ${pid}; echo started`)}\n${wait('started')}`)).toEqual([]);
  await expectGone(Number(readFileSync(pid, 'utf8')));

  const other = join(home.path, 'other');
  const cancel = new AbortController();
  const running = runFlow(
    `${OPEN}\n${write(`sleep 60 & echo $! > ${other}`)}\n${wait('never', 'Timeout: 0')}`,
    {},
    { signal: cancel.signal },
  );
  while (!existsSync(other) || readFileSync(other, 'utf8') === '') await sleep(10);
  cancel.abort();
  expect((await running).status).toBe('Cancelled');
  await expectGone(Number(readFileSync(other, 'utf8')));
});

async function expectGone(pid: number): Promise<void> {
  const isThere = (): boolean => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  for (let i = 0; i < 100 && isThere(); i++) await sleep(20);
  expect(isThere()).toBe(false);
}
