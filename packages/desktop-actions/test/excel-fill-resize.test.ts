import type { Worksheet } from '@tandem/office-files';
import { expect, it } from 'vitest';
import { CLOSE, errorOf, fill, OPEN, out, putBook, savedBook, shown } from './excel-workbook.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

const autoFill = (start: string, end: string, destination: string): string => {
  const [sc, sr] = [start.slice(0, 1), start.slice(1)];
  const [ec, er] = [end.slice(0, 1), end.slice(1)];
  const [dc, dr] = [destination.slice(0, 1), destination.slice(1)];
  return `Excel.AutoFillCells.AutoFillCellsFromCoordinates Instance: Excel StartColumn: '${sc}' StartRow: ${sr} EndColumn: '${ec}' EndRow: ${er} DestinationColumn: '${dc}' DestinationRow: ${dr}`;
};

it.each([
  [[5], ['5', '5', '5']],
  [
    [1, 2],
    ['3', '4', '5'],
  ],
  [
    [10, 7.5],
    ['5', '2.5', '0'],
  ],
  [
    [1, 2, 4],
    ['5.333333333', '6.833333333', '8.333333333'],
  ],
  [
    [0.1, 0.2],
    ['0.3', '0.4', '0.5'],
  ],
  [
    ['a', 1],
    ['a', '2', 'a'],
  ],
  [
    ['x', 'y'],
    ['x', 'y', 'x'],
  ],
  [['Item 009'], ['Item 010', 'Item 011', 'Item 012']],
  [
    ['R2', 'R4'],
    ['R6', 'R8', 'R10'],
  ],
  [['2 Äpfel'], ['3 Äpfel', '4 Äpfel', '5 Äpfel']],
  [['Q3'], ['Q4', 'Q1', 'Q2']],
  [['mon'], ['tue', 'wed', 'thu']],
  [
    ['NOV', 'DEC'],
    ['JAN', 'FEB', 'MAR'],
  ],
  [
    ['January', 'March'],
    ['May', 'July', 'September'],
  ],
  [[true], ['TRUE', 'TRUE', 'TRUE']],
  [
    [null, 1],
    ['', '2', ''],
  ],
])('%j goes on with %j', async (source, expected) => {
  putBook(home.path, (sheet) => {
    fill(
      sheet,
      source.map((value) => [value]),
    );
    fill(sheet, [['old']], { row: source.length + 1 });
  });
  await out(`${OPEN}\n${autoFill('A1', `A${source.length}`, `A${source.length + 3}`)}\n${CLOSE}`);

  expect(shown(savedBook(home.path).activeWorksheet, `A${source.length + 1}:A${source.length + 3}`).flat()).toEqual(expected);
});

it('dates go on by days, by months to their ends, and times by hours; to the right, too', async () => {
  putBook(home.path, (sheet) => {
    sheet.type(1, 1, '12/30/2025');
    sheet.type(2, 1, '1/31/2026');
    sheet.type(2, 2, '2/28/2026');
    sheet.type(3, 1, '23:30');
    sheet.type(4, 1, '1/1/2026');
    sheet.type(4, 2, '1/8/2026');
    fill(sheet, [['=A1*$B$1', '=B4']], { row: 5 });
  });
  await out(
    `${OPEN}\n${['1', '3'].map((row) => autoFill(`A${row}`, `A${row}`, `D${row}`)).join('\n')}\n${['2', '4', '5'].map((row) => autoFill(`A${row}`, `B${row}`, `D${row}`)).join('\n')}\n${CLOSE}`,
  );
  const sheet = savedBook(home.path).activeWorksheet;

  expect(shown(sheet, 'A1:D4')).toEqual([
    ['12/30/2025', '12/31/2025', '1/1/2026', '1/2/2026'],
    ['1/31/2026', '2/28/2026', '3/31/2026', '4/30/2026'],
    ['23:30', '0:30', '1:30', '2:30'],
    ['1/1/2026', '1/8/2026', '1/15/2026', '1/22/2026'],
  ]);
  expect([3, 4].map((column) => sheet.formula(5, column))).toEqual(['=C1*$B$1', '=D4']);
});

