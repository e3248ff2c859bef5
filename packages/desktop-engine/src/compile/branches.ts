import type { Branch, Condition, Expression, IfStatement, SwitchStatement } from '@tandem/desktop-flow';
import { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import { comparison } from '../program/term.ts';
import { emitUnless } from './condition.ts';
import { compileComparison, compileExpression } from './expression.ts';
import { emitSafeStop } from './flow-control.ts';
import { markEnd } from './rows.ts';
import { emitStatements, type Ruled } from './statement.ts';
import { branchSite, markRow, openSite, type Surroundings } from './surroundings.ts';
import { isComparison, termOf } from './term.ts';
import type { Unit } from './unit.ts';

export function emitIf(unit: Unit, around: Surroundings, { statement, rules }: Ruled<IfStatement>): void {
  const { condition, statements, elseIfs, otherwise, row } = statement;
  const conditions = [condition, ...elseIfs.map((branch) => branch.condition)];
  const site = openSite(unit, around, { action: 'If', line: row, rules, reads: conditions.flatMap(expressionsOf) });
  const branches = [{ condition, statements, row }, ...elseIfs];
  for (const [i, branch] of branches.entries()) {
    const next = new Label();
    if (i > 0) markRow(unit, around, branch.row);
    const branchOf = i === 0 ? site : branchSite(unit, site, { action: 'Else if', line: branch.row });
    emitUnless(unit, branch.condition, { site: branchOf, isStatement: i === 0, otherwise: next });
    emitStatements(unit, around, branch.statements);
    emitSafeStop(unit, around, branch);
    if (i < branches.length - 1 || otherwise !== undefined) unit.emit({ opcode: Opcode.jump, site, jump: site.next });
    unit.mark(next);
  }
  emitOtherwise(unit, around, otherwise);
  unit.mark(site.next);
  markEnd(unit, around, statement);
}

function emitOtherwise(unit: Unit, around: Surroundings, otherwise: Branch | undefined): void {
  if (otherwise === undefined) return;
  markRow(unit, around, otherwise.row);
  emitStatements(unit, around, otherwise.statements);
}

/** The expressions that a condition reads. */
export function expressionsOf(condition: Condition): readonly Expression[] {
  return condition.kind === 'actionCall' ? condition.arguments.map(({ value }) => value) : [condition];
}

export function emitSwitch(unit: Unit, around: Surroundings, { statement, rules }: Ruled<SwitchStatement>): void {
  const { subject, cases, otherwise, row } = statement;
  const site = openSite(unit, around, { action: 'Switch', line: row, rules, reads: [subject, ...cases.map(({ value }) => value)] });
  const slot = unit.slots.reserve();
  around.loops.slots.push(slot);
  const evaluate = compileExpression(unit, subject);
  unit.emit({ opcode: Opcode.evaluate, site, isStatement: true, target: slot, evaluate, term: termOf(unit, subject) });
  emitStatements(unit, around, statement.statements);
  for (const { operator, value, statements, row: line } of cases) {
    const next = new Label();
    markRow(unit, around, line);
    const branch = branchSite(unit, site, { action: 'Case', line });
    const holds = compileComparison(operator, (slots) => slots[slot] ?? null, compileExpression(unit, value));
    const test = isComparison(operator) ? comparison(operator, { kind: 'slot', slot }, termOf(unit, value)) : undefined;
    unit.emit({ opcode: Opcode.unless, site: branch, jump: next, evaluate: holds, test });
    emitStatements(unit, around, statements);
    unit.emit({ opcode: Opcode.jump, site, jump: site.next });
    unit.mark(next);
  }
  emitOtherwise(unit, around, otherwise);
  unit.mark(site.next);
  markEnd(unit, around, statement);
}
