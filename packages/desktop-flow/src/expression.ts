import type { TextRange } from '@tandem/kernel';

/** A value as it is written in an argument, a condition, or between `%…%` of a text. */
export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | PlainText
  | InterpolatedText
  | DateTimeLiteral
  | ListLiteral
  | TableLiteral
  | ObjectLiteral
  | VariableReference
  | PropertyAccess
  | IndexAccess
  | SliceAccess
  | FunctionCall
  | UnaryOperation
  | BinaryOperation
  | Group
  | EnumMember
  | UiElementReference
  | ImageReference
  | PowerFxText
  | InvalidExpression;

interface ExpressionBase {
  readonly range: TextRange;
}

export interface NumberLiteral extends ExpressionBase {
  readonly kind: 'number';
  /** Decimal digits as written (`3.14`, `1E3`); no sign. */
  readonly text: string;
}

export interface BooleanLiteral extends ExpressionBase {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `'…'`, `'''…'''` or `"…"`: no interpolation. */
export interface PlainText extends ExpressionBase {
  readonly kind: 'text';
  /** Without quotes, escapes resolved. */
  readonly value: string;
  readonly quote: "'" | "'''" | '"';
}

/** `$'''… %expression% …'''`, also `$'…'`. */
export interface InterpolatedText extends ExpressionBase {
  readonly kind: 'interpolatedText';
  /** In order of the text; none for an empty text. */
  readonly parts: readonly TextPart[];
}

export type TextPart =
  | { readonly kind: 'characters'; readonly value: string; readonly range: TextRange }
  | { readonly kind: 'interpolation'; readonly expression: Expression; readonly range: TextRange };

/** `d"yyyy-MM-dd HH:mm:ss.ff+zzz"` */
export interface DateTimeLiteral extends ExpressionBase {
  readonly kind: 'dateTime';
  readonly text: string;
}

export interface ListLiteral extends ExpressionBase {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/** `{^['A', 'B'], [1, 2], Row}`; `{ }` is a table without columns. */
export interface TableLiteral extends ExpressionBase {
  readonly kind: 'table';
  /** The `^[…]` row. */
  readonly columns?: readonly Expression[];
  /** Each gives a list of cells: a list as written, or a variable that holds one. */
  readonly rows: readonly Expression[];
}

/** `{'name': 1}`; `{{ }}` is empty. */
export interface ObjectLiteral extends ExpressionBase {
  readonly kind: 'object';
  readonly properties: readonly ObjectProperty[];
}

export interface ObjectProperty {
  readonly key: string;
  readonly value: Expression;
  readonly range: TextRange;
}

export interface VariableReference extends ExpressionBase {
  readonly kind: 'variable';
  /** As written; compared without regard to case (Power Fx flows: with). */
  readonly name: string;
}

export interface PropertyAccess extends ExpressionBase {
  readonly kind: 'property';
  readonly target: Expression;
  readonly name: string;
}

export interface IndexAccess extends ExpressionBase {
  readonly kind: 'index';
  readonly target: Expression;
  readonly index: Expression;
}

/** `list[from:to]` */
export interface SliceAccess extends ExpressionBase {
  readonly kind: 'slice';
  readonly target: Expression;
  readonly from?: Expression;
  readonly to?: Expression;
}

export interface FunctionCall extends ExpressionBase {
  readonly kind: 'functionCall';
  readonly name: string;
  readonly arguments: readonly Expression[];
}

export interface UnaryOperation extends ExpressionBase {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type UnaryOperator = '-' | '+' | 'NOT';

export interface BinaryOperation extends ExpressionBase {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type BinaryOperator = '*' | '/' | 'MOD' | '+' | '-' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'AND' | 'OR' | 'XOR';

/** Parentheses, kept because the printer needs them. */
export interface Group extends ExpressionBase {
  readonly kind: 'group';
  readonly expression: Expression;
}

/** `Module.EnumType.Member` */
export interface EnumMember extends ExpressionBase {
  readonly kind: 'enum';
  readonly module: string;
  readonly type: string;
  readonly member: string;
}

/** `appmask['Window']['Edit']`: screen, then element; the screen alone for actions on windows. */
export interface UiElementReference extends ExpressionBase {
  readonly kind: 'uiElement';
  /** Alias of the IMPORT, as a rule `appmask`. */
  readonly repository: string;
  readonly path: readonly string[];
}

/** `imgrepo['folder']['image']` */
export interface ImageReference extends ExpressionBase {
  readonly kind: 'image';
  readonly repository: string;
  readonly path: readonly string[];
}

/** `$fx'…'` of a Power Fx flow: a formula when it starts with `=`, otherwise a text with `${formula}` in it. */
export interface PowerFxText extends ExpressionBase {
  readonly kind: 'powerFx';
  readonly form: 'formula' | 'text';
  /** A formula has one part of kind `formula`, without the `=`. */
  readonly parts: readonly PowerFxPart[];
}

export type PowerFxPart =
  | { readonly kind: 'characters'; readonly value: string; readonly range: TextRange }
  | { readonly kind: 'formula'; readonly formula: string; readonly range: TextRange };

/** What could not be read as an expression; a diagnostic says why. */
export interface InvalidExpression extends ExpressionBase {
  readonly kind: 'invalid';
  /** As written. */
  readonly text: string;
}