it('named cells are filled with the formats of the source', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [[1], [2]]);
    sheet.restyle({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, (style) =>
      workbook.styles.changed(style, { fillColor: 'FF0000', numberFormat: '0.00' }),
    );
    workbook.names.add({ name: 'Source', sheetIndex: undefined, formula: 'Sheet1!$A$1:$A$2' });
    workbook.names.add({ name: 'Target', sheetIndex: undefined, formula: 'Sheet1!$A$1:$A$4' });
  });
  await out(
    `${OPEN}\nExcel.AutoFillCells.AutoFillNamedCells Instance: Excel SourceCellName: 'Source' DestinationCellName: 'Target'\n${CLOSE}`,
  );
  const workbook = savedBook(home.path);

  expect(shown(workbook.activeWorksheet, 'A1:A4').flat()).toEqual(['1.00', '2', '3.00', '4']);
  expect(workbook.styles.fillColor(workbook.activeWorksheet.style(3, 1))).toBe('FF0000');
});

it.each([
  [autoFill('B2', 'B3', 'C4'), 'AutoFillCellsError'],
  [autoFill('B2', 'B3', 'B2'), 'AutoFillCellsError'],
  [autoFill('B2', 'B3', 'A1'), 'AutoFillCellsError'],
  [autoFill('B2', 'B0', 'B9'), 'InvalidCellError'],
  [
    "Excel.AutoFillCells.AutoFillNamedCells Instance: Excel SourceCellName: 'Nobody' DestinationCellName: 'A1:A9'",
    'NamedCellNotFoundError',
  ],
  ["Excel.ResizeColumnsOrRows.ResizeSingleColumn Instance: Excel Column: 'A' Width: 256", 'ResizeColumnsOrRowsError'],
  ['Excel.ResizeColumnsOrRows.ResizeAllColumns Instance: Excel Width: -1', 'ResizeColumnsOrRowsError'],
  ['Excel.ResizeColumnsOrRows.ResizeAllRows Instance: Excel Height: 410', 'ResizeColumnsOrRowsError'],
  ['Excel.ResizeColumnsOrRows.ResizeRangeOfRows Instance: Excel StartRow: 1 EndRow: 1048576 Height: 20', 'ResizeColumnsOrRowsError'],
  ["Excel.ResizeColumnsOrRows.AutofitRangeOfColumns Instance: Excel StartColumn: 'A' EndColumn: 'XFE'", 'InvalidCellError'],
])('%s ends with an error', async (line, code) => {
  putBook(home.path, (sheet) => fill(sheet, [['a']]));

  expect(await errorOf(`${OPEN}\n${line}`)).toMatchObject({ code });
});

async function resized(lines: string, make: (sheet: Worksheet) => void): Promise<Worksheet> {
  putBook(home.path, make);
  await out(`${OPEN}\n${lines}\n${CLOSE}`);
  return savedBook(home.path).activeWorksheet;
}

it('columns get a width in characters, are hidden with none and shown again', async () => {
  const sheet = await resized(
    `Excel.ResizeColumnsOrRows.ResizeAllColumns Instance: Excel Width: 20
Excel.ResizeColumnsOrRows.ResizeRangeOfColumns Instance: Excel StartColumn: 'D' EndColumn: 'C' Width: 10
Excel.ResizeColumnsOrRows.ResizeSingleColumn Instance: Excel Column: 'A' Width: 0
Excel.ResizeColumnsOrRows.ResizeSingleColumn Instance: Excel Column: 5 Width: 0
Excel.ResizeColumnsOrRows.ResizeSingleColumn Instance: Excel Column: 5 Width: 1`,
    (sheet) => fill(sheet, [['a', 'b']]),
  );

  expect([1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column))).toEqual([20.7109375, 20.7109375, 10.7109375, 10.7109375, 1.7109375]);
  expect(sheet.elements.get('cols')?.match(/<col min="1"[^>]*hidden="1"|hidden/g)).toHaveLength(1);
});

