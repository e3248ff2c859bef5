import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ActionError } from '@tandem/desktop-engine';

/** How a dialog of zenity ended. */
export interface ZenityEnd {
  readonly isOk: boolean;
  /** What was entered, or the button that was pressed instead of OK; empty when the dialog was closed. */
  readonly output: string;
}

/** One dialog of zenity. */
export interface ZenityCall {
  /** Everybody on the machine can read them. */
  readonly args: readonly string[];
  readonly input?: string;
}

export interface ZenityProgram {
  readonly path: string;
  /** Whose display it shows the dialog on. */
  readonly env: NodeJS.ProcessEnv;
}

export type RunZenity = (call: ZenityCall) => Promise<ZenityEnd>;

/** @throws ActionError `DisplayDialogError`; what the signal was aborted with, the dialog being closed then */
export async function runZenity({ path, env }: ZenityProgram, { args, input = '' }: ZenityCall, signal: AbortSignal): Promise<ZenityEnd> {
  signal.throwIfAborted();
  const child = spawn(path, args, { env, stdio: ['pipe', 'pipe', 'pipe'], signal, killSignal: 'SIGKILL' });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [output, error, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  signal.throwIfAborted();
  if (code === 0 || (code === 1 && !error.includes('cannot open display'))) return { isOk: code === 0, output: output.replace(/\n$/, '') };
  throw new ActionError('DisplayDialogError', 'The dialog cannot be shown. Check that the session of the run has a working display.');
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
}
