import { addDecimal, type DecimalFault, divideDecimal, multiplyDecimal, remainderDecimal, subtractDecimal } from '@tandem/dotnet';
import type { Decimal, Result } from '@tandem/kernel';
import { DataTable } from './data-table.ts';
import { LogicError } from './fault.ts';
import { kindName } from './kind-name.ts';
import { ListValue } from './list.ts';
import { asDecimal, canonical, isNumericValue, readLocalNumber } from './numeric.ts';
import { toText } from './to-text.ts';
import type { DesktopValue, Numeric } from './value.ts';

// Every function here throws LogicError: TypeMismatch, NumberOverflow or DivisionByZero. Integers that stay in the safe
// range take a short path without decimals.

/** `left + right`: adds numbers, joins texts, appends an item to a list or a row to a table; the sides stay as they are. */
export function add(left: DesktopValue, right: DesktopValue): DesktopValue {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  if (isNumericValue(left) && isNumericValue(right)) return decimalOperation(addDecimal, left, right);
  if (left instanceof ListValue) return new ListValue([...left.items, ...(right instanceof ListValue ? right.items : [right])]);
  if (left instanceof DataTable) return tableWithRow(left, right);
  if (typeof left === 'string' || typeof right === 'string') return toText(left) + toText(right);
  throw mismatch('+', left, right);
}

export function subtract(left: DesktopValue, right: DesktopValue): Numeric {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (difference <= Number.MAX_SAFE_INTEGER && difference >= Number.MIN_SAFE_INTEGER) return difference;
  }
  return decimalOperation(subtractDecimal, operand('-', left, right), operand('-', right, left));
}

export function multiply(left: DesktopValue, right: DesktopValue): Numeric {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return decimalOperation(multiplyDecimal, operand('*', left, right), operand('*', right, left));
}

export function divide(left: DesktopValue, right: DesktopValue): Numeric {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) {
    const quotient = left / right;
    if (Number.isSafeInteger(quotient)) return quotient + 0;
  }
  return decimalOperation(divideDecimal, operand('/', left, right), operand('/', right, left));
}

/** The rest of a division, with the sign of the left side. */
export function modulo(left: DesktopValue, right: DesktopValue): Numeric {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) return (left % right) + 0;
  return decimalOperation(remainderDecimal, operand('mod', left, right), operand('mod', right, left));
}

export function negate(value: DesktopValue): Numeric {
  return subtract(0, value);
}

function operand(operator: string, value: DesktopValue, other: DesktopValue): Numeric {
  if (isNumericValue(value)) return value;
  const read = typeof value === 'string' ? readLocalNumber(value) : undefined;
  if (read === undefined) throw mismatch(operator, value, other);
  return read;
}

type DecimalOperation = (left: Decimal, right: Decimal) => Result<Decimal, DecimalFault>;

function decimalOperation(operation: DecimalOperation, left: Numeric, right: Numeric): Numeric {
  const result = operation(asDecimal(left), asDecimal(right));
  if (result.ok) return canonical(result.value);
  if (result.error === 'divide-by-zero')
    throw new LogicError('DivisionByZero', 'A number is divided by zero. Check the divisor before dividing.');
  throw new LogicError('NumberOverflow', 'The result of a calculation is too large for a number. Use smaller numbers.');
}

function tableWithRow(table: DataTable, row: DesktopValue): DataTable {
  if (!(row instanceof ListValue) || row.items.length !== table.columns.length) {
    throw new LogicError('TypeMismatch', `Only a list of ${table.columns.length} items can be added to the table, one for each column.`);
  }
  return new DataTable([...table.columns], [...table.rows.map((cells) => [...cells]), [...row.items]]);
}

function mismatch(operator: string, value: DesktopValue, other: DesktopValue): LogicError {
  return new LogicError(
    'TypeMismatch',
    `'${operator}' cannot be applied to ${kindName(value)} and ${kindName(other)}. Convert the values first.`,
  );
}