it('rows get a height in points, and are hidden with none', async () => {
  const sheet = await resized(
    `Excel.ResizeColumnsOrRows.ResizeAllRows Instance: Excel Height: 30
Excel.ResizeColumnsOrRows.ResizeRangeOfRows Instance: Excel StartRow: 4 EndRow: 5 Height: 12
Excel.ResizeColumnsOrRows.ResizeSingleRow Instance: Excel Row: 2 Height: 0`,
    (sheet) => fill(sheet, [['a'], ['b']]),
  );

  expect([1, 2, 3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([30, 30, undefined, 12, 12]);
  expect([1, 2].map((row) => sheet.isRowHidden(row))).toEqual([false, true]);
});

it('columns become as wide as their longest text, empty ones stay', async () => {
  const long = 'Ein ziemlich langer Text mit ÄÖÜ und 漢字';
  const sheet = await resized('Excel.ResizeColumnsOrRows.AutofitAllColumns Instance: Excel', (sheet) => {
    fill(sheet, [
      ['iiii', 'WWWW', null, long],
      ['Überschrift über beides', null, null, 12],
    ]);
    sheet.merges = [{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 }];
    sheet.setColumnWidth({ first: 3, last: 3 }, 50);
  });
  const widths = [1, 2, 3, 4].map((column) => sheet.columnWidth(column));

  expect(widths[0]).toBeLessThan(4);
  expect(widths[1]).toBeGreaterThan(7);
  expect(widths[2]).toBe(50);
  expect(widths[3]).toBeGreaterThan(long.length * 0.8);
  expect(widths[3]).toBeLessThan(long.length * 1.3);
});

it('one column and a range of columns are fitted; the others keep their width', async () => {
  const wide = (column: string): string => column.repeat(30);
  const sheet = await resized(
    `Excel.ResizeColumnsOrRows.AutofitSingleColumn Instance: Excel Column: 'A'
Excel.ResizeColumnsOrRows.AutofitRangeOfColumns Instance: Excel StartColumn: 'C' EndColumn: 4`,
    (sheet) => fill(sheet, [['a', 'b', 'c', 'd'].map(wide)]),
  );

  expect([1, 2, 3, 4].map((column) => sheet.columnWidth(column) > 20)).toEqual([true, false, true, true]);
});

it('rows become as high as their wrapped lines; others go back to the normal height', async () => {
  const make = (sheet: Worksheet): void => {
    fill(sheet, [['one\ntwo\nthree'], ['plain'], ['also']]);
    for (const row of [1, 2, 3]) sheet.setRowHeight(row, 99);
  };
  putBook(home.path, (sheet, workbook) => {
    make(sheet);
    sheet.restyle({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, (style) =>
      workbook.styles.changed(style, { isWrapped: true }),
    );
  });
  await out(`${OPEN}
Excel.ResizeColumnsOrRows.AutofitRangeOfRows Instance: Excel StartRow: 1 EndRow: 2
${CLOSE}`);
  const first = savedBook(home.path).activeWorksheet;
  expect([1, 2, 3].map((row) => first.rowHeight(row))).toEqual([45, undefined, 99]);

  await out(
    `${OPEN}\nExcel.ResizeColumnsOrRows.AutofitSingleRow Instance: Excel Row: 3\nExcel.ResizeColumnsOrRows.AutofitAllRows Instance: Excel\n${CLOSE}`,
  );
  const second = savedBook(home.path).activeWorksheet;
  expect([1, 2, 3].map((row) => second.rowHeight(row))).toEqual([45, undefined, undefined]);
});

it('an empty worksheet has nothing to resize', async () => {
  const sheet = await resized(
    `Excel.ResizeColumnsOrRows.AutofitAllColumns Instance: Excel
Excel.ResizeColumnsOrRows.AutofitAllRows Instance: Excel
Excel.ResizeColumnsOrRows.ResizeAllRows Instance: Excel Height: 20
Excel.ResizeColumnsOrRows.ResizeAllColumns Instance: Excel Width: 20`,
    () => undefined,
  );

  expect(sheet.usedRange()).toBeUndefined();
  expect(sheet.elements.get('cols')).toBeUndefined();
});
