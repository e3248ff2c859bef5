import { writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { type ActionContext, ActionError, defineAction, type Outputs, parameters } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, existingFolder } from '../file/source-files.ts';
import { CODE_PAGES, charsetOfCodePage } from '../machine/code-pages.ts';
import { pathFor } from '../machine/machine-path.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runScript, type ScriptCall, TIMEOUT_ERROR } from './run-script.ts';

const { choice, integer, path, text } = parameters;
const COMMAND_ERROR = 'CommandExecutionError';
const COMMAND = { DOSCommandOrApplication: text(), WorkingDirectory: path('') } as const;
const TIMEOUT = { Timeout: integer(10) } as const;
const ENCODING = { Encoding: choice(CODE_PAGES, 'utf_8') } as const;
const OUTPUTS = ['StandardOutput', 'StandardError', 'ExitCode'] as const;
const ERRORS = [COMMAND_ERROR, DIRECTORY_ERROR];

interface Request {
  readonly DOSCommandOrApplication: string;
  readonly WorkingDirectory: string;
  readonly Timeout?: number;
  readonly Encoding?: string;
}

async function run(request: Request, action: ActionContext): Promise<Outputs<(typeof OUTPUTS)[number]>> {
  const { DOSCommandOrApplication: command, WorkingDirectory, Timeout, Encoding = 'utf_8' } = request;
  if (command.trim() === '') throw new ActionError(COMMAND_ERROR, 'The command is empty. Give the command or the application to run.');
  const folder = WorkingDirectory === '' ? homedir() : existingFolder(pathFor('read', WorkingDirectory, action));
  const charset = charsetOfCodePage(Encoding);
  if (charset === undefined)
    throw new ActionError(COMMAND_ERROR, `The encoding '${Encoding}' cannot be read here. Have the command print UTF-8.`);
  const end = await inPrivateFolder(async (place) =>
    runScript(
      { ...(await shellCall(withoutOuterQuotes(command), place)), folder, charset, timeoutSeconds: Timeout, errorId: COMMAND_ERROR },
      action,
    ),
  );
  return { StandardOutput: end.output, StandardError: end.error, ExitCode: end.exitCode };
}

/** `cmd /c` takes the first and the last quote of a line away: `""a b.exe" "c d.txt""` is written with them. */
function withoutOuterQuotes(command: string): string {
  const line = command.trimStart();
  if (!line.startsWith('""')) return command;
  const last = line.lastIndexOf('"');
  return line.slice(1, last) + line.slice(last + 1);
}

/** The shell of the machine; the command may hold secrets, so that other users must not find it among its arguments. */
async function shellCall(command: string, place: string): Promise<Pick<ScriptCall, 'command' | 'args' | 'isVerbatim' | 'remedy'>> {
  const remedy = 'The shell of the machine is missing.';
  if (platform() === 'win32') {
    // Other users of Windows cannot read the arguments of a process, and a batch file would read '%' in another way.
    return { command: process.env['ComSpec'] ?? 'cmd.exe', args: ['/d', '/s', '/c', `"${command}"`], isVerbatim: true, remedy };
  }
  const file = join(place, 'command.sh');
  await writeFile(file, `${command.replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
  return { command: '/bin/sh', args: [file], remedy };
}

export const DOS_COMMAND_ACTIONS = [
  defineAction({
    id: 'Scripting.RunDOSCommand.RunDOSCommand',
    aliases: ['Scripting.RunDOSCommand', 'System.RunDOSCommand'],
    title: 'Run DOS command',
    parameters: COMMAND,
    outputs: OUTPUTS,
    errors: ERRORS,
    run,
  }),
  defineAction({
    id: 'Scripting.RunDOSCommand.RunDOSCommandAndFailOnTimeout',
    title: 'Run DOS command',
    parameters: { ...COMMAND, ...TIMEOUT },
    outputs: OUTPUTS,
    errors: [...ERRORS, TIMEOUT_ERROR],
    run,
  }),
  defineAction({
    id: 'Scripting.RunDOSCommand.RunDOSCommandWithCodePage',
    title: 'Run DOS command',
    parameters: { ...COMMAND, ...ENCODING },
    outputs: OUTPUTS,
    errors: ERRORS,
    run,
  }),
  defineAction({
    id: 'Scripting.RunDOSCommand.RunDOSCommandWithCodePageAndFailOnTimeout',
    title: 'Run DOS command',
    parameters: { ...COMMAND, ...TIMEOUT, ...ENCODING },
    outputs: OUTPUTS,
    errors: [...ERRORS, TIMEOUT_ERROR],
    run,
  }),
];
