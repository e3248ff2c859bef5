import type { Context } from '@tandem/kernel';
import type { Program } from '../program/program.ts';
import { Run } from './run.ts';
import type { RunOptions, RunResult } from './run-options.ts';

/**
 * Runs a compiled desktop flow. Never throws: whatever ends the flow is in the result. A cancel or the deadline of the context ends
 * it between two statements, inside a wait, and while an action takes its time (the action gets the signal too).
 */
export async function runProgram(context: Context, program: Program, options: RunOptions): Promise<RunResult> {
  const run = new Run(context, program, options);
  try {
    return await run.start();
  } finally {
    await run.dispose();
  }
}
