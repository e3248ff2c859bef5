import { parseDateTime, partsOfTicks } from '@tandem/dotnet';
import { OfficeFileError } from '../package/office-file-error.ts';
import { innerXml, XmlList } from '../package/xml-list.ts';
import { attributeOf, withAttribute } from '../package/xml-text.ts';
import { type Cell, hasContent, restyled } from './cell.ts';
import { type CellPlace, type CellRange, MAX_COLUMN, MAX_ROW, parseRange, rangeName } from './cell-range.ts';
import { BLANK, type CellInput, type CellValue } from './cell-value.ts';
import { columnStyle, columnWidth, restyleColumns, setColumns, standardColumnWidth } from './column-formats.ts';
import { displayNumber, displayText } from './display-text.ts';
import { movedFormula } from './formula-references.ts';
import { isTextFormat } from './number-format.ts';
import { serialOfTicks, ticksOfSerial } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import { SheetRows } from './sheet-rows.ts';
import { type SheetSelection, selectionOf, setSelection } from './sheet-selection.ts';
import type { Styles } from './styles.ts';
import { type TypedText, typedText } from './typed-text.ts';

/** What a worksheet needs of its workbook. */
export interface SheetSurroundings {
  readonly strings: () => SharedStrings;
  readonly styles: () => Styles;
  readonly is1904: boolean;
  /** To be called when cells change, on which formulas may depend. */
  readonly cellsChanged: () => void;
}

/** Where the formulas are written that other cells share, by their numbers. */
type SharedFormulas = Map<string, { readonly row: number; readonly column: number; readonly text: string }>;

/**
 * A worksheet: cells by row and column, which count from 1. Whatever else it has is kept as it is. Rows are read when they are asked
 * for, so that opening a large one costs little.
 */
export class Worksheet {
  /** The name of its part in the package. */
  readonly part: string;
  readonly #book: SheetSurroundings;
  readonly #load: () => string;
  #list: XmlList | undefined;
  #rows: SheetRows | undefined;
  #name: string;
  #isChanged = false;
  #shared: SharedFormulas | undefined;

  constructor(name: string, part: string, { load, book }: { readonly load: () => string; readonly book: SheetSurroundings }) {
    this.#name = name;
    this.part = part;
    this.#load = load;
    this.#book = book;
  }

  get name(): string {
    return this.#name;
  }

