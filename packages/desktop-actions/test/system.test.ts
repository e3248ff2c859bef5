import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitCommandLine } from '../src/machine/command-line.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const USER = userInfo().username;
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A program of a name that no other process has. */
function program(): { readonly name: string; readonly path: string } {
  const name = `Tandem-${randomUUID()}`;
  const path = join(home.path, name);
  copyFileSync('/bin/sleep', path);
  chmodSync(path, 0o700);
  return { name, path };
}

function script(name: string, text: string): string {
  const path = join(home.path, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
  return path;
}

function start(path: string): Promise<number> {
  const child = spawn(path, ['60'], { stdio: 'ignore' });
  started.push(child);
  return new Promise((resolve) => child.once('spawn', () => resolve(child.pid ?? 0)));
}

describe.skipIf(process.platform === 'win32')('processes', () => {
  const ask = (condition: string): string => `IF (System.IfProcess.${condition}) THEN\nSET Out TO [1]\nELSE\nSET Out TO [0]\nEND`;

  it('are found by name, in any case, with or without .exe, and by user', async () => {
    const { name, path } = program();
    await start(path);

    for (const written of [name, name.toUpperCase(), `${name}.exe`]) {
      expect((await runFlow(ask(`ProcessIsRunning ProcessName: '${written}'`))).outputs).toEqual({ Out: [1] });
      expect((await runFlow(ask(`ProcessIsNotRunning ProcessName: '${written}'`))).outputs).toEqual({ Out: [0] });
    }
    const byUser = (user: string) => ask(`ProcessWithNameIsRunning ProcessName: '${name}' ProcessUser: '${user}'`);
    expect((await runFlow(byUser(`MACHINE\\\\${USER.toUpperCase()}`))).outputs).toEqual({ Out: [1] });
    expect((await runFlow(byUser('nobody-else'))).outputs).toEqual({ Out: [0] });
    const notByUser = ask(`ProcessWithNameIsNotRunning ProcessName: '${name}' ProcessUser: 'nobody-else'`);
    expect((await runFlow(notByUser)).outputs).toEqual({ Out: [1] });
  });

  it('that have ended are not there, nor is a part of a name', async () => {
    const { name, path } = program();
    await start(path);

    expect((await runFlow(ask(`ProcessIsRunning ProcessName: '${name.slice(0, -1)}'`))).outputs).toEqual({ Out: [0] });
    started[0]?.kill('SIGKILL');
    await new Promise((resolve) => started[0]?.once('exit', resolve));
    expect((await runFlow(ask(`ProcessIsRunning ProcessName: '${name}'`))).outputs).toEqual({ Out: [0] });
  });

  it('are waited for until they start and until they stop', async () => {
    const { name, path } = program();
    const flow = runFlow(
      `WAIT (System.WaitForProcess.ProcessToStart ProcessName: '${name}') FOR 20\nSystem.TerminateProcess.TerminateProcessByName ProcessName: '${name}'\nWAIT (System.WaitForProcess.ProcessWithNameToStop ProcessName: '${name}' ProcessUser: '${USER}') FOR 20`,
    );
    await start(path);

    expect((await flow).status).toBe('Succeeded');
    expect(started[0]?.signalCode ?? 'SIGKILL').toBe('SIGKILL');
  });

  it('are waited for no longer than the script says', async () => {
    const wait = "WAIT (System.WaitForProcess.ProcessToStart ProcessName: 'tandem-no-such-program') FOR 1";

    expect((await runFlow(wait)).status).toBe('Failed');
  });

  it('of one name are all terminated', async () => {
    const { name, path } = program();
    const ids = [await start(path), await start(path)];
    expect((await runFlow(`System.TerminateProcess.TerminateProcessByName ProcessName: '${name}'`)).status).toBe('Succeeded');

    expect(ids.filter((id) => existsSync(`/proc/${id}`) && readFileSync(`/proc/${id}/stat`, 'utf8').split(' ')[2] !== 'Z')).toEqual([]);
  });

  it('of a name that is not there need no terminating', async () => {
    expect((await runFlow("System.TerminateProcess.TerminateProcessByName ProcessName: 'tandem-no-such-program'")).status).toBe(
      'Succeeded',
    );
  });

  it('are terminated by id, and by user', async () => {
    const { path } = program();
    const [first, second] = [await start(path), await start(path)];
    const script = `System.TerminateProcess.TerminateProcessById ProcessId: ${first}\nSystem.TerminateProcess.TerminateProcessByIdWithUserName ProcessId: ${second} ProcessUser: '${USER}'`;

    expect((await runFlow(script)).status).toBe('Succeeded');
  });

  it.each([
    ['TerminateProcessById ProcessId: 4194999', 'ProcessNotFoundError'],
    [`TerminateProcessByIdWithUserName ProcessId: ${process.pid} ProcessUser: 'nobody-else'`, 'ProcessNotFoundError'],
    [`TerminateProcessById ProcessId: ${process.pid}`, 'TerminateProcessError'],
    [`TerminateProcessById ProcessId: ${process.ppid}`, 'TerminateProcessError'],
  ])('%s raises %s', async (call, code) => {
    expect(await runFlow(`System.TerminateProcess.${call}`)).toMatchObject({ status: 'Failed', error: { code } });
  });
});

describe.skipIf(process.platform === 'win32')('RunApplication', () => {
  const run = (more: string): string => `System.RunApplication.RunApplication ${more} ProcessId=> p\nSET Out TO [p]`;
  const complete = (more: string): string =>
    `System.RunApplication.RunApplicationAndWaitToComplete ${more} ProcessId=> p ExitCode=> c\nSET Out TO [c]`;

  it('starts a program and goes on at once', async () => {
    const { name, path } = program();
    const { outputs } = await runFlow(
      run(`ApplicationPath: '${path}' CommandLineArguments: '60' WindowStyle: System.ProcessWindowStyle.Hidden`),
    );
    const [id] = outputs['Out'] as [number];

    expect(readFileSync(`/proc/${id}/cmdline`, 'utf8')).toBe(`${path}\u000060\u0000`);
    await runFlow(`System.TerminateProcess.TerminateProcessByName ProcessName: '${name}'`);
  });

  it('waits for the end, in the folder, with arguments in quotes, and gives the exit code', async () => {
    mkdirSync(join(home.path, 'work folder'));
    const path = script('tool.sh', 'printf "%s|" "$@" > out.txt; exit 3');
    const call = complete(
      `ApplicationPath: '${path}' CommandLineArguments: '"a b" c "" "d\\\\\\\\"' WorkingDirectory: 'work folder' Timeout: 30`,
    );

    expect((await runFlow(call)).outputs).toEqual({ Out: [3] });
    expect(readFileSync(join(home.path, 'work folder/out.txt'), 'utf8')).toBe('a b|c||d\\|');
  });

  it('goes on when the time is over, and the program, too', async () => {
    const { name, path } = program();
    const { outputs } = await runFlow(complete(`ApplicationPath: '${path}' CommandLineArguments: '60' Timeout: 1`));

    expect(outputs).toEqual({ Out: [259] });
    expect((await runFlow(`WAIT (System.WaitForProcess.ProcessToStart ProcessName: '${name}') FOR 1`)).status).toBe('Succeeded');
    await runFlow(`System.TerminateProcess.TerminateProcessByName ProcessName: '${name}'`);
  });

  it('ends the program when the run is cancelled meanwhile', async () => {
    const { name, path } = program();
    const controller = new AbortController();
    const flow = runFlow(complete(`ApplicationPath: '${path}' CommandLineArguments: '60'`), {}, { signal: controller.signal });
    await runFlow(`WAIT (System.WaitForProcess.ProcessToStart ProcessName: '${name}') FOR 20`);
    controller.abort();

    expect((await flow).status).toBe('Cancelled');
    expect((await runFlow(`WAIT (System.WaitForProcess.ProcessToStop ProcessName: '${name}') FOR 20`)).status).toBe('Succeeded');
  });

  it.each([
    ["ApplicationPath: 'true'", 0],
    ["ApplicationPath: 'FALSE.EXE'", 1],
    ["ApplicationPath: 'C:\\\\Windows\\\\System32\\\\true.exe'", 0],
  ])('finds %s', async (more, code) => {
    expect((await runFlow(complete(more))).outputs).toEqual({ Out: [code] });
  });

  it.each([
    ["ApplicationPath: 'C:\\\\Program Files\\\\None\\\\tandem-none.exe'", 'FileNotFoundError'],
    ["ApplicationPath: 'tandem-none'", 'FileNotFoundError'],
    ["ApplicationPath: ''", 'FileNotFoundError'],
    ["ApplicationPath: 'true' WorkingDirectory: 'none'", 'DirectoryNotFoundError'],
  ])('%s raises %s', async (more, code) => {
    expect(await runFlow(run(more))).toMatchObject({ status: 'Failed', error: { code } });
  });

  it('a file that is no program for this machine raises ExecuteApplicationError', async () => {
    writeFileSync(join(home.path, 'a.exe'), Buffer.from([0x4d, 0x5a, 0, 0]), { mode: 0o700 });

    expect(await runFlow(complete("ApplicationPath: 'a.exe'"))).toMatchObject({ error: { code: 'ExecuteApplicationError' } });
  });

  it('the policy of the machine may refuse the program', async () => {
    const { path } = program();
    const guard = { refusesAction: () => undefined, refusesPath: (used: string) => (used === path ? 'No.' : undefined) };

    expect(await runFlow(run(`ApplicationPath: '${path}'`), {}, { guard })).toMatchObject({ error: { code: 'BLOCKED_BY_POLICY' } });
  });
});

describe('splitCommandLine', () => {
  it.each([
    ['', []],
    ['  a\tb  ', ['a', 'b']],
    ['"/q" "C:\\Users\\me\\a b.docx"', ['/q', 'C:\\Users\\me\\a b.docx']],
    ['a\\\\b d"e f"g h', ['a\\\\b', 'de fg', 'h']],
    ['a\\"b c', ['a"b', 'c']],
    ['"a\\\\" b', ['a\\', 'b']],
    ['"a""b" c', ['a"b', 'c']],
    ['"open end', ['open end']],
    ['--x="1 2"', ['--x=1 2']],
    ['C:\\', ['C:\\']],
  ])('%s', (line, expected) => {
    expect(splitCommandLine(line)).toEqual(expected);
  });
});

describe('Ping', () => {
  const ping = (more: string): string => `System.Ping ${more} PingResult=> r RoundTripTime=> t\nSET Out TO [r, t >= 0]`;

  it('reaches this machine', async () => {
    expect((await runFlow(ping("HostName: 'localhost'"))).outputs).toEqual({ Out: ['Success', true] });
  });

  it('gives up when nobody answers in time', async () => {
    // Nothing but this machine may be asked in a test, and it always answers: so the program that asks is one that waits.
    writeFileSync(join(home.path, 'ping'), '#!/bin/sh\nexec /bin/sleep 30\n', { mode: 0o755 });
    vi.stubEnv('PATH', home.path);

    expect((await runFlow(ping("HostName: '127.0.0.1' Timeout: 0"))).outputs).toEqual({ Out: ['TimedOut', true] });
    vi.unstubAllEnvs();
  });

  it.each(['tandem.invalid', '', '-f localhost'])("'%s' raises PingError", async (host) => {
    expect(await runFlow(ping(`HostName: '${host}'`))).toMatchObject({ status: 'Failed', error: { code: 'PingError' } });
  });
});

describe('environment variables', () => {
  it('are set, read in any case, and deleted', async () => {
    const script =
      "System.SetEnvironmentVariable Name: 'Tandem_Test' Value: 'ä=1' Type: System.EnvironmentVariableType.User\nSystem.GetEnvironmentVariable.GetEnvironmentVariable Name: 'TANDEM_TEST' Value=> v\nSystem.DeleteEnvironmentVariable Name: 'tandem_test' Type: System.EnvironmentVariableType.User\nSET Out TO [v]";

    expect((await runFlow(script)).outputs).toEqual({ Out: ['ä=1'] });
    expect(process.env['Tandem_Test']).toBeUndefined();
  });

  it.each([
    ["System.GetEnvironmentVariable.GetEnvironmentVariable Name: 'TANDEM_NONE' Value=> v", 'EnvironmentVariableNotFoundError'],
    [
      "System.GetEnvironmentVariable.GetEnvironmentVariableFromScope Name: 'TANDEM_NONE' Scope: System.EnvironmentVariableType.User Value=> v",
      'EnvironmentVariableNotFoundError',
    ],
    ["System.DeleteEnvironmentVariable Name: 'TANDEM_NONE'", 'EnvironmentVariableNotFoundError'],
    ["System.SetEnvironmentVariable Name: 'a=b' Value: 'c'", 'SetEnvironmentVariableError'],
    ["System.SetEnvironmentVariable Name: '' Value: 'c'", 'SetEnvironmentVariableError'],
  ])('%s raises %s', async (script, code) => {
    expect(await runFlow(script)).toMatchObject({ status: 'Failed', error: { code } });
  });
});
