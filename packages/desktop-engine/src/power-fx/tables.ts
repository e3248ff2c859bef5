import { add, divide, multiply, subtract } from '../values/arithmetic.ts';
import { CustomObject } from '../values/custom-object.ts';
import { DataRow } from '../values/data-row.ts';
import { DataTable } from '../values/data-table.ts';
import { LogicError } from '../values/fault.ts';
import { itemAt } from '../values/indexing.ts';
import { ListValue } from '../values/list.ts';
import { isNumericValue } from '../values/numeric.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import { cellOf, doubleOf, fieldOf, isBlank, mismatch, numberOf, numericOf, recordOf, rowsOf, textOf, truthOf, wholeOf } from './coerce.ts';
import { BLANK, type FormulaCall, type FormulaCode, type FormulaFunctionCode, plain } from './formula-code.ts';
import { environmentOf } from './formula-environment.ts';
import { compare, equals } from './operators.ts';
import { columnName, overRows } from './rows.ts';

/** A function of a table and names of columns. */
function onColumns(apply: (rows: readonly CustomObject[], names: readonly string[]) => DesktopValue): FormulaFunctionCode {
  return ({ codes: [table = BLANK, ...codes], arguments: [, ...formulas] }) => {
    const names = codes.map((code, at) => columnName(formulas[at], code));
    return (slots, row) =>
      apply(
        rowsOf(table(slots, row)).map(recordOf),
        names.map((name) => name(slots, row)),
      );
  };
}

function holds(at: (index: number, row: DesktopValue) => DesktopValue, count: number, row: DesktopValue): boolean {
  for (let index = 1; index < count; index++) if (!truthOf(at(index, row))) return false;
  return true;
}

/** A function of numbers: those that a formula gives for each row, those in a list, or its own values. Blanks do not count. */
function aggregate(apply: (values: readonly DesktopValue[]) => DesktopValue): FormulaFunctionCode {
  return (call) => {
    const [table = BLANK, formula] = call.codes;
    return (slots, outer) => {
      const first = table(slots, outer);
      const isTable = first instanceof ListValue || first instanceof DataTable;
      if (!isTable) return apply(present([first, ...call.codes.slice(1).map((code) => code(slots, outer))]));
      const rows = rowsOf(first);
      if (formula === undefined) return apply(present(rows.map(cellOf)));
      return apply(present(rows.map((item) => formula(slots, { item, name: call.alias, outer }))));
    };
  };
}

function present(values: readonly DesktopValue[]): readonly DesktopValue[] {
  return values.filter((value) => !isBlank(value));
}

function sum(values: readonly DesktopValue[]): Numeric {
  return values.reduce<Numeric>((total, value) => numberOf(add(total, numberOf(value))), 0);
}

function average(values: readonly DesktopValue[]): Numeric {
  if (values.length === 0) throw new LogicError('DivisionByZero', 'There is nothing to take the average of. Check the table first.');
  return divide(sum(values), values.length);
}

function variance(values: readonly DesktopValue[]): Numeric {
  const mean = average(values);
  return average(values.map((value) => multiply(subtract(numberOf(value), mean), subtract(numberOf(value), mean))));
}

/** The value that comes last in the order that `isBetter` gives; Blank of none. */
function best(values: readonly DesktopValue[], isBetter: (order: number) => boolean): DesktopValue {
  return values.reduce<DesktopValue>((found, value) => (found === null || isBetter(compare(value, found)) ? value : found), null);
}

function distinct(values: readonly DesktopValue[]): ListValue {
  const found: DesktopValue[] = [];
  const texts = new Set<string>();
  for (const value of values) {
    const isKnown = typeof value === 'string' ? texts.has(value) : found.some((other) => equals(other, value));
    if (isKnown) continue;
    if (typeof value === 'string') texts.add(value);
    found.push(value);
  }
  return new ListValue(found);
}

function addColumns(call: FormulaCall): FormulaCode {
  const [table = BLANK, ...rest] = call.codes;
  const columns = rest.flatMap((code, at) => {
    const value = rest[at + 1];
    return at % 2 === 0 && value !== undefined ? [{ name: columnName(call.arguments[at + 1], code), value }] : [];
  });
  return (slots, outer) =>
    new ListValue(
      rowsOf(table(slots, outer)).map((item) => {
        const row = { item, name: call.alias, outer };
        return new CustomObject([
          ...recordOf(item).properties,
          ...columns.map(({ name, value }) => [name(slots, row), value(slots, row)] as const),
        ]);
      }),
    );
}

/** The item at a position from 1; of a data row its cell there. */
function index(table: DesktopValue, at: DesktopValue): DesktopValue {
  const rows = table instanceof DataRow ? table.cells : rowsOf(table);
  const position = wholeOf(at);
  if (position >= 1 && position <= rows.length) return rows[position - 1] ?? null;
  throw new LogicError('IndexOutOfRange', `There is no item ${position}: there are ${rows.length} items, counted from 1.`);
}

