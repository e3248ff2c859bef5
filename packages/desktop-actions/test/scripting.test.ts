import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../src/machine/find-program.ts';
import { privateFolderPrefix } from '../src/machine/private-folder.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const hasPowershell = findProgram(['pwsh']) !== undefined;

async function out(script: string, inputs: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { outputs, error } = await runFlow(script, inputs);
  return error ?? outputs['Out'];
}

const PUT = ['CommandOutput', 'CommandErrorOutput', 'CommandExitCode']
  .map((name) => `Variables.AddItemToList Item: ${name} List: Out`)
  .join('\n');
const OUTPUTS = 'StandardOutput=> CommandOutput StandardError=> CommandErrorOutput ExitCode=> CommandExitCode';
const PUT_SCRIPT = 'Variables.AddItemToList Item: Printed List: Out\nVariables.AddItemToList Item: Failed List: Out';

function command(text: string, more = '', selector = 'RunDOSCommand'): string {
  return `Scripting.RunDOSCommand.${selector} DOSCommandOrApplication: $'''${text}''' ${more} ${OUTPUTS}\n${PUT}`;
}

function javascript(code: string): string {
  return `Scripting.RunJavascript.RunJavascript JavascriptCode: $'''${code}''' ScriptOutput=> Printed ScriptError=> Failed\n${PUT_SCRIPT}`;
}

function python(code: string, more = '', selector = 'RunPythonScript34'): string {
  return `Scripting.RunPythonScript.${selector} ${more} PythonCode: $'''${code}''' ScriptOutput=> Printed ScriptError=> Failed\n${PUT_SCRIPT}`;
}

/** The folders of this process's scripts that are on the disk. */
function scriptFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(privateFolderPrefix()));
}

