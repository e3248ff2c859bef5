import type { StepPlace } from '@tandem/protocol';
import type { Instruction } from '../program/instruction.ts';
import type { Program, RowCode, SubflowCode } from '../program/program.ts';
import type { Site } from '../program/site.ts';
import type { RunStart } from '../run/machine.ts';

/**
 * Where the code of a row of the designer begins. A row without code of its own (a comment, a label, what is disabled, ELSE, most
 * ENDs) begins where the next code is; one after the last, where the subflow ends. Undefined when there is no such subflow.
 */
export function codeOfRow(program: Program, { subflow: name, row }: StepPlace): RunStart | undefined {
  const subflow = findSubflow(program, name);
  if (subflow === undefined) return undefined;
  return { subflow, address: lastUpTo(subflow.rows, row)?.address ?? subflow.start.at };
}

/** Whether a statement begins with the instruction: a run can pause before it, and a step ends there. */
export function beginsStatement({ site }: Instruction, address: number): boolean {
  return site.start.at === address && site.line > 0;
}

export function placeOf({ subflow, line }: Site): StepPlace {
  return { subflow: subflow.slice(0, MAX_NAME_CHARACTERS), row: line };
}

const MAX_NAME_CHARACTERS = 200;

function findSubflow({ main, subflows }: Program, name: string): SubflowCode | undefined {
  const folded = name.toLowerCase();
  return subflows.get(folded) ?? (folded === main.name.toLowerCase() ? main : undefined);
}

/** What stands in something that is disabled has no entry; it is taken for the outermost that is. */
function lastUpTo(rows: readonly RowCode[], row: number): RowCode | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}