/** A cell of a table by row and column, or of a row by column, counted from 1; a column may go by its name. */
function readCell(target: DesktopValue, first: DesktopValue, second: DesktopValue | undefined): DesktopValue {
  const row = second === undefined ? target : index(target, first);
  const column = second ?? first;
  if (!(row instanceof DataRow)) throw mismatch(row, 'row of a data table');
  return itemAt(row, typeof column === 'string' && row.table.columnIndex(column) >= 0 ? column : wholeOf(column) - 1);
}

const SEQUENCE = 50_000;

function sequence(count: DesktopValue, start: DesktopValue, step: DesktopValue): ListValue {
  const length = wholeOf(count);
  if (length < 0 || length > SEQUENCE) {
    throw new LogicError('InvalidArgument', `A sequence has 0 to ${SEQUENCE} numbers, not ${length}. Use a loop for more.`);
  }
  return new ListValue(Array.from({ length }, (_, at) => add(numberOf(start), multiply(numberOf(step), at))));
}

const shuffle: FormulaFunctionCode = (call) => {
  const environment = environmentOf(call);
  const [table = BLANK] = call.codes;
  return (slots, row) => {
    const { random } = environment(slots);
    const keyed = rowsOf(table(slots, row)).map((item) => ({ item, key: random() }));
    return new ListValue(keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item));
  };
};

function picked({ properties }: CustomObject, isWanted: (name: string) => boolean): CustomObject {
  return new CustomObject([...properties].filter(([name]) => isWanted(name)));
}

export const TABLE_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  AddColumns: addColumns,
  Average: aggregate(average),
  Concat: overRows((rows, at, count) => rows.map((row) => textOf(at(1, row))).join(count > 2 ? textOf(at(2, null)) : '')),
  Count: plain((table = null) => rowsOf(table).filter((row) => isNumericValue(cellOf(row))).length),
  CountA: plain((table = null) => rowsOf(table).filter((row) => !isBlank(cellOf(row))).length),
  CountIf: overRows((rows, at, count) => rows.filter((row) => holds(at, count, row)).length),
  CountRows: plain((table = null) => rowsOf(table).length),
  Distinct: overRows((rows, at, count) => distinct(count > 1 ? rows.map((row) => at(1, row)) : rows)),
  DropColumns: onColumns((rows, names) => new ListValue(rows.map((row) => picked(row, (name) => !names.includes(name))))),
  Filter: overRows((rows, at, count) => new ListValue(rows.filter((row) => holds(at, count, row)))),
  First: plain((table = null) => rowsOf(table)[0] ?? null),
  FirstN: plain((table = null, count = 1) => new ListValue(rowsOf(table).slice(0, Math.max(0, wholeOf(count))))),
  ForAll: overRows((rows, at) => new ListValue(rows.map((row) => at(1, row)))),
  Index: plain((table = null, at = null) => index(table, at)),
  IsEmpty: plain((table = null) => rowsOf(table).length === 0),
  Last: plain((table = null) => rowsOf(table).at(-1) ?? null),
  LastN: plain((table = null, count = 1) => {
    const rows = rowsOf(table);
    return new ListValue(rows.slice(rows.length - Math.min(rows.length, Math.max(0, wholeOf(count)))));
  }),
  LookUp: overRows((rows, at, count) => {
    const found = rows.find((row) => truthOf(at(1, row)));
    if (found === undefined) return null;
    return count > 2 ? at(2, found) : found;
  }),
  Max: aggregate((values) => best(values, (order) => order > 0)),
  Min: aggregate((values) => best(values, (order) => order < 0)),
  ReadCell: plain((target = null, first = null, second) => readCell(target, first, second)),
  RenameColumns: onColumns((rows, names) => {
    const renamed = new Map(names.flatMap((name, at) => (at % 2 === 0 ? [[name, names[at + 1] ?? name] as const] : [])));
    return new ListValue(
      rows.map(({ properties }) => new CustomObject([...properties].map(([name, value]) => [renamed.get(name) ?? name, value]))),
    );
  }),
  Search: ({ codes: [table = BLANK, text = BLANK, ...columns], arguments: [, , ...formulas] }) => {
    const names = columns.map((code, at) => columnName(formulas[at], code));
    return (slots, row) => {
      const wanted = textOf(text(slots, row)).toLowerCase();
      const isFound = (item: DesktopValue) =>
        names.some((name) =>
          toText(fieldOf(item, name(slots, row)) ?? null)
            .toLowerCase()
            .includes(wanted),
        );
      return new ListValue(rowsOf(table(slots, row)).filter(isFound));
    };
  },
  Sequence: plain((count = null, start = 1, step = 1) => sequence(count, start, step)),
  ShowColumns: onColumns((rows, names) => new ListValue(rows.map((row) => picked(row, (name) => names.includes(name))))),
  Shuffle: shuffle,
  StdevP: aggregate((values) => numericOf(Math.sqrt(doubleOf(variance(values))))),
  Sum: aggregate((values) => (values.length === 0 ? null : sum(values))),
  Table: plain(
    (...rows) => new ListValue(rows.flatMap((row) => (row instanceof ListValue || row instanceof DataTable ? rowsOf(row) : [row]))),
  ),
  VarP: aggregate(variance),
  With:
    ({ codes: [record = BLANK, formula = BLANK] }) =>
    (slots, outer) =>
      formula(slots, { item: record(slots, outer), name: undefined, outer }),
};
