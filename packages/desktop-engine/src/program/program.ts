import type { FlowVariable } from '@tandem/protocol';
import type { DesktopValue } from '../values/value.ts';
import type { Instruction } from './instruction.ts';
import type { Label } from './label.ts';

/** A compiled desktop flow; immutable, and good for any number of runs. */
export interface Program {
  readonly instructions: readonly Instruction[];
  /** How many loops can be carried out by generated code. */
  readonly hotLoopCount: number;
  /** What the slots hold before the first statement: Blank for variables, then constants and places for loops. */
  readonly initialSlots: readonly DesktopValue[];
  /** How many places for FOREACH loops a run needs. */
  readonly iteratorCount: number;
  /** Slots of the variables by their name in lower case. */
  readonly variables: ReadonlyMap<string, number>;
  /** How the flow spells each of them where it names it first, in that order. */
  readonly variableNames: readonly string[];
  readonly inputs: readonly InterfaceVariable[];
  readonly outputs: readonly InterfaceVariable[];
  /** Names of the variables that the flow calls sensitive. */
  readonly sensitiveNames: readonly string[];
  /** What flows where: values computed from the sources reach the targets. */
  readonly flows: readonly ValueFlow[];
  readonly subflows: ReadonlyMap<string, SubflowCode>;
  readonly main: SubflowCode;
  /** Slot for what formulas get from the run; undefined when none needs it. */
  readonly environmentSlot: number | undefined;
}

/** An `@INPUT` or `@OUTPUT`. */
export interface InterfaceVariable {
  /** What cloud flows call it. */
  readonly name: string;
  /** What statements call it. */
  readonly variable: string;
  readonly type: FlowVariable['type'];
  readonly isOptional: boolean;
  /** What stands for an input that the caller leaves out; absent when there is nothing. */
  readonly defaultValue?: DesktopValue;
  readonly slot: number;
}

export interface ValueFlow {
  readonly sources: ReadonlySet<number>;
  readonly targets: readonly number[];
}

/** Where the code of a row begins; a row without code of its own names what comes after it. */
export interface RowCode {
  /** From 1 in its subflow. */
  readonly row: number;
  readonly address: number;
}

export interface SubflowCode {
  readonly name: string;
  readonly start: Label;
  /** Its rows of the designer in their order: those that are compiled, what is disabled, and one after the last. */
  readonly rows: readonly RowCode[];
  /** Slots and iterators of its loops: a subflow that calls itself needs a fresh set each time. */
  readonly loops: { readonly slots: readonly number[]; readonly iterators: readonly number[] };
  /** Slots of its own variables, when it is local: each call has a fresh set. */
  readonly locals: readonly number[];
}
