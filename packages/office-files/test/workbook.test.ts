import { expect, it } from 'vitest';
import { rangeName, Workbook } from '../src/index.ts';

const text = (value: string) => ({ input: { kind: 'text', text: value } }) as const;
const number = (value: number) => ({ input: { kind: 'number', number: value } }) as const;
const formula = (value: string) => ({ input: { kind: 'formula', formula: value } }) as const;

it('what was written is read again from the saved file', () => {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  sheet.write(1, 1, text(' Grüße & <b> _x0041_ \u0001\r\n'));
  sheet.write(1, 3, number(0.1));
  sheet.write(3, 2, { input: { kind: 'boolean', boolean: true } });
  sheet.write(3, 3, { input: { kind: 'date', ticks: 638_397_504_000_000_000n } });
  sheet.write(4, 4, formula('=C1*2'));

  const read = Workbook.open(workbook.save()).activeWorksheet;

  expect([...read.values({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 })]).toEqual([
    [{ kind: 'text', text: ' Grüße & <b> _x0041_ \u0001\r\n' }, { kind: 'blank' }, { kind: 'number', number: 0.1 }],
    [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'blank' }],
    [{ kind: 'blank' }, { kind: 'boolean', boolean: true }, { kind: 'date', ticks: 638_397_504_000_000_000n }],
  ]);
  expect(read.formula(4, 4)).toBe('=C1*2');
  const used = read.usedRange();
  expect(used && rangeName(used)).toBe('A1:D4');
});

it('formulas, names and merged cells follow inserted and deleted rows', () => {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  const other = workbook.addWorksheet('It is 2');
  for (let row = 1; row <= 5; row++) sheet.write(row, 1, number(row));
  sheet.write(6, 1, formula('SUM(A1:A5)+$A$3&"A4"'));
  other.write(1, 1, formula('Sheet1!A4*A4+LOG10(2)+[1]Sheet1!A4'));
  workbook.names.add({ name: 'Third', sheetIndex: undefined, formula: 'Sheet1!$A$3' });
  sheet.merges = [{ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 2 }];

  workbook.shiftCells(sheet, { axis: 'row', at: 3, count: 2 });
  expect(sheet.formula(8, 1)).toBe('=SUM(A1:A7)+$A$5&"A4"');
  expect(other.formula(1, 1)).toBe('=Sheet1!A6*A4+LOG10(2)+[1]Sheet1!A4');
  expect(workbook.names.all[0]?.formula).toBe('Sheet1!$A$5');
  expect(sheet.merges.map(rangeName)).toEqual(['A6:B7']);

  workbook.shiftCells(sheet, { axis: 'row', at: 5, count: -2 });
  const read = Workbook.open(workbook.save());
  expect(read.worksheets[0]?.formula(6, 1)).toBe('=SUM(A1:A5)+#REF!&"A4"');
  expect(read.worksheets[1]?.formula(1, 1)).toBe('=#REF!*A4+LOG10(2)+[1]Sheet1!A4');
});

it('worksheets are added, renamed, copied and removed', () => {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  sheet.write(1, 1, text('a'));
  const second = workbook.addWorksheet('Second', 0);
  second.write(1, 1, formula('Sheet1!A1'));
  workbook.renameWorksheet(sheet, 'My data');
  workbook.copyWorksheet({ workbook, worksheet: sheet }, 'Copy', 2);
  expect(second.formula(1, 1)).toBe("='My data'!A1");
  expect(workbook.activeWorksheet.name).toBe('My data');
  workbook.removeWorksheet(sheet);

  const read = Workbook.open(workbook.save());
  expect(read.worksheets.map(({ name }) => name)).toEqual(['Second', 'Copy']);
  expect(read.worksheet('copy')?.value(1, 1)).toEqual({ kind: 'text', text: 'a' });
  expect(read.worksheet('Second')?.formula(1, 1)).toBe('=#REF!');
  expect(() => read.addWorksheet('a/b')).toThrow('no name of a worksheet');
  expect(() => read.addWorksheet('COPY')).toThrow('already');
});

it('new rows and columns look like those before them, and none pushes a cell over the edge', () => {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  sheet.write(1, 1, { ...number(5), style: workbook.styles.changed(0, { numberFormat: '0.00' }) });
  workbook.shiftCells(sheet, { axis: 'row', at: 2, count: 2 });
  workbook.shiftCells(sheet, { axis: 'column', at: 2, count: 1 });
  sheet.write(3, 2, number(7));
  expect(sheet.display(3, 2)).toBe('7.00');

  sheet.write(1_048_576, 1, number(1));
  expect(() => workbook.shiftCells(sheet, { axis: 'row', at: 2, count: 1 })).toThrow('over the edge');
});
