import { OfficeFileError } from '../package/office-file-error.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, startTagOf } from '../package/xml-text.ts';
import { type CellRange, parseRange, rangeName } from './cell-range.ts';
import { BLANK } from './cell-value.ts';
import { type FilterCriterion, type FilteredCell, type FilterTest, printCriterion, readCriterion, testOf } from './filter-criteria.ts';
import { sheetPrefix } from './formula-references.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';
import type { WorksheetTable } from './worksheet-table.ts';

const FILTER_ORDER = ['filterColumn', 'sortState', 'extLst'];
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const DATABASE = '_xlnm._FilterDatabase';
const EMPTY: FilteredCell = { value: BLANK, shown: '' };

/** The element that has the filter as its child, and what is to be done when it changes. */
interface FilterOwner {
  readonly worksheet: Worksheet;
  readonly elements: XmlList;
  readonly order: readonly string[];
  readonly changed: (range: CellRange, isFiltered: boolean) => void;
}

/** A criterion and the element that it stands in. */
interface FilterColumn {
  readonly offset: number;
  readonly xml: string;
  readonly criterion: FilterCriterion | undefined;
}

/** The filter of a worksheet or of a table, whose buttons stand in the row of the headers. Rows that do not fulfil it are hidden. */
export class AutoFilter {
  readonly #owner: FilterOwner;

  private constructor(owner: FilterOwner) {
    this.#owner = owner;
  }

  static ofSheet(workbook: Workbook, worksheet: Worksheet): AutoFilter {
    const changed = (range: CellRange, isFiltered: boolean): void => {
      setFilterMode(worksheet, isFiltered);
      const formula = `${sheetPrefix(worksheet.name)}${absoluteName(range)}`;
      workbook.names.replace({ name: DATABASE, sheetIndex: workbook.sheetIndexOf(worksheet), formula, isHidden: true });
    };
    return new AutoFilter({ worksheet, elements: worksheet.elements, order: SHEET_ORDER, changed });
  }

  static ofTable(table: WorksheetTable): AutoFilter {
    return new AutoFilter({ worksheet: table.worksheet, elements: table.elements, order: TABLE_ORDER, changed: () => table.save() });
  }

