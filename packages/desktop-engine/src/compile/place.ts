import type { Expression } from '@tandem/desktop-flow';
import { plainExpression } from '@tandem/desktop-flow/power-fx';
import type { Evaluate } from '../program/instruction.ts';
import { setItem } from '../values/indexing.ts';
import { setProperty } from '../values/properties.ts';
import type { DesktopValue } from '../values/value.ts';
import { compileExpression } from './expression.ts';
import type { Unit } from './unit.ts';

/** Something that can be given a value: a variable, or an index or property of one. */
export interface CompiledPlace {
  readonly read: Evaluate;
  readonly write: (slots: DesktopValue[], value: DesktopValue) => void;
  /** The variable that holds it. */
  readonly slot: number;
  /** Whether it is the variable itself. */
  readonly isVariable: boolean;
}

/** Undefined, with a fault, when the expression is no place. */
export function compilePlace(unit: Unit, written: Expression): CompiledPlace | undefined {
  const target = written.kind === 'powerFx' ? (plainExpression(written) ?? written) : written;
  if (target.kind === 'variable') return variablePlace(unit.slots.define(target.name));
  const root = rootOf(target);
  if (root === undefined || (target.kind !== 'property' && target.kind !== 'index')) {
    unit.fault(
      'TargetInvalid',
      'Only a variable, or an index or property of one, can be given a value. Write a variable here.',
      target.range,
    );
    return undefined;
  }
  const slot = unit.slots.define(root);
  return { ...innerPlace(unit, target), slot, isVariable: false };
}

function variablePlace(slot: number): CompiledPlace {
  return {
    read: (slots) => slots[slot] ?? null,
    write: (slots, value) => {
      slots[slot] = value;
    },
    slot,
    isVariable: true,
  };
}

type InnerTarget = Extract<Expression, { kind: 'property' | 'index' }>;

function innerPlace(unit: Unit, target: InnerTarget): Pick<CompiledPlace, 'read' | 'write'> {
  const read = compileExpression(unit, target);
  const holder = compileExpression(unit, target.target);
  if (target.kind === 'property') return { read, write: (slots, value) => setProperty(holder(slots), target.name, value) };
  const index = compileExpression(unit, target.index);
  return { read, write: (slots, value) => setItem(holder(slots), index(slots), value) };
}

function rootOf(target: Expression): string | undefined {
  if (target.kind === 'variable') return target.name;
  return target.kind === 'property' || target.kind === 'index' ? rootOf(target.target) : undefined;
}