describe('Run DOS command', () => {
  test('gives output, errors and exit code; lines end as in Windows', async () => {
    expect(await out(command('echo one; echo two; echo wrong >&2; exit 3'))).toEqual(['one\r\ntwo\r\n', 'wrong\r\n', 3]);
  });

  test('takes the outer quotes of a command away that cmd takes away', async () => {
    expect(await out(command('""printf" "%%s|" "one two" "three""'))).toEqual(['one two|three|', '', 0]);
    expect(await out(command('""printf" "%%s" "a b"" >&2'))).toEqual(['', 'a b', 0]);
    expect(await out(command('"printf" "%%s" ""'))).toEqual(['', '', 0]);
  });

  test('runs in the working folder, and in the home of the user without one', async () => {
    mkdirSync(join(home.path, 'work'));
    expect(await out(command('pwd', "WorkingDirectory: $'''work'''"))).toEqual([`${join(home.path, 'work')}\r\n`, '', 0]);
    expect(await out(command('pwd'))).toEqual([`${home.path}\r\n`, '', 0]);
  });

  test('puts variables into the command as text, and shows it to nobody', async () => {
    const script = `@INPUT Secret : { 'Type': 'String' }\n@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n${command('tr "\\\\0" " " < /proc/$$/cmdline; test -n "%Secret%" && echo known')}`;
    const [printed] = (await out(script, { Secret: 'geheim-31' })) as readonly string[];
    expect(printed).toContain('known');
    expect(printed).not.toContain('geheim-31');
    expect(scriptFolders()).toEqual([]);
  });

  test('a folder that is not there is an error', async () => {
    expect(await out(command('pwd', "WorkingDirectory: $'''nowhere'''"))).toMatchObject({ code: 'DirectoryNotFoundError' });
  });

  test('an empty command is an error', async () => {
    expect(await out(command(''))).toMatchObject({ code: 'CommandExecutionError' });
  });

  test('a timeout ends the command with all that it started', async () => {
    const pidFile = join(home.path, 'pid');
    const script = command(`sleep 60 & echo $! > ${pidFile}; wait`, 'Timeout: 1', 'RunDOSCommandAndFailOnTimeout');
    expect(await out(script)).toMatchObject({ code: 'TimeoutError', message: expect.stringContaining('1 seconds') as unknown });
    await expectGone(Number(readFileSync(pidFile, 'utf8')));
  });

  test('a cancel ends the command with all that it started', async () => {
    const pidFile = join(home.path, 'pid');
    const cancel = new AbortController();
    const running = runFlow(command(`sleep 60 & echo $! > ${pidFile}; wait`), {}, { signal: cancel.signal });
    while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await sleep(10);
    cancel.abort();
    expect((await running).status).toBe('Cancelled');
    await expectGone(Number(readFileSync(pidFile, 'utf8')));
  });

  test('a program that it leaves behind is not waited for', async () => {
    const started = performance.now();
    expect(await out(command('sleep 30 & echo left'))).toEqual(['left\r\n', '', 0]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('reads the output in the encoding that is asked for', async () => {
    const script = command(`printf "Gr\\\\374\\\\337e"`, 'Encoding: Scripting.Encoding.Windows_1252', 'RunDOSCommandWithCodePage');
    expect(await out(script)).toEqual(['Grüße', '', 0]);
  });

  test('an encoding that cannot be read is an error', async () => {
    const script = command('echo a', 'Encoding: Scripting.Encoding.IBM037', 'RunDOSCommandWithCodePage');
    expect(await out(script)).toMatchObject({ code: 'CommandExecutionError', message: expect.stringContaining('IBM037') as unknown });
  });

  test('an output of some megabytes comes as a whole, one without end is stopped', async () => {
    const many = await out(command('head -c 3000000 /dev/zero | tr "\\\\0" x'));
    expect((many as readonly string[])[0]).toHaveLength(3_000_000);
    expect(await out(command('yes'))).toMatchObject({
      code: 'CommandExecutionError',
      message: expect.stringContaining('64 MiB') as unknown,
    });
  });
});

describe('Run Python script', () => {
  test('gives what it prints and what it fails with', async () => {
    expect(await out(python('import sys\nprint("Grüße", 1 + 1)\nprint("no", file=sys.stderr)'))).toEqual(['Grüße 2\r\n', 'no\r\n']);
  });

  test('an exception of the script is its error text, and no error of the action', async () => {
    const [printed, failed] = (await out(python('print("a")\nraise ValueError("bad")'))) as readonly string[];
    expect([printed, failed]).toEqual(['a\r\n', expect.stringContaining('ValueError: bad')]);
  });

  test('finds modules in the folders that are given', async () => {
    mkdirSync(join(home.path, 'modules'));
    writeFileSync(join(home.path, 'modules', 'tandem_probe.py'), 'ANSWER = 42\n');
    expect(await out(python('import tandem_probe\nprint(tandem_probe.ANSWER)', "ModuleFolderPaths: $'''modules'''"))).toEqual([
      '42\r\n',
      '',
    ]);
    expect(await out(python('print(1)', "ModuleFolderPaths: $'''nowhere'''"))).toMatchObject({ code: 'DirectoryNotFoundError' });
  });

  test('takes the Python of a folder, of a folder of Windows the one of the machine', async () => {
    const folder = findProgram(['python3'])?.replace(/\/[^/]+$/, '') ?? '';
    expect(await out(python('print(1)', `PythonPath: $'''${folder}'''`, 'RunPythonScriptCPython'))).toEqual(['1\r\n', '']);
    expect(await out(python('print(2)', "PythonPath: $'''C:\\\\Python311'''", 'RunPythonScriptCPython'))).toEqual(['2\r\n', '']);
    expect(await out(python('print(3)', "PythonPath: $'''/etc'''", 'RunPythonScriptCPython'))).toMatchObject({
      code: 'DirectoryNotFoundError',
    });
  });

  test('a machine without Python says what to install', async () => {
    expect(await withPath(home.path, () => out(python('print(1)')))).toMatchObject({
      code: 'RunPythonScriptError',
      message: expect.stringContaining('Install the package python3') as unknown,
    });
  });
});

describe('Run JavaScript', () => {
  test('WScript.Echo gives the output, and names without var are globals', async () => {
    const code =
      'var list = [1, 2];\nsum = 0;\nfor (var i = 0; i < list.length; i++) sum += list[i];\nWScript.Echo("Summe", sum);\nWScript.StdErr.Write("e");';
    expect(await out(javascript(code))).toEqual(['Summe 3\r\n', 'e']);
  });

  test('Quit ends it, and an error says where it stands', async () => {
    expect(await out(javascript('WScript.Echo("a");\nWScript.Quit(2);\nWScript.Echo("b");'))).toEqual(['a\r\n', '']);
    expect(await out(javascript('WScript.Echo("a");\nnothing.here();'))).toEqual([
      'a\r\n',
      'script.js(2, 1) ReferenceError: nothing is not defined\r\n',
    ]);
    expect(await out(javascript('var = 1;'))).toEqual(['', expect.stringMatching(/^script\.js\(1, 1\) SyntaxError: /)]);
  });

  test('objects of Windows are refused by name', async () => {
    const [, failed] = (await out(javascript('new ActiveXObject("Excel.Application");'))) as readonly string[];
    expect(failed).toContain("'Excel.Application' is an object of Windows");
  });

  test('a timeout ends it', async () => {
    const script = "Scripting.RunJavascript.RunJavascriptAndFailOnTimeout Timeout: 1 JavascriptCode: $'''while (true) {}'''";
    expect(await out(script)).toMatchObject({ code: 'TimeoutError' });
  });
});

describe('Run PowerShell script', () => {
  const script = "Scripting.RunPowershellScript.RunScript Script: $'''Write-Output \"Grüße\"''' ScriptOutput=> Printed";

  test('a machine without PowerShell says what to install', async () => {
    expect(await withPath(home.path, () => out(script))).toMatchObject({
      code: 'RunPowershellScriptError',
      message: expect.stringContaining('Install the package powershell') as unknown,
    });
  });

  // Debian has no package of PowerShell, so that the gate cannot ask for it.
  test.skipIf(!hasPowershell)('Write-Output gives the output', async () => {
    expect(await out(`${script}\nVariables.AddItemToList Item: Printed List: Out`)).toEqual(['Grüße\r\n']);
  });
});

test('VBScript says that it needs Windows', async () => {
  expect(await out("Scripting.RunVBScript.RunVBScript VBScriptCode: $'''WScript.Echo 1'''")).toMatchObject({
    code: 'RunVBScriptError',
    message: expect.stringContaining('Windows') as unknown,
  });
});

async function withPath(path: string, work: () => Promise<unknown>): Promise<unknown> {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  try {
    return await work();
  } finally {
    process.env['PATH'] = before;
  }
}

async function expectGone(pid: number): Promise<void> {
  const isThere = (): boolean => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  for (let i = 0; i < 100 && isThere(); i++) await sleep(20);
  expect(isThere()).toBe(false);
}
