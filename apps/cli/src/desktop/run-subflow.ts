import { type Program, type RunOptions, type RunResult, runProgram, startDebugRun } from '@tandem/desktop-engine';
import type { Context } from '@tandem/kernel';
import { UsageError } from '../terminal.ts';

/** Whether there are subflows, but nothing in Main that could call them. */
export function isMainEmpty({ instructions, main, subflows }: Program): boolean {
  return subflows.size > 0 && instructions[main.start.at]?.site.line === 0;
}

export function listSubflows({ subflows }: Program): string {
  return [...subflows.values()].map(({ name }) => `"${name}"`).join(', ');
}

export interface SubflowRun {
  readonly program: Program;
  /** Of the subflow to run instead of Main. */
  readonly subflow: string | undefined;
  readonly options: RunOptions;
}

/** Runs the flow, or one of its subflows with the variables as they are at the start. @throws UsageError when there is no such subflow */
export async function runFrom(context: Context, { program, subflow, options }: SubflowRun): Promise<RunResult> {
  if (subflow === undefined) return runProgram(context, program, options);
  if (!program.subflows.has(subflow.toLowerCase())) {
    const known = program.subflows.size === 0 ? 'It has none: leave out --subflow.' : `It has ${listSubflows(program)}.`;
    throw new UsageError(`The flow has no subflow "${subflow}". ${known}`);
  }
  return startDebugRun(context, program, { ...options, from: { subflow, row: 1 }, delayMs: 0 }).result;
}
