import { OfficeFileError } from '../package/office-file-error.ts';
import { OfficePackage } from '../package/office-package.ts';
import type { ZipLimits } from '../package/read-zip.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, escapeXml, startTagOf, withAttribute } from '../package/xml-text.ts';
import { type CellRange, parseRange } from './cell-range.ts';
import type { CellShift } from './cell-shift.ts';
import { copySheet } from './copy-sheet.ts';
import { DefinedNames } from './defined-names.ts';
import { mapReferences, printReference } from './formula-references.ts';
import { mapFormulas } from './map-formulas.ts';
import { EMPTY_SHEET, EMPTY_STYLES, newWorkbookPackage, SHEET_TYPE, STRINGS_TYPE, STYLES_TYPE } from './new-workbook.ts';
import { SharedStrings } from './shared-strings.ts';
import { WORKBOOK_ORDER } from './sheet-order.ts';
import { setTabSelected } from './sheet-selection.ts';
import { shiftCells } from './shift-cells.ts';
import { Styles } from './styles.ts';
import { formatOf, setFormat, type WorkbookFormat } from './workbook-format.ts';
import { type SheetSurroundings, Worksheet } from './worksheet.ts';
import { tablesOf, type WorksheetTable } from './worksheet-table.ts';

/** A sheet of any kind, in the order of the tabs; those with only a chart have no worksheet. */
interface SheetEntry {
  xml: string;
  readonly worksheet: Worksheet | undefined;
}

/**
 * A workbook in the formats of Office Open XML, without Excel. What is not changed here is saved as it came: charts, macros, pictures,
 * conditional formats, and everything that nobody here understands.
 */
export class Workbook {
  readonly package: OfficePackage;
  readonly names: DefinedNames;
  readonly #mainPart: string;
  readonly #main: XmlList;
  readonly #sheets: SheetEntry[];
  readonly #surroundings: SheetSurroundings;
  #strings: SharedStrings | undefined;
  #styles: Styles | undefined;
  #areFormulasStale = false;

