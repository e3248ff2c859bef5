import { type ChildProcess, spawn } from 'node:child_process';
import { constants, homedir, platform } from 'node:os';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { splitCommandLine } from '../machine/command-line.ts';
import { pathFor } from '../machine/machine-path.ts';
import { killTree, spawnOptions } from '../machine/program.ts';
import { ACCESS_ERROR, APPLICATION_ERROR, applicationOf, EXECUTE_ERROR } from './application.ts';

const { choice, integer, path, text } = parameters;

const APPLICATION = {
  ApplicationPath: path(),
  CommandLineArguments: text(''),
  WorkingDirectory: path(''),
  WindowStyle: choice(['Normal', 'Hidden', 'Minimized', 'Maximized'], 'Normal'),
} as const;
const ERRORS = [APPLICATION_ERROR, 'DirectoryNotFoundError', ACCESS_ERROR, EXECUTE_ERROR];
const MS_PER_SECOND = 1000;
/** What Windows says of a process that has no exit code yet. */
const STILL_ACTIVE = 259;

interface Request {
  readonly ApplicationPath: string;
  readonly CommandLineArguments: string;
  readonly WorkingDirectory: string;
}

/** Starts the application in a session of its own, so that it may outlive the run. */
async function start(request: Request, context: ActionContext): Promise<ChildProcess> {
  const { command, args } = applicationOf(request.ApplicationPath, context);
  const folder = request.WorkingDirectory === '' ? homedir() : existingFolder(pathFor('read', request.WorkingDirectory, context));
  const isVerbatim = platform() === 'win32';
  const own = isVerbatim ? [request.CommandLineArguments].filter((line) => line !== '') : splitCommandLine(request.CommandLineArguments);
  const child = spawn(command, [...args, ...own], { ...spawnOptions({ folder, isVerbatim }), stdio: 'ignore', windowsHide: false });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once('spawn', resolve);
  child.once('error', (error) => reject(unstartable(command, error)));
  await promise;
  return child;
}

function unstartable(command: string, error: Error): ActionError {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM')
    return new ActionError(ACCESS_ERROR, `Access to '${command}' is denied. Give the user of the machine the right to run it.`);
  return new ActionError(EXECUTE_ERROR, `'${command}' cannot be started on this machine. Check that it was made for it.`, error.message);
}

/** The exit code; undefined when the time was over. A run that is cancelled ends the application. */
function exitCodeOf(child: ChildProcess, timeoutMs: number, signal: AbortSignal): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const cancel = (): void => killTree(child);
  const timer = timeoutMs > 0 ? setTimeout(() => resolve(undefined), timeoutMs) : undefined;
  child.once('exit', (code, name) => resolve(code ?? signalCode(name)));
  if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? signalCode(child.signalCode));
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  });
}

/** What shells give for a program that a signal ended. */
function signalCode(name: NodeJS.Signals | null): number {
  return 128 + (name === null ? 0 : constants.signals[name]);
}

export const RUN_APPLICATION_ACTIONS = [
  defineAction({
    id: 'System.RunApplication.RunApplication',
    aliases: ['System.RunApplication'],
    title: 'Run application',
    parameters: APPLICATION,
    outputs: ['ProcessId'],
    errors: ERRORS,
    run: async (request, context) => {
      const child = await start(request, context);
      child.unref();
      return { ProcessId: child.pid ?? 0 };
    },
  }),
  defineAction({
    id: 'System.RunApplication.RunApplicationAndWaitToComplete',
    title: 'Run application',
    parameters: { ...APPLICATION, Timeout: integer(0) },
    outputs: ['ProcessId', 'ExitCode'],
    errors: ERRORS,
    run: async (request, context) => {
      const child = await start(request, context);
      const exitCode = await exitCodeOf(child, request.Timeout * MS_PER_SECOND, context.context.signal);
      return { ProcessId: child.pid ?? 0, ExitCode: exitCode ?? STILL_ACTIVE };
    },
  }),
];
