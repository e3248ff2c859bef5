import type { Cell } from './cell.ts';
import { type CellRange, isInside, MAX_COLUMN, MAX_ROW } from './cell-range.ts';
import type { Styles } from './styles.ts';
import { pixelsOfPoints, textWidth } from './text-width.ts';
import type { Worksheet } from './worksheet.ts';

/** A digit of the normal font (Calibri 11), which widths count in, and what cells leave free beside their text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const INDENT_PIXELS = 9;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;
const NORMAL_HEIGHT = 15;

/** The width of a column for files, which count in what cells leave free: 10 characters are 10.7109375. */
export function fileWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT_PIXELS + PADDING_PIXELS) : characters * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

interface Fitted {
  readonly worksheet: Worksheet;
  readonly styles: Styles;
}

/** Makes columns as wide as their longest text. Empty columns and merged cells do not count. */
export function fitColumns({ worksheet, styles }: Fitted, { first, last }: { readonly first: number; readonly last: number }): void {
  const merges = worksheet.merges;
  const pixels = new Map<number, number>();
  for (const { row, column, cell } of worksheet.cells({ firstRow: 1, lastRow: MAX_ROW, firstColumn: first, lastColumn: last })) {
    if (isMerged(merges, { row, column })) continue;
    const width = widthOfCell({ worksheet, styles }, cell);
    if (width > (pixels.get(column) ?? 0)) pixels.set(column, width);
  }
  for (const [column, width] of pixels) {
    const characters = Math.min(Math.ceil(width + PADDING_PIXELS) / DIGIT_PIXELS, MAX_WIDTH);
    worksheet.setColumnWidth({ first: column, last: column }, Math.trunc(characters * 256) / 256);
    worksheet.hideColumns({ first: column, last: column }, false);
  }
}

function widthOfCell({ worksheet, styles }: Fitted, cell: Cell): number {
  const shown = worksheet.displayOf(cell);
  if (shown === '') return 0;
  const font = styles.font(cell.style);
  const { isWrapped, indent } = styles.alignment(cell.style);
  // Line breaks only count in cells that wrap their text.
  const lines = isWrapped ? shown.split('\n') : [shown.replaceAll('\n', '')];
  const width = Math.max(...lines.map((line) => textWidth(line, font))) + indent * INDENT_PIXELS;
  return isWrapped ? Math.min(width, worksheet.columnWidth(cell.column) * DIGIT_PIXELS) : width;
}

/** Makes rows as high as the lines of their highest cell; the normal height is left to the program that opens the file. */
export function fitRows({ worksheet, styles }: Fitted, { first, last }: { readonly first: number; readonly last: number }): void {
  const merges = worksheet.merges;
  const heights = new Map<number, number>();
  for (const { row, column, cell } of worksheet.cells({ firstRow: first, lastRow: last, firstColumn: 1, lastColumn: MAX_COLUMN })) {
    if (isMerged(merges, { row, column })) continue;
    const height = heightOfCell({ worksheet, styles }, cell);
    if (height > (heights.get(row) ?? NORMAL_HEIGHT)) heights.set(row, Math.min(height, MAX_HEIGHT));
  }
  for (const { number } of worksheet.rows.rows)
    if (number >= first && number <= last) worksheet.setRowHeight(number, heights.get(number), true);
}

function heightOfCell({ worksheet, styles }: Fitted, cell: Cell): number {
  const shown = worksheet.displayOf(cell);
  const font = styles.font(cell.style);
  const line = lineHeight(font.size);
  if (shown === '' || !styles.alignment(cell.style).isWrapped) return line;
  const room = Math.max(worksheet.columnWidth(cell.column) * DIGIT_PIXELS - PADDING_PIXELS, DIGIT_PIXELS);
  const lines = shown.split('\n').map((text) => wrappedLines(text, (part) => textWidth(part, font) <= room));
  return lines.reduce((sum, count) => sum + count, 0) * line;
}

/** In points, as Excel rounds it to whole pixels. */
function lineHeight(size: number): number {
  return (Math.round(pixelsOfPoints(size) * 1.2207) + 2) * 0.75;
}

/** How many lines a text takes whose words break where the room ends. */
function wrappedLines(text: string, fits: (part: string) => boolean): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/(?<=[\s-])/)) {
    if (line !== '' && !fits((line + word).trimEnd())) {
      lines++;
      line = '';
    }
    line += word;
    // A word that is longer than a line breaks inside.
    while (line.length > 1 && !fits(line.trimEnd())) {
      lines++;
      line = line.slice(longestStart(line, fits));
    }
  }
  return lines;
}

function longestStart(text: string, fits: (part: string) => boolean): number {
  let [low, high] = [1, text.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isMerged(merges: readonly CellRange[], place: { readonly row: number; readonly column: number }): boolean {
  return merges.some((merge) => isInside(place, merge));
}
