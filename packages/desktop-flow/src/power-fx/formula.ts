import type { TextRange } from '@tandem/kernel';

/** A Power Fx formula as a tree; ranges count from the start of the formula. */
export type Formula =
  | BlankFormula
  | NumberFormula
  | TextFormula
  | BooleanFormula
  | InterpolatedFormula
  | NameFormula
  | FieldFormula
  | CallFormula
  | UnaryFormula
  | BinaryFormula
  | RecordFormula
  | ListFormula
  | AsFormula
  | ChainFormula;

interface FormulaBase {
  readonly range: TextRange;
}

/** Nothing written: Blank. */
export interface BlankFormula extends FormulaBase {
  readonly kind: 'blank';
}

export interface NumberFormula extends FormulaBase {
  readonly kind: 'number';
  readonly text: string;
}

export interface TextFormula extends FormulaBase {
  readonly kind: 'text';
  readonly value: string;
}

export interface BooleanFormula extends FormulaBase {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `$"text {formula} text"` */
export interface InterpolatedFormula extends FormulaBase {
  readonly kind: 'interpolated';
  readonly parts: readonly (string | Formula)[];
}

/** A variable, a field of the row that a function looks at, or the name of an enumeration. */
export interface NameFormula extends FormulaBase {
  readonly kind: 'name';
  readonly name: string;
}

/** `record.field` */
export interface FieldFormula extends FormulaBase {
  readonly kind: 'field';
  readonly target: Formula;
  readonly name: string;
}

export interface CallFormula extends FormulaBase {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Formula[];
}

export interface UnaryFormula extends FormulaBase {
  readonly kind: 'unary';
  /** `%` stands after its operand. */
  readonly operator: '-' | '!' | '%';
  readonly operand: Formula;
}

export interface BinaryFormula extends FormulaBase {
  readonly kind: 'binary';
  readonly operator: FormulaOperator;
  readonly left: Formula;
  readonly right: Formula;
}

export type FormulaOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '&&' | '||' | 'in' | 'exactin';

/** `{a: 1, 'b c': 2}` */
export interface RecordFormula extends FormulaBase {
  readonly kind: 'record';
  readonly fields: readonly { readonly name: string; readonly value: Formula }[];
}

/** `[1, 2]` */
export interface ListFormula extends FormulaBase {
  readonly kind: 'list';
  readonly items: readonly Formula[];
}

/** `table As name`: the row of a function gets that name. */
export interface AsFormula extends FormulaBase {
  readonly kind: 'as';
  readonly operand: Formula;
  readonly name: string;
}

/** `a; b`: all are computed, the last one is the value. */
export interface ChainFormula extends FormulaBase {
  readonly kind: 'chain';
  readonly parts: readonly Formula[];
}

/** A place where a formula can't be read. */
export interface FormulaFault {
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly range: TextRange;
}
