import type {
  BinaryOperation,
  BinaryOperator,
  Expression,
  FunctionCall,
  InterpolatedText,
  ObjectLiteral,
  PowerFxText,
  TableLiteral,
  UnaryOperation,
} from '@tandem/desktop-flow';
import { plainExpression } from '@tandem/desktop-flow/power-fx';
import { parseDateTime } from '@tandem/dotnet';
import { compileFormula } from '../power-fx/compile-formula.ts';
import { joinedText } from '../power-fx/joined-text.ts';
import type { Evaluate } from '../program/instruction.ts';
import { add, divide, modulo, multiply, negate, subtract } from '../values/arithmetic.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { CustomObject } from '../values/custom-object.ts';
import { DataRow } from '../values/data-row.ts';
import { DataTable } from '../values/data-table.ts';
import { DateTime } from '../values/date-time.ts';
import { LogicError } from '../values/fault.ts';
import { CONDITION_FUNCTIONS } from '../values/functions.ts';
import { itemAt, slice } from '../values/indexing.ts';
import { kindName } from '../values/kind-name.ts';
import { ListValue } from '../values/list.ts';
import { readNumber } from '../values/numeric.ts';
import { propertyOf } from '../values/properties.ts';
import { toText } from '../values/to-text.ts';
import { truthOf } from '../values/truth.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Unit } from './unit.ts';

/** An expression as one function over the variables; faults go to the unit. The function throws LogicError. */
export function compileExpression(unit: Unit, expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'number':
      return constant(readNumber(expression.text) ?? invalid(unit, expression, `'${expression.text}' is no number that a flow can hold.`));
    case 'boolean':
    case 'text':
      return constant(expression.value);
    case 'enum':
      return constant(expression.member);
    case 'dateTime':
      return constant(dateLiteral(expression.text) ?? invalid(unit, expression, `'${expression.text}' is no date.`));
    case 'variable':
      return variable(unit.slots.use(expression.name, expression.range));
    case 'group':
      return compileExpression(unit, expression.expression);
    case 'interpolatedText':
      return interpolation(unit, expression);
    case 'list':
      return list(all(unit, expression.items));
    case 'table':
      return table(unit, expression);
    case 'object':
      return object(unit, expression);
    case 'functionCall':
      return functionCall(unit, expression);
    case 'unary':
      return unary(unit, expression);
    case 'binary':
      return binary(unit, expression);
    default:
      return access(unit, expression);
  }
}

function access(unit: Unit, expression: Exclude<Expression, { kind: 'number' }>): Evaluate {
  switch (expression.kind) {
    case 'property': {
      const [target, name] = [compileExpression(unit, expression.target), expression.name];
      return (slots) => propertyOf(target(slots), name);
    }
    case 'index': {
      const [target, index] = [compileExpression(unit, expression.target), compileExpression(unit, expression.index)];
      return (slots) => itemAt(target(slots), index(slots));
    }
    case 'slice': {
      const [target, from, to] = [
        compileExpression(unit, expression.target),
        optional(unit, expression.from),
        optional(unit, expression.to),
      ];
      return (slots) => slice(target(slots), from?.(slots), to?.(slots));
    }
    case 'powerFx':
      return powerFx(unit, expression);
    case 'uiElement':
    case 'image':
      return constant(expression.path.join('/'));
    default:
      return constant(invalid(unit, expression, 'This is no expression. Correct it.'));
  }
}

/** Scripts write dates the same in every culture. */
function dateLiteral(text: string): DateTime | undefined {
  const parsed = parseDateTime(text);
  return parsed === undefined ? undefined : new DateTime(parsed.ticks);
}

function constant(value: DesktopValue): Evaluate {
  return () => value;
}

function variable(slot: number): Evaluate {
  return (slots) => slots[slot] ?? null;
}

function invalid(unit: Unit, { range }: Expression, message: string, code = 'ExpressionInvalid'): null {
  unit.fault(code, message, range);
  return null;
}

function all(unit: Unit, expressions: readonly Expression[]): readonly Evaluate[] {
  return expressions.map((expression) => compileExpression(unit, expression));
}

function optional(unit: Unit, expression: Expression | undefined): Evaluate | undefined {
  return expression === undefined ? undefined : compileExpression(unit, expression);
}

function interpolation(unit: Unit, { parts }: InterpolatedText): Evaluate {
  const pieces = parts.map((part) => (part.kind === 'characters' ? constant(part.value) : compileExpression(unit, part.expression)));
  const [first, second] = pieces;
  if (first === undefined) return constant('');
  if (second === undefined) return (slots) => toText(first(slots));
  if (pieces.length === 2) return (slots) => toText(first(slots)) + toText(second(slots));
  return (slots) => {
    let text = '';
    for (const piece of pieces) text += toText(piece(slots));
    return text;
  };
}