  /** Only for the workbook, which keeps names and formulas in step. */
  setName(name: string): void {
    this.#name = name;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The worksheet as its elements; call `elementsChanged` after a change. Its cells are in `rows`. */
  get elements(): XmlList {
    this.#list ??= new XmlList(this.#load());
    return this.#list;
  }

  get rows(): SheetRows {
    if (this.#rows === undefined) {
      const list = this.elements;
      const data = list.get('sheetData');
      this.#rows = new SheetRows(data === undefined ? '' : innerXml(data), list.prefix);
      list.set('sheetData', `<${list.prefix}sheetData/>`, SHEET_ORDER);
    }
    return this.#rows;
  }

  elementsChanged(): void {
    this.#isChanged = true;
  }

  /** What the cell holds; of a formula what it came to when the file was last calculated. */
  value(row: number, column: number): CellValue {
    const cell = this.rows.cell(row, column);
    return cell === undefined ? BLANK : this.valueOf(cell);
  }

  /** The values of a range, a list for each row, blanks included. */
  *values(range: CellRange): Generator<CellValue[]> {
    const { rows } = this;
    let at = rows.indexFrom(range.firstRow);
    const width = range.lastColumn - range.firstColumn + 1;
    for (let number = range.firstRow; number <= range.lastRow; number++) {
      const values = new Array<CellValue>(width).fill(BLANK);
      const row = rows.rows[at];
      if (row?.number === number) {
        at++;
        for (const cell of rows.cells(row)) {
          if (cell.column >= range.firstColumn && cell.column <= range.lastColumn)
            values[cell.column - range.firstColumn] = this.valueOf(cell);
        }
      }
      yield values;
    }
  }

  /** The cells of a range that the file has, row by row; most have a content, some only a format. */
  *cells(range: CellRange): Generator<CellPlace & { readonly cell: Cell }> {
    const { rows } = this;
    for (let at = rows.indexFrom(range.firstRow); at < rows.rows.length; at++) {
      const row = rows.rows[at];
      if (row === undefined || row.number > range.lastRow) return;
      for (const cell of [...rows.cells(row)])
        if (cell.column >= range.firstColumn && cell.column <= range.lastColumn) yield { row: row.number, column: cell.column, cell };
    }
  }

  valueOf(cell: Cell): CellValue {
    switch (cell.type) {
      case 's':
        return { kind: 'text', text: this.#book.strings().text(Number(cell.text)) };
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: cell.text };
      case 'b':
        return { kind: 'boolean', boolean: cell.text === '1' || cell.text === 'true' };
      case 'e':
        return { kind: 'error', code: cell.text };
      case 'd':
        return isoDate(cell.text);
      default:
        return cell.text === '' ? BLANK : this.#numberOf(Number(cell.text), cell.style);
    }
  }

  /** The formula with its `=`; undefined when the cell has none. */
  formula(row: number, column: number): string | undefined {
    const cell = this.rows.cell(row, column);
    const text = cell === undefined ? undefined : this.formulaOf(cell, row);
    return text === undefined ? undefined : `=${text}`;
  }

  /** The formula of a cell without `=`; one that it shares with other cells is worked out for it. */
  formulaOf(cell: Cell, row: number): string | undefined {
    if (cell.formula === undefined) return undefined;
    if (cell.formula.text !== '') return cell.formula.text;
    const master = this.#sharedFormulas().get(attributeOf(cell.formula.tag, 'si') ?? '');
    return master === undefined ? undefined : movedFormula(master.text, row - master.row, cell.column - master.column);
  }

  /** The cell as it is shown, in English (United States). */
  display(row: number, column: number): string {
    const cell = this.rows.cell(row, column);
    return cell === undefined ? '' : this.displayOf(cell);
  }

  displayOf(cell: Cell): string {
    const value = this.valueOf(cell);
    const code = this.#book.styles().numberFormat(cell.style);
    switch (value.kind) {
      case 'blank':
        return '';
      case 'text':
        return displayText(value.text, code);
      case 'number':
        return displayNumber(value.number, code, this.#book.is1904);
      case 'date':
        return displayNumber(serialOfTicks(value.ticks, this.#book.is1904), code, this.#book.is1904);
      case 'boolean':
        return value.boolean ? 'TRUE' : 'FALSE';
      case 'error':
        return value.code;
    }
  }

  /** Writes a text as if it were typed into the cell: see `typedText`. A cell with the format of a text takes it as it is. */
  type(row: number, column: number, text: string): void {
    const style = this.style(row, column);
    const styles = this.#book.styles();
    const code = styles.numberFormat(style);
    const { input, numberFormat }: TypedText = isTextFormat(code) ? { input: { kind: 'text', text } } : typedText(text);
    const takesFormat = numberFormat !== undefined && code === 'General';
    this.write(row, column, { input, style: takesFormat ? styles.changed(style, { numberFormat }) : style });
  }

  /** Whether the cell is blank and has no formula. */
  isBlank(row: number, column: number): boolean {
    const cell = this.rows.cell(row, column);
    return cell === undefined || !hasContent(cell);
  }

  /** The number of the style that the cell has, of its own or from its row or column. */
  style(row: number, column: number): number {
    const cell = this.rows.cell(row, column);
    if (cell !== undefined) return cell.style;
    const tag = this.rows.row(row)?.tag ?? '';
    if (tag.includes('customFormat="')) return Number(attributeOf(tag, 's') ?? 0);
    return columnStyle(this.elements, column);
  }

  /**
   * Writes a value or a formula. The format of the cell stays, except that a date gets one of a date when the cell has none.
   *
   * @param style the number of a style instead of the one that the cell has
   * @throws OfficeFileError `not-possible` when there is no such cell, or the text is too long
   */
  write(
    row: number,
    column: number,
    { input, style = this.style(row, column) }: { readonly input: CellInput; readonly style?: number },
  ): void {
    checkPlace(row, column);
    this.ownFormulas();
    this.rows.put(row, this.#cellOf(input, column, style));
    this.cellsChanged();
  }

  /** Takes content away and leaves the formats. */
  clear(range: CellRange): void {
    this.ownFormulas();
    for (const { row, column, cell } of this.cells(range))
      if (hasContent(cell)) this.rows.put(row, { column, style: cell.style, type: 'n', text: '', formula: undefined, xml: '' });
    this.cellsChanged();
  }

  /**
   * Gives every cell of a range the style that `change` makes of the one it has. Whole columns take it without cells.
   *
   * @throws OfficeFileError `not-possible` when the range is too large
   */
  restyle(range: CellRange, change: (style: number) => number): void {
    const { firstRow, firstColumn, lastRow, lastColumn } = range;
    const isWhole = firstRow === 1 && lastRow === MAX_ROW;
    if (isWhole) restyleColumns(this.elements, { first: firstColumn, last: lastColumn }, change);
    for (const { row, column } of isWhole ? [...this.cells(range)] : placesOf(range)) {
      const cell = this.rows.cell(row, column) ?? {
        column,
        style: this.style(row, column),
        type: 'n',
        text: '',
        formula: undefined,
        xml: '',
      };
      this.rows.put(row, restyled(cell, change(cell.style)));
    }
    this.#isChanged = true;
  }

  /** The smallest range that holds all cells with a content, wherever it begins; undefined for an empty worksheet. */
  usedRange(): CellRange | undefined {
    return this.rows.usedRange();
  }

  get selection(): SheetSelection {
    return selectionOf(this.elements);
  }

  set selection(selection: SheetSelection) {
    setSelection(this.elements, selection);
    this.#isChanged = true;
  }

  get merges(): readonly CellRange[] {
    const list = this.elements.get('mergeCells');
    if (list === undefined) return [];
    return new XmlList(list).all('mergeCell').flatMap((xml) => parseRange(attributeOf(xml, 'ref') ?? '') ?? []);
  }

  set merges(ranges: readonly CellRange[]) {
    const p = this.elements.prefix;
    const cells = ranges.map((range) => `<${p}mergeCell ref="${rangeName(range)}"/>`);
    const written = `<${p}mergeCells count="${cells.length}">${cells.join('')}</${p}mergeCells>`;
    this.elements.set('mergeCells', cells.length === 0 ? undefined : written, SHEET_ORDER);
    this.#isChanged = true;
  }

  /** In characters of the normal font. */
  columnWidth(column: number): number {
    return columnWidth(this.elements, column) ?? standardColumnWidth(this.elements);
  }

  /** @param width in characters of the normal font; undefined for the standard one */
  setColumnWidth(columns: { readonly first: number; readonly last: number }, width: number | undefined): void {
    setColumns(this.elements, columns, {
      width: width?.toString(),
      customWidth: width === undefined ? undefined : '1',
      bestFit: undefined,
    });
    this.#isChanged = true;
  }

  /** In points; undefined when the program chooses it. */
  rowHeight(row: number): number | undefined {
    const height = attributeOf(this.rows.row(row)?.tag ?? '', 'ht');
    return height === undefined ? undefined : Number(height);
  }

  /** @param isFitted whether programs may choose another height when the content changes */
  setRowHeight(row: number, height: number | undefined, isFitted = false): void {
    if (height === undefined && this.rows.row(row) === undefined) return;
    const custom = height === undefined || isFitted ? undefined : '1';
    this.#changeRow(row, (tag) => withAttribute(withAttribute(tag, 'ht', height?.toString()), 'customHeight', custom));
  }

  /** Hides columns, or shows them. */
  hideColumns(columns: { readonly first: number; readonly last: number }, isHidden: boolean): void {
    setColumns(this.elements, columns, { hidden: isHidden ? '1' : undefined });
    this.#isChanged = true;
  }

  isRowHidden(row: number): boolean {
    return /^(1|true)$/.test(attributeOf(this.rows.row(row)?.tag ?? '', 'hidden') ?? '');
  }

  hideRow(row: number, isHidden: boolean): void {
    if (isHidden || this.isRowHidden(row)) this.#changeRow(row, (tag) => withAttribute(tag, 'hidden', isHidden ? '1' : undefined));
  }

  /** To be called after cells were changed in `rows` themselves. */
  cellsChanged(): void {
    this.#isChanged = true;
    this.#book.cellsChanged();
  }

  /** Gives every cell that shares a formula its own text of it, so that cells can change and move one by one. */
  ownFormulas(): void {
    if (this.#sharedFormulas().size === 0) return;
    const mark = ' t="shared"';
    for (const row of this.rows.rows) {
      if (typeof row.cells === 'string' ? !row.cells.includes(mark) : !row.cells.some(({ formula }) => formula?.tag.includes(mark)))
        continue;
      const cells = this.rows.edited(row);
      for (const [i, cell] of cells.entries())
        if (cell.formula?.tag.includes(mark)) {
          const formula = { tag: `<${this.rows.prefix}f>`, text: this.formulaOf(cell, row.number) ?? '' };
          cells[i] = { ...cell, formula, xml: '', ...this.#sharedText(cell) };
        }
    }
    this.#shared = new Map();
    this.#isChanged = true;
  }

  toString(): string {
    const { rows, elements } = this;
    const p = elements.prefix;
    const used = rows.usedRange();
    if (elements.get('dimension') !== undefined)
      elements.set('dimension', `<${p}dimension ref="${used === undefined ? 'A1' : rangeName(used)}"/>`, SHEET_ORDER);
    const at = elements.children.findIndex(({ name }) => name === 'sheetData');
    const children = elements.children.map(({ xml }, i) => (i === at ? `<${p}sheetData>${rows}</${p}sheetData>` : xml));
    const name = /^<([^\s/>]+)/.exec(elements.startTag)?.[1] ?? 'worksheet';
    return `${elements.prolog}${elements.startTag}${children.join('')}</${name}>`;
  }

  /** What the cell is when its text stands for itself: inline texts become shared ones. */
  #sharedText(cell: Cell): Pick<Cell, 'type' | 'text'> {
    if (cell.type !== 'inlineStr') return { type: cell.type, text: cell.text };
    return { type: 's', text: `${this.#book.strings().indexOf(cell.text)}` };
  }

  #changeRow(row: number, change: (tag: string) => string): void {
    const found = this.rows.rowOrNew(row);
    this.rows.edited(found);
    found.tag = change(found.tag);
    this.#isChanged = true;
  }

  #numberOf(number: number, style: number): CellValue {
    if (!this.#book.styles().isDate(style)) return { kind: 'number', number };
    const ticks = ticksOfSerial(number, this.#book.is1904);
    return ticks === undefined ? { kind: 'number', number } : { kind: 'date', ticks };
  }

  #cellOf(input: CellInput, column: number, style: number): Cell {
    const made = { column, style, formula: undefined, xml: '' };
    switch (input.kind) {
      case 'blank':
        return { ...made, type: 'n', text: '' };
      case 'text':
        return input.text === ''
          ? { ...made, type: 'n', text: '' }
          : { ...made, type: 's', text: `${this.#book.strings().indexOf(checkText(input.text))}` };
      case 'number':
        return { ...made, type: 'n', text: `${input.number}` };
      case 'date':
        return { ...made, style: this.#dateStyle(style, input.ticks), type: 'n', text: `${serialOfTicks(input.ticks, this.#book.is1904)}` };
      case 'boolean':
        return { ...made, type: 'b', text: input.boolean ? '1' : '0' };
      case 'error':
        return { ...made, type: 'e', text: input.code };
      case 'formula':
        return { ...made, type: 'n', text: '', formula: { tag: `<${this.rows.prefix}f>`, text: checkFormula(input.formula) } };
    }
  }

  #dateStyle(style: number, ticks: bigint): number {
    if (this.#book.styles().isDate(style)) return style;
    const { hour, minute, second } = partsOfTicks(ticks);
    return this.#book.styles().changed(style, { numberFormat: hour + minute + second === 0 ? 'm/d/yyyy' : 'm/d/yyyy h:mm' });
  }

  #sharedFormulas(): SharedFormulas {
    if (this.#shared !== undefined) return this.#shared;
    const found: SharedFormulas = new Map();
    for (const row of this.rows.rows) {
      if (typeof row.cells !== 'string' || !row.cells.includes(' t="shared"')) continue;
      for (const { column, formula } of this.rows.cells(row)) {
        const index =
          formula === undefined || formula.text === '' || !formula.tag.includes('shared') ? undefined : attributeOf(formula.tag, 'si');
        if (index !== undefined && formula !== undefined) found.set(index, { row: row.number, column, text: formula.text });
      }
    }
    this.#shared = found;
    return found;
  }
}

const MOST_STYLED_CELLS = 2_000_000;

function* placesOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Generator<CellPlace> {
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_STYLED_CELLS)
    throw new OfficeFileError('not-possible', `More than ${MOST_STYLED_CELLS} cells cannot get a format at once. Take whole columns.`);
  for (let row = firstRow; row <= lastRow; row++) for (let column = firstColumn; column <= lastColumn; column++) yield { row, column };
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

function checkPlace(row: number, column: number): void {
  if (row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN && Number.isInteger(row) && Number.isInteger(column)) return;
  throw new OfficeFileError(
    'not-possible',
    `There is no cell in row ${row}, column ${column}: a worksheet has ${MAX_ROW} rows and ${MAX_COLUMN} columns.`,
  );
}

function checkText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  throw new OfficeFileError('not-possible', `A text of ${text.length} characters does not fit in a cell, which holds ${MAX_TEXT}.`);
}

function checkFormula(formula: string): string {
  const text = formula.replace(/^\s*=/, '').trim();
  if (text !== '' && text.length <= MAX_FORMULA) return text;
  throw new OfficeFileError('not-possible', text === '' ? 'The formula is empty.' : `A formula has ${MAX_FORMULA} characters at most.`);
}

function isoDate(text: string): CellValue {
  const read = parseDateTime(text);
  return read === undefined ? { kind: 'text', text } : { kind: 'date', ticks: read.ticks };
}