  /** With the row of the headers; undefined when there is no filter. */
  get range(): CellRange | undefined {
    return parseRange(attributeOf(startTagOf(this.#owner.elements.get('autoFilter') ?? ''), 'ref') ?? '');
  }

  /** The columns that have a criterion. */
  get filteredColumns(): readonly number[] {
    const first = this.range?.firstColumn ?? 1;
    return this.#columns().map(({ offset }) => first + offset);
  }

  /**
   * Puts a criterion on a column. Those of other columns stay when the filter has the same range, and go otherwise.
   *
   * @param range with the row of the headers
   * @throws OfficeFileError `not-possible` when the column is outside of it
   */
  set(range: CellRange, column: number, criterion: Exclude<FilterCriterion, { kind: 'other' }>): void {
    if (column < range.firstColumn || column > range.lastColumn)
      throw new OfficeFileError('not-possible', 'The column is outside of the cells to filter.');
    const before = this.range;
    if (before !== undefined && rangeName(before) !== rangeName(range)) this.#remove(before);
    const offset = column - range.firstColumn;
    const others = this.#columns().filter((one) => one.offset !== offset);
    const xml = printCriterion(criterion, offset, this.#owner.elements.prefix);
    this.#put(range, [...others, { offset, xml, criterion }]);
  }

  /** Takes the criterion of a column away, or all of them, and shows their rows; the buttons stay. */
  clear(column?: number): void {
    const { range } = this;
    if (range === undefined) return;
    this.#put(range, column === undefined ? [] : this.#columns().filter(({ offset }) => offset !== column - range.firstColumn));
  }

  #columns(): readonly FilterColumn[] {
    const xml = this.#owner.elements.get('autoFilter');
    if (xml === undefined) return [];
    return new XmlList(xml)
      .all('filterColumn')
      .map((column) => ({ offset: Number(attributeOf(column, 'colId')), xml: column, criterion: readCriterion(column) }));
  }

  #remove(range: CellRange): void {
    showRows(this.#owner.worksheet, rowsBelow(range));
    this.#owner.elements.set('autoFilter', undefined);
  }

  #put(range: CellRange, columns: readonly FilterColumn[]): void {
    const { worksheet, elements, order, changed } = this.#owner;
    const hiddenByOthers = this.#hiddenByOthers();
    const p = elements.prefix;
    const filter = new XmlList(elements.get('autoFilter') ?? `<${p}autoFilter ref="${rangeName(range)}"/>`);
    const kept = filter.children.filter(({ name }) => name !== 'filterColumn');
    const written = columns.toSorted((a, b) => a.offset - b.offset).map(({ xml }) => ({ name: FILTER_ORDER[0] ?? '', xml }));
    filter.children.splice(0, filter.children.length, ...written, ...kept);
    elements.set('autoFilter', filter.toString(), order);
    const hasOther = columns.some(({ criterion }) => criterion?.kind === 'other');
    const matches = rowTest(worksheet, range, columns);
    for (const row of rowNumbers(range)) worksheet.hideRow(row, !matches(row) || (hasOther && hiddenByOthers.has(row)));
    worksheet.elementsChanged();
    changed(range, columns.length > 0);
  }

  /** Rows that a criterion hides which only Excel evaluates. */
  #hiddenByOthers(): ReadonlySet<number> {
    const columns = this.#columns();
    const { range } = this;
    if (range === undefined || !columns.some(({ criterion }) => criterion?.kind === 'other')) return new Set();
    const { worksheet } = this.#owner;
    const matches = rowTest(worksheet, range, columns);
    return new Set(rowNumbers(range).filter((row) => worksheet.isRowHidden(row) && matches(row)));
  }
}

function rowTest(worksheet: Worksheet, range: CellRange, columns: readonly FilterColumn[]): (row: number) => boolean {
  const tests = new Map<number, FilterTest>();
  for (const { offset, criterion } of columns) if (criterion !== undefined) tests.set(range.firstColumn + offset, testOf(criterion));
  const failed = new Set<number>();
  const seen = new Map<number, number>();
  for (const { row, column, cell } of worksheet.cells(rowsBelow(range))) {
    const test = tests.get(column);
    if (test === undefined) continue;
    seen.set(row, (seen.get(row) ?? 0) + 1);
    if (!test({ value: worksheet.valueOf(cell), shown: worksheet.displayOf(cell) })) failed.add(row);
  }
  const isBlankEnough = [...tests.values()].every((test) => test(EMPTY));
  return (row) => {
    if (failed.has(row)) return false;
    if (isBlankEnough || seen.get(row) === tests.size) return true;
    // Some cells of the row are not in the file.
    return [...tests].every(([column, test]) => worksheet.rows.cell(row, column) !== undefined || test(EMPTY));
  };
}

function rowsBelow(range: CellRange): CellRange {
  return { ...range, firstRow: range.firstRow + 1 };
}

function rowNumbers({ firstRow, lastRow }: CellRange): readonly number[] {
  return Array.from({ length: lastRow - firstRow }, (_, i) => firstRow + 1 + i);
}

function showRows(worksheet: Worksheet, { firstRow, lastRow }: CellRange): void {
  for (let row = firstRow; row <= lastRow; row++) worksheet.hideRow(row, false);
}

function setFilterMode(worksheet: Worksheet, isFiltered: boolean): void {
  const { elements } = worksheet;
  const properties = elements.get('sheetPr');
  if (properties === undefined && !isFiltered) return;
  const list = new XmlList(properties ?? `<${elements.prefix}sheetPr/>`);
  list.setAttribute('filterMode', isFiltered ? '1' : undefined);
  elements.set('sheetPr', list.toString(), SHEET_ORDER);
}

/** `$A$1:$C$9` */
function absoluteName(range: CellRange): string {
  return rangeName(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
