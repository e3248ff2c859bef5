import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { runProgramOnMachine } from '../machine/program.ts';

export interface MachineCommand {
  /** The first of these programs that the machine has. */
  readonly programs: readonly string[];
  readonly args: readonly string[];
  /** What fails with it, for the message: `The document cannot be printed`. */
  readonly what: string;
  readonly errorId: string;
  /** What to do when there is no such program. */
  readonly remedy: string;
}

/**
 * Runs a program of the machine to its end and gives what it printed, in English.
 *
 * @throws ActionError with the id of the command
 */
export async function runMachineCommand(command: MachineCommand, { context }: ActionContext): Promise<string> {
  const { what, errorId } = command;
  const path = findProgram(command.programs);
  if (path === undefined) throw new ActionError(errorId, `${what}: this machine has no program for it. ${command.remedy}`);
  const end = await runProgramOnMachine({ command: path, args: command.args, environment: { LC_ALL: 'C' }, signal: context.signal });
  if (end.kind === 'ended' && end.exitCode === 0) return end.output.toString('utf8');
  const details = end.kind === 'ended' ? (end.error.toString('utf8') || end.output.toString('utf8')).trim() : end.kind;
  throw new ActionError(errorId, `${what}: ${details === '' ? `'${path}' failed without a reason.` : details}`, details);
}
