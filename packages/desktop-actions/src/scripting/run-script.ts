import { platform } from 'node:os';
import { type ActionContext, ActionError, NEW_LINE } from '@tandem/desktop-engine';
import iconv from 'iconv-lite';
import { OUTPUT_LIMIT, type ProgramCall, runProgramOnMachine } from '../machine/program.ts';

export const TIMEOUT_ERROR = 'TimeoutError';
const MIB = 1024 * 1024;

export interface ScriptCall extends Omit<ProgramCall, 'signal' | 'timeoutMs'> {
  /** Error of the action for a program that cannot be run. */
  readonly errorId: string;
  /** What to do when the program is not on the machine. */
  readonly remedy: string;
  /** Undefined or below zero: it may take as long as it wants. */
  readonly timeoutSeconds?: number | undefined;
  readonly charset?: string;
}

export interface ScriptEnd {
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
}

/**
 * Runs the program of a script to its end and gives what it printed, with the line breaks that texts of flows have.
 *
 * @throws ActionError `TimeoutError`, or `errorId` when it cannot be started or prints more than the limit
 */
export async function runScript(call: ScriptCall, { context }: ActionContext): Promise<ScriptEnd> {
  const { timeoutSeconds = -1, charset = 'utf-8', errorId } = call;
  const timeoutMs = timeoutSeconds < 0 ? undefined : timeoutSeconds * 1000;
  const end = await runProgramOnMachine({ ...call, timeoutMs, signal: context.signal });
  switch (end.kind) {
    case 'ended':
      return { exitCode: end.exitCode, output: textOf(end.output, charset), error: textOf(end.error, charset) };
    case 'timedOut':
      throw new ActionError(TIMEOUT_ERROR, `The script did not end within ${timeoutSeconds} seconds and was stopped. Allow more time.`);
    case 'printedTooMuch':
      throw new ActionError(errorId, `The script printed more than ${OUTPUT_LIMIT / MIB} MiB and was stopped. Write to a file instead.`);
    case 'cancelled':
      throw new ActionError(errorId, 'The run was stopped.');
    case 'unstartable':
      throw new ActionError(
        errorId,
        end.reason === 'ENOENT' ? call.remedy : `'${call.command}' cannot be started: ${end.reason}.`,
        end.reason,
      );
  }
}

function textOf(bytes: Buffer, charset: string): string {
  const text = iconv.decode(bytes, charset);
  return platform() === 'win32' ? text : text.replaceAll(/\r?\n/g, NEW_LINE);
}