/** A value of a Power Fx flow: a formula, or a text with formulas in it. */
function powerFx(unit: Unit, expression: PowerFxText): Evaluate {
  const plain = plainExpression(expression);
  if (plain !== undefined) return compileExpression(unit, plain);
  const pieces = expression.parts.map((part) =>
    part.kind === 'formula' ? compileFormula(unit, part.formula, part.range) : constant(part.value),
  );
  if (expression.form === 'formula') return pieces[0] ?? constant(null);
  const text = joinedText(pieces);
  return (slots) => text(slots, undefined);
}

function list(items: readonly Evaluate[]): Evaluate {
  return (slots) => new ListValue(items.map((item) => item(slots)));
}

function table(unit: Unit, { columns, rows, range }: TableLiteral): Evaluate {
  const written = rows.flatMap((row) => (row.kind === 'list' ? [row.items.length] : []));
  const width = columns?.length ?? written[0];
  if (written.some((cells) => cells !== width)) unit.fault('TableInvalid', `Every row of this table must have ${width} cells.`, range);
  const names = columns && all(unit, columns);
  const lists = all(unit, rows);
  return (slots) => {
    const cells = lists.map((row) => cellsOf(row(slots)));
    const headings = names?.map((name) => toText(name(slots))) ?? (cells[0] ?? []).map((_, i) => `Column${i + 1}`);
    if (cells.some((row) => row.length !== headings.length)) {
      throw new LogicError('TypeMismatch', `Every row of a table must have ${headings.length} cells. Use lists of that many items.`);
    }
    return new DataTable(headings, cells);
  };
}

function cellsOf(row: DesktopValue): DesktopValue[] {
  if (row instanceof ListValue) return [...row.items];
  if (row instanceof DataRow) return [...row.cells];
  throw new LogicError('TypeMismatch', `A row of a table is a list, not ${kindName(row)}. Use a list.`);
}

function object(unit: Unit, { properties }: ObjectLiteral): Evaluate {
  const members = properties.map(({ key, value }) => [key, compileExpression(unit, value)] as const);
  return (slots) => new CustomObject(members.map(([key, value]) => [key, value(slots)] as const));
}

function functionCall(unit: Unit, expression: FunctionCall): Evaluate {
  const found = CONDITION_FUNCTIONS.get(expression.name.toLowerCase());
  const values = all(unit, expression.arguments);
  if (found === undefined) return constant(invalid(unit, expression, `There is no function '${expression.name}'.`, 'FunctionUnknown'));
  if (values.length < found.minArguments || values.length > found.maxArguments) {
    const message = `'${expression.name}' takes ${found.minArguments} to ${found.maxArguments} values, not ${values.length}.`;
    return constant(invalid(unit, expression, message));
  }
  return (slots) => found.apply(values.map((value) => value(slots)));
}

function unary(unit: Unit, { operator, operand }: UnaryOperation): Evaluate {
  const value = compileExpression(unit, operand);
  if (operator === 'NOT') return (slots) => !truthOf(value(slots));
  if (operator === '+') return value;
  if (operand.kind === 'number') return constant(negate(value([])));
  return (slots) => negate(value(slots));
}

type BinaryFactory = (left: Evaluate, right: Evaluate) => Evaluate;

const BINARY: Readonly<Record<BinaryOperator, BinaryFactory>> = {
  '+': (left, right) => (slots) => add(left(slots), right(slots)),
  '-': (left, right) => (slots) => subtract(left(slots), right(slots)),
  '*': (left, right) => (slots) => multiply(left(slots), right(slots)),
  '/': (left, right) => (slots) => divide(left(slots), right(slots)),
  MOD: (left, right) => (slots) => modulo(left(slots), right(slots)),
  '=': (left, right) => (slots) => equalValues(left(slots), right(slots)),
  '<>': (left, right) => (slots) => !equalValues(left(slots), right(slots)),
  '<': (left, right) => (slots) => compareValues(left(slots), right(slots)) < 0,
  '<=': (left, right) => (slots) => compareValues(left(slots), right(slots)) <= 0,
  '>': (left, right) => (slots) => compareValues(left(slots), right(slots)) > 0,
  '>=': (left, right) => (slots) => compareValues(left(slots), right(slots)) >= 0,
  AND: (left, right) => (slots) => truthOf(left(slots)) && truthOf(right(slots)),
  OR: (left, right) => (slots) => truthOf(left(slots)) || truthOf(right(slots)),
  XOR: (left, right) => (slots) => truthOf(left(slots)) !== truthOf(right(slots)),
};

function binary(unit: Unit, { operator, left, right }: BinaryOperation): Evaluate {
  return BINARY[operator](compileExpression(unit, left), compileExpression(unit, right));
}

/** The function of a comparison as `CASE` writes it. */
export function compileComparison(operator: BinaryOperator, left: Evaluate, right: Evaluate): Evaluate {
  return BINARY[operator](left, right);
}