  private constructor(parts: OfficePackage) {
    this.package = parts;
    this.#mainPart = parts.mainPart();
    if (this.#mainPart.endsWith('.bin')) {
      throw new OfficeFileError('not-possible', 'The workbook is a binary one (.xlsb). Save it as .xlsx first.');
    }
    this.#main = new XmlList(parts.text(this.#mainPart) ?? '');
    if (this.#main.get('sheets') === undefined) throw new OfficeFileError('not-office', 'The file is no workbook: it has no worksheets.');
    this.names = new DefinedNames(this.#main);
    this.#surroundings = {
      strings: () => this.strings,
      styles: () => this.styles,
      is1904: /^(1|true)$/.test(attributeOf(this.#main.get('workbookPr') ?? '', 'date1904') ?? ''),
      cellsChanged: () => {
        this.#areFormulasStale = true;
      },
    };
    this.#sheets = this.#readSheets();
  }

  /** @throws OfficeFileError `not-office`, `encrypted`, `damaged`, `too-large`, `not-possible` */
  static open(bytes: Uint8Array, limits?: ZipLimits): Workbook {
    return new Workbook(OfficePackage.open(bytes, limits));
  }

  /** A workbook with the empty worksheet `Sheet1`. */
  static create(): Workbook {
    return new Workbook(newWorkbookPackage());
  }

  /** The worksheets in the order of their tabs; sheets that are only a chart are not among them. */
  get worksheets(): readonly Worksheet[] {
    return this.#sheets.flatMap(({ worksheet }) => worksheet ?? []);
  }

  /** The worksheet of that name, in any case. */
  worksheet(name: string): Worksheet | undefined {
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get format(): WorkbookFormat {
    return formatOf(this.package, this.#mainPart) ?? 'xlsx';
  }

  get strings(): SharedStrings {
    this.#strings ??= new SharedStrings(this.#partText('sharedStrings'));
    return this.#strings;
  }

  get styles(): Styles {
    this.#styles ??= new Styles(this.#partText('styles') ?? EMPTY_STYLES);
    return this.#styles;
  }

  /** Whether a cell was changed since formulas were calculated, so that what they came to may be wrong. */
  get areFormulasStale(): boolean {
    return this.#areFormulasStale;
  }

  /** The active worksheet; when the active sheet is only a chart, the first worksheet. */
  get activeWorksheet(): Worksheet {
    const index = Number(
      attributeOf(/<(?:\w+:)?workbookView\b[^>]*>/.exec(this.#main.get('bookViews') ?? '')?.[0] ?? '', 'activeTab') ?? 0,
    );
    const found = this.#sheets[index]?.worksheet ?? this.worksheets[0];
    if (found === undefined) throw new OfficeFileError('not-possible', 'The workbook has no worksheet.');
    return found;
  }

  set activeWorksheet(sheet: Worksheet) {
    const p = this.#main.prefix;
    const views = new XmlList(this.#main.get('bookViews') ?? `<${p}bookViews><${p}workbookView/></${p}bookViews>`);
    const view = views.get('workbookView') ?? `<${p}workbookView/>`;
    const tag = startTagOf(view);
    const index = this.#indexOf(sheet);
    views.set('workbookView', withAttribute(tag, 'activeTab', index === 0 ? undefined : `${index}`) + view.slice(tag.length));
    this.#main.set('bookViews', views.toString(), WORKBOOK_ORDER);
    for (const other of this.worksheets) {
      if (other !== sheet && !this.#viewsOf(other).includes('tabSelected')) continue;
      setTabSelected(other.elements, other === sheet);
      other.elementsChanged();
    }
  }

  /** @throws OfficeFileError `not-possible` when the name is taken or no name of a worksheet */
  addWorksheet(name: string, index = this.worksheets.length): Worksheet {
    return this.#insert(name, index, EMPTY_SHEET);
  }

  /** @throws OfficeFileError `not-possible` when it is the only worksheet */
  removeWorksheet(sheet: Worksheet): void {
    if (this.worksheets.length === 1)
      throw new OfficeFileError('not-possible', 'A workbook keeps at least one worksheet; this one is the last.');
    const index = this.#indexOf(sheet);
    const active = this.activeWorksheet;
    const entry = this.#sheets[index];
    mapFormulas(this, ({ formula, sheet: own }) => (own === sheet ? formula : withoutSheet(formula, sheet.name)));
    this.#sheets.splice(index, 1);
    this.names.map(
      (formula) => formula,
      (at) => (at === index ? undefined : at > index ? at - 1 : at),
    );
    const relationships = this.package.relationshipsOf(this.#mainPart);
    const id = relationshipIdOf(entry?.xml ?? '');
    relationships.remove(id);
    this.package.remove(sheet.part);
    this.#writeSheets();
    this.activeWorksheet =
      active === sheet ? ((this.#sheets[index] ?? this.#sheets.at(-1))?.worksheet ?? this.worksheets[0] ?? sheet) : active;
    this.#surroundings.cellsChanged();
  }

  /** @throws OfficeFileError `not-possible` when the name is taken or no name of a worksheet */
  renameWorksheet(sheet: Worksheet, name: string): void {
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.#checkName(name);
    const before = sheet.name;
    mapFormulas(this, ({ formula }) => renamedSheet(formula, before, name));
    sheet.setName(name);
    const entry = this.#sheets[this.#indexOf(sheet)];
    if (entry !== undefined) entry.xml = withAttribute(entry.xml, 'name', name);
    this.#writeSheets();
  }

  /**
   * A copy of a worksheet of this or another workbook: cells, formats, widths, merged cells, conditional formats. Pictures, charts,
   * comments and tables stay behind.
   *
   * @throws OfficeFileError `not-possible` when the name is taken or no name of a worksheet
   */
  copyWorksheet(source: { readonly workbook: Workbook; readonly worksheet: Worksheet }, name: string, index: number): Worksheet {
    this.#checkName(name);
    const made = this.#insert(name, index, EMPTY_SHEET);
    copySheet(source, { workbook: this, worksheet: made });
    return made;
  }

  /** Moves cells of a worksheet as rows or columns come in or go; formulas and names everywhere follow. */
  shiftCells(sheet: Worksheet, shift: CellShift): void {
    shiftCells(this, sheet, shift);
    this.#surroundings.cellsChanged();
  }

  /** The tables of a worksheet, or of all of them. */
  tables(sheet?: Worksheet): readonly WorksheetTable[] {
    return (sheet === undefined ? this.worksheets : [sheet]).flatMap((one) => tablesOf(this.package, one));
  }

  /** The table of that name, in any case. */
  table(name: string): WorksheetTable | undefined {
    return this.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** The cells that a name stands for as a worksheet knows it; undefined when there is none, or it stands for something else. */
  namedRange(name: string, sheet: Worksheet): { readonly worksheet: Worksheet; readonly range: CellRange } | undefined {
    const defined = this.names.find(name, this.#indexOf(sheet));
    const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/i.exec(defined?.formula ?? '');
    const range = parseRange(match?.[3] ?? '');
    const target = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const worksheet = target === undefined ? sheet : this.worksheet(target);
    return range === undefined || worksheet === undefined ? undefined : { worksheet, range };
  }

  /** Place among all sheets, which names of a worksheet are kept under. */
  sheetIndexOf(sheet: Worksheet): number {
    return this.#indexOf(sheet);
  }

  sheetAt(index: number): Worksheet | undefined {
    return this.#sheets[index]?.worksheet;
  }

  /** Takes over what formulas came to from the same workbook after a program has calculated it. */
  takeResults(calculated: Workbook): void {
    for (const sheet of this.worksheets) {
      const other = calculated.worksheet(sheet.name);
      if (other !== undefined) takeSheetResults(sheet, other);
    }
    this.#areFormulasStale = false;
  }

  /** The file. Programs calculate its formulas when they open it, where they may be out of date. */
  save(format: WorkbookFormat = this.format): Uint8Array<ArrayBuffer> {
    setFormat(this.package, this.#mainPart, format);
    const changed = this.worksheets.filter(({ isChanged }) => isChanged);
    for (const sheet of changed) this.package.setText(sheet.part, sheet.toString(), SHEET_TYPE);
    if (this.#areFormulasStale) this.#askForCalculation();
    if (this.#styles?.hasChanged === true) this.#savePart('styles', 'styles.xml', { text: this.#styles.toString(), type: STYLES_TYPE });
    if (this.#strings?.hasNew === true)
      this.#savePart('sharedStrings', 'sharedStrings.xml', { text: this.#strings.toString(), type: STRINGS_TYPE });
    const main = this.#main.toString();
    if (main !== this.package.text(this.#mainPart)) this.package.setText(this.#mainPart, main);
    return this.package.save();
  }

  #readSheets(): SheetEntry[] {
    const relationships = this.package.relationshipsOf(this.#mainPart);
    return new XmlList(this.#main.get('sheets') ?? '').all('sheet').map((xml) => {
      const target = relationships.byId(relationshipIdOf(xml));
      const isWorksheet = target?.type.endsWith('/worksheet') === true && this.package.has(target.target);
      const name = attributeOf(xml, 'name') ?? '';
      return { xml, worksheet: isWorksheet ? this.#worksheetOf(name, target.target) : undefined };
    });
  }

  #worksheetOf(name: string, part: string): Worksheet {
    return new Worksheet(name, part, { load: () => this.package.text(part) ?? '', book: this.#surroundings });
  }

  #insert(name: string, index: number, xml: string): Worksheet {
    this.#checkName(name);
    const active = this.activeWorksheet;
    const folder = this.#mainPart.slice(0, this.#mainPart.lastIndexOf('/') + 1);
    const part = this.package.freeName(`${folder}worksheets/sheet`, '.xml');
    this.package.setText(part, xml, SHEET_TYPE);
    const id = this.package.relationshipsOf(this.#mainPart).add('worksheet', part);
    const numbers = this.#sheets.map((sheet) => Number(attributeOf(sheet.xml, 'sheetId')));
    const p = this.#main.prefix;
    const entry = `<${p}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}" ${this.#relationPrefix()}:id="${id}"/>`;
    const worksheet = this.#worksheetOf(name, part);
    const before = this.worksheets[index];
    const at = before === undefined ? this.#sheets.length : this.#indexOf(before);
    this.#sheets.splice(at, 0, { xml: entry, worksheet });
    this.names.map(
      (formula) => formula,
      (sheetIndex) => (sheetIndex >= at ? sheetIndex + 1 : sheetIndex),
    );
    this.#writeSheets();
    this.activeWorksheet = active;
    return worksheet;
  }

  /** The prefix of the namespace of relationships, which the workbook declares in most files as `r`. */
  #relationPrefix(): string {
    const declared = /xmlns:(\w+)="[^"]*officeDocument\/(?:2006\/)?relationships"/.exec(this.#main.startTag)?.[1];
    if (declared !== undefined) return declared;
    this.#main.setAttribute('xmlns:r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships');
    return 'r';
  }

  #writeSheets(): void {
    const p = this.#main.prefix;
    this.#main.set('sheets', `<${p}sheets>${this.#sheets.map(({ xml }) => xml).join('')}</${p}sheets>`, WORKBOOK_ORDER);
  }

  #indexOf(sheet: Worksheet): number {
    return this.#sheets.findIndex(({ worksheet }) => worksheet === sheet);
  }

  #checkName(name: string): void {
    if (this.#sheets.some(({ xml }) => attributeOf(xml, 'name')?.toLowerCase() === name.toLowerCase()))
      throw new OfficeFileError('not-possible', `There is a sheet '${name}' already. Choose another name.`);
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      throw new OfficeFileError(
        'not-possible',
        `'${name}' is no name of a worksheet: it has 1 to 31 characters and none of [ ] : * ? / \\.`,
      );
  }

  #viewsOf(sheet: Worksheet): string {
    return sheet.isChanged ? (sheet.elements.get('sheetViews') ?? '') : (this.package.text(sheet.part) ?? '').slice(0, 5000);
  }

  #partText(kind: string): string | undefined {
    const part = this.#partOf(kind);
    return part === undefined ? undefined : this.package.text(part);
  }

  #partOf(kind: string): string | undefined {
    return this.package.relationshipsOf(this.#mainPart).ofKind(kind)[0]?.target;
  }

  #savePart(kind: string, name: string, { text, type }: { readonly text: string; readonly type: string }): void {
    const known = this.#partOf(kind);
    const part = known ?? `${this.#mainPart.slice(0, this.#mainPart.lastIndexOf('/') + 1)}${name}`;
    if (known === undefined) this.package.relationshipsOf(this.#mainPart).add(kind, part);
    this.package.setText(part, text, type);
  }

  /** The chain says in which order formulas are calculated; programs make a new one. */
  #askForCalculation(): void {
    const chain = this.package.relationshipsOf(this.#mainPart).ofKind('calcChain')[0];
    if (chain !== undefined) {
      this.package.remove(chain.target);
      this.package.relationshipsOf(this.#mainPart).remove(chain.id);
    }
    const properties = this.#main.get('calcPr') ?? `<${this.#main.prefix}calcPr/>`;
    this.#main.set('calcPr', withAttribute(properties, 'fullCalcOnLoad', '1'), WORKBOOK_ORDER);
  }
}

function relationshipIdOf(xml: string): string {
  return attributeOf(xml, 'r:id') ?? /\s\w+:id="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function withoutSheet(formula: string, name: string): string {
  return mapReferences(formula, ({ sheet }) => (sheet?.toLowerCase() === name.toLowerCase() ? '#REF!' : undefined));
}

function renamedSheet(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === before.toLowerCase() ? printReference({ ...reference, sheet: after }) : undefined,
  );
}

function takeSheetResults(sheet: Worksheet, calculated: Worksheet): void {
  for (const row of sheet.rows.rows) {
    if (typeof row.cells === 'string' && !row.cells.includes(`<${sheet.rows.prefix}f`)) continue;
    const cells = sheet.rows.edited(row);
    for (const [i, cell] of cells.entries()) {
      const other = cell.formula === undefined ? undefined : calculated.rows.cell(row.number, cell.column);
      if (other === undefined) continue;
      const value = other.type === 's' ? calculated.valueOf(other) : undefined;
      const result = value?.kind === 'text' ? { type: 'str', text: value.text } : { type: other.type, text: other.text };
      if (result.type !== cell.type || result.text !== cell.text) cells[i] = { ...cell, ...result, xml: '' };
    }
  }
  sheet.elementsChanged();
}
