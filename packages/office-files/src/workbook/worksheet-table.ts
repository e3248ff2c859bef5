import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsPart } from '../package/relationships.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, startTagOf, withAttribute } from '../package/xml-text.ts';
import { type CellRange, parseRange, rangeName } from './cell-range.ts';
import { type CellShift, shiftRange } from './cell-shift.ts';
import type { Worksheet } from './worksheet.ts';

/** A table of a worksheet (`Insert > Table`). */
export class WorksheetTable {
  readonly worksheet: Worksheet;
  readonly part: string;
  readonly #package: OfficePackage;
  readonly #list: XmlList;

  constructor(parts: OfficePackage, worksheet: Worksheet, part: string) {
    this.#package = parts;
    this.worksheet = worksheet;
    this.part = part;
    this.#list = new XmlList(parts.text(part) ?? '');
  }

  get name(): string {
    return this.#list.attribute('displayName') ?? this.#list.attribute('name') ?? '';
  }

  /** With headers and totals. */
  get range(): CellRange {
    return parseRange(this.#list.attribute('ref') ?? '') ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  }

  get headerRows(): number {
    return Number(this.#list.attribute('headerRowCount') ?? 1);
  }

  get totalsRows(): number {
    return Number(this.#list.attribute('totalsRowCount') ?? 0);
  }

  /** The names of its columns. */
  get columns(): readonly string[] {
    return new XmlList(this.#list.get('tableColumns') ?? '<tableColumns/>')
      .all('tableColumn')
      .map((xml) => attributeOf(startTagOf(xml), 'name') ?? '');
  }

  /** The whole element; call `save` after a change. */
  get elements(): XmlList {
    return this.#list;
  }

  shift(shift: CellShift): void {
    const moved = shiftRange(this.range, shift);
    if (moved === undefined || rangeName(moved) === this.#list.attribute('ref')) return;
    this.#list.setAttribute('ref', rangeName(moved));
    const filter = this.#list.get('autoFilter');
    const filterRange = parseRange(attributeOf(filter ?? '', 'ref') ?? '');
    const movedFilter = filterRange === undefined ? undefined : shiftRange(filterRange, shift);
    if (filter !== undefined && movedFilter !== undefined) {
      const tag = startTagOf(filter);
      this.#list.set('autoFilter', withAttribute(tag, 'ref', rangeName(movedFilter)) + filter.slice(tag.length));
    }
    this.save();
  }

  save(): void {
    this.#package.setText(this.part, this.#list.toString());
  }
}

export function tablesOf(parts: OfficePackage, worksheet: Worksheet): readonly WorksheetTable[] {
  if (!parts.has(relationshipsPart(worksheet.part))) return [];
  const tables = parts.relationshipsOf(worksheet.part).ofKind('table');
  return tables.filter(({ target }) => parts.has(target)).map(({ target }) => new WorksheetTable(parts, worksheet, target));
}
