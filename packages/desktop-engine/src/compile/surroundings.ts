import type { Expression } from '@tandem/desktop-flow';
import { Label } from '../program/label.ts';
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

/** Slots of the variables that the expressions read. */
function slotsRead(unit: Unit, expressions: readonly (Expression | undefined)[]): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const expression of expressions) {
    if (expression === undefined) continue;
    for (const name of variablesIn(expression)) slots.add(unit.slots.use(name, expression.range));
  }
  return slots;
}
