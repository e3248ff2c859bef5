import type { LoopForeachStatement, LoopFromStatement, LoopWhileStatement, StatementBase } from '@tandem/desktop-flow';
import type { Evaluate, LoopCount } from '../program/instruction.ts';
import { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import { slotTerm } from '../program/term.ts';
import { compareValues } from '../values/compare.ts';
import { toNumeric } from '../values/convert.ts';
import { LogicError } from '../values/fault.ts';
import { kindName } from '../values/kind-name.ts';
import { membersOf } from '../values/members.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import { expressionsOf } from './branches.ts';
import { emitUnless } from './condition.ts';
import { compileExpression } from './expression.ts';
import { markEnd } from './rows.ts';
import { emitStatements, type Ruled } from './statement.ts';
import { openSite, type Surroundings } from './surroundings.ts';
import { termOf } from './term.ts';
import type { Unit } from './unit.ts';

/**
 * `LOOP i FROM a TO b STEP c`: the bounds are read once, the end is inclusive, and changing `i` does not change the count. When the loop is
 * over, `i` is one step past the last round: 4 after `LOOP i FROM 1 TO 3`.
 */
export function emitLoopFrom(unit: Unit, around: Surroundings, { statement, rules }: Ruled<LoopFromStatement>): void {
  const { variable, from, to, step, statements, row } = statement;
  const site = openSite(unit, around, { action: 'Loop', line: row, rules, reads: [from, to, step] });
  const counter = reserveCounter(unit, around);
  const target = variable === undefined ? unit.slots.reserve() : unit.slots.define(variable);
  unit.valueFlow(site.reads, [target]);
  const [body, next] = [new Label(), new Label()];
  const bounds = [from, to, step].map((bound) => (bound === undefined ? one : compileExpression(unit, bound)));
  unit.emit({
    opcode: Opcode.step,
    site,
    isStatement: true,
    step: ({ slots }) => {
      const [first, last, increment] = bounds.map((bound) => numberOf(bound(slots))) as [Numeric, Numeric, Numeric];
      const direction = compareValues(increment, 0);
      if (direction === 0) throw new LogicError('InvalidArgument', 'The step of a loop must not be 0.');
      slots[counter] = slots[target] = first;
      slots[counter + 1] = last;
      slots[counter + 2] = increment;
      return compareValues(first, last) * direction <= 0 ? body.at : site.next.at;
    },
    count: loopCount(unit, statement, { counter, target, over: site.next }),
  });
  unit.mark(body);
  emitStatements(unit, { ...around, loop: { next, exit: site.next } }, statements);
  unit.mark(next);
  markEnd(unit, around, statement);
  unit.emit({ opcode: Opcode.loopNext, site, target, left: counter, jump: body });
  unit.mark(site.next);
}

const one: Evaluate = () => 1;

/** Undefined unless all bounds are arithmetic. */
function loopCount(
  unit: Unit,
  { from, to, step }: LoopFromStatement,
  places: Pick<LoopCount, 'counter' | 'target' | 'over'>,
): LoopCount | undefined {
  const [first, last] = [termOf(unit, from), termOf(unit, to)];
  const by = step === undefined ? slotTerm(unit.slots.constant(1)) : termOf(unit, step);
  return first === undefined || last === undefined || by === undefined ? undefined : { first, last, step: by, ...places };
}

/** Three slots side by side: the count, its end and its step. A loop that is entered in its middle is over at its END. */
function reserveCounter(unit: Unit, around: Surroundings): number {
  const slots = [unit.slots.reserve(0), unit.slots.reserve(-1), unit.slots.reserve(1)] as const;
  around.loops.slots.push(...slots);
  return slots[0];
}

function numberOf(value: DesktopValue): Numeric {
  const number = toNumeric(value);
  if (number !== undefined) return number;
  throw new LogicError('TypeMismatch', `The start, end and step of a loop must be numbers, but one of them is ${kindName(value)}.`);
}

/** `LOOP FOREACH x IN y`: goes over what the collection holds when the loop starts. */
export function emitLoopForeach(unit: Unit, around: Surroundings, { statement, rules }: Ruled<LoopForeachStatement>): void {
  const { variable, collection, statements, row } = statement;
  const site = openSite(unit, around, { action: 'For each', line: row, rules, reads: [collection] });
  const target = unit.slots.define(variable);
  const iterator = unit.slots.reserveIterator();
  around.loops.iterators.push(iterator);
  unit.valueFlow(site.reads, [target]);
  const evaluate = compileExpression(unit, collection);
  const [body, next] = [new Label(), new Label()];
  unit.emit({
    opcode: Opcode.step,
    site,
    isStatement: true,
    step: ({ slots, iterators }) => {
      iterators[iterator] = { items: membersOf(evaluate(slots)), index: 0 };
      return next.at;
    },
  });
  unit.mark(body);
  emitStatements(unit, { ...around, loop: { next, exit: site.next } }, statements);
  unit.mark(next);
  markEnd(unit, around, statement);
  unit.emit({
    opcode: Opcode.step,
    site,
    step: ({ slots, iterators }) => {
      const state = iterators[iterator];
      if (state === undefined || state.index >= state.items.length) return site.next.at;
      slots[target] = state.items[state.index++] ?? null;
      return body.at;
    },
  });
  unit.mark(site.next);
}

export function emitLoopWhile(unit: Unit, around: Surroundings, { statement, rules }: Ruled<LoopWhileStatement>): void {
  const { condition, statements, row } = statement;
  const site = openSite(unit, around, { action: 'Loop condition', line: row, rules, reads: expressionsOf(condition) });
  emitUnless(unit, condition, { site, isStatement: true, otherwise: site.next });
  emitStatements(unit, { ...around, loop: { next: site.start, exit: site.next } }, statements);
  markEnd(unit, around, statement);
  unit.emit({ opcode: Opcode.jump, site, jump: site.start });
  unit.mark(site.next);
}

export function emitExitLoop(unit: Unit, around: Surroundings, statement: StatementBase): void {
  emitLoopJump(unit, around, { statement, action: 'Exit loop', jump: around.loop?.exit });
}

export function emitNextLoop(unit: Unit, around: Surroundings, statement: StatementBase): void {
  emitLoopJump(unit, around, { statement, action: 'Next loop', jump: around.loop?.next });
}

interface LoopJump {
  readonly statement: StatementBase;
  readonly action: string;
  readonly jump: Label | undefined;
}

function emitLoopJump(unit: Unit, around: Surroundings, { statement, action, jump }: LoopJump): void {
  if (jump === undefined) unit.fault('LoopMissing', `'${action}' stands outside any loop. Move it into one or remove it.`, statement.range);
  const site = openSite(unit, around, { action, line: statement.row });
  unit.emit({ opcode: Opcode.jump, site, isStatement: true, jump: jump ?? site.next });
  unit.mark(site.next);
}
