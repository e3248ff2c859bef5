import type { Expression } from '@tandem/desktop-flow';
import { Label } from '../program/label.ts';
import type { RowCode } from '../program/program.ts';
import type { Block, Rule, Site } from '../program/site.ts';
import { variablesIn } from './reads.ts';
import type { Unit } from './unit.ts';

/** What is around a statement while it is compiled. */
export interface Surroundings {
  readonly subflow: string;
  /** Labels of the subflow by name in lower case. */
  readonly labels: Map<string, Label>;
  /** Slots and iterators of the subflow's loops, collected as they are made. */
  readonly loops: { readonly slots: number[]; readonly iterators: number[] };
  /** Rows of the subflow, collected as their code is emitted. */
  readonly rows: RowCode[];
  readonly block?: Block;
  readonly loop?: { readonly next: Label; readonly exit: Label };
  readonly isHandler?: boolean;
}

export interface SiteParts {
  /** What the designer calls the statement. */
  readonly action: string;
  readonly line: number;
  readonly rules?: readonly Rule[];
  readonly reads?: readonly (Expression | undefined)[];
}

/** A site whose `start` is the next instruction. */
export function openSite(unit: Unit, around: Surroundings, parts: SiteParts): Site {
  const start = new Label();
  unit.mark(start);
  return {
    subflow: around.subflow,
    line: parts.line,
    action: parts.action,
    start,
    next: new Label(),
    ...(around.block === undefined ? {} : { block: around.block }),
    rules: parts.rules ?? [],
    reads: slotsRead(unit, parts.reads ?? []),
  };
}

/** The condition of a branch, such as ELSE IF: a statement of its own to whoever looks, with all else as its statement has it. */
export function branchSite(unit: Unit, site: Site, { action, line }: Pick<SiteParts, 'action' | 'line'>): Site {
  const start = new Label();
  unit.mark(start);
  return { ...site, action, line, start };
}

/** Notes that the code of a row begins with the next instruction. Statements of handlers have no row. */
export function markRow(unit: Unit, around: Surroundings, row: number): void {
  if (around.isHandler !== true) around.rows.push({ row, address: unit.instructions.length });
}

/** Slots of the variables that the expressions read. */
export function slotsRead(unit: Unit, expressions: readonly (Expression | undefined)[]): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const expression of expressions) {
    if (expression === undefined) continue;
    for (const name of variablesIn(expression, (each) => unit.isAssigned(each))) slots.add(unit.slots.use(name, expression.range));
  }
  return slots;
}
