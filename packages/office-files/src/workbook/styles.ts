import { innerXml, XmlList } from '../package/xml-list.ts';
import { attributeOf, escapeXml, startTagOf, withAttribute } from '../package/xml-text.ts';
import { builtInCode, builtInId } from './built-in-formats.ts';
import { isDateFormat } from './number-format.ts';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const FIRST_OWN_FORMAT = 164;

export interface StyleChange {
  /** A number format such as `0.00%`. */
  readonly numberFormat?: string;
  /** A colour as `RRGGBB`; `none` takes the fill away. */
  readonly fillColor?: string;
  /** Whether texts break into lines where the cell ends. */
  readonly isWrapped?: boolean;
}

export interface CellFont {
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
}

export interface CellAlignment {
  readonly isWrapped: boolean;
  /** In steps of three characters. */
  readonly indent: number;
}

/** The formats of cells by their numbers. Formats of the file stay as they are, new ones come behind. */
export class Styles {
  readonly #sheet: XmlList;
  readonly #lists = new Map<string, XmlList>();
  readonly #codes = new Map<number, string>();
  readonly #isDate: boolean[] = [];
  readonly #changed = new Map<string, number>();
  #hasChanged = false;

  constructor(xml: string) {
    this.#sheet = new XmlList(xml);
    for (const format of this.#list('numFmts').all('numFmt')) {
      const tag = startTagOf(format);
      this.#codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
    }
  }

  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** The code of the number format of a style, `General` when it has none. */
  numberFormat(style: number): string {
    const id = Number(attributeOf(startTagOf(this.#xf(style)), 'numFmtId') ?? 0);
    return this.#codes.get(id) ?? builtInCode(id) ?? 'General';
  }

  isDate(style: number): boolean {
    const known = this.#isDate[style];
    if (known !== undefined) return known;
    const isDate = isDateFormat(this.numberFormat(style));
    this.#isDate[style] = isDate;
    return isDate;
  }

  font(style: number): CellFont {
    const xml = this.#list('fonts').all('font')[Number(attributeOf(startTagOf(this.#xf(style)), 'fontId') ?? 0)] ?? '';
    const size = /<(?:\w+:)?sz\b[^>]*>/.exec(xml)?.[0] ?? '';
    const bold = /<(?:\w+:)?b(?:\s[^>]*)?\/?>/.exec(xml)?.[0];
    return { size: Number(attributeOf(size, 'val') ?? 11), isBold: bold !== undefined && !/val="(0|false)"/.test(bold) };
  }

  alignment(style: number): CellAlignment {
    const tag = /<(?:\w+:)?alignment\b[^>]*>/.exec(this.#xf(style))?.[0] ?? '';
    const isWrapped = /^(1|true)$/.test(attributeOf(tag, 'wrapText') ?? '');
    return { isWrapped, indent: Number(attributeOf(tag, 'indent') ?? 0) };
  }

  /** The colour of a plain fill as `RRGGBB`; undefined when there is none, or one of the theme. */
  fillColor(style: number): string | undefined {
    const fill = this.#list('fills').all('fill')[Number(attributeOf(startTagOf(this.#xf(style)), 'fillId') ?? 0)] ?? '';
    const color = /patternType="solid"/.test(fill) ? /<(?:\w+:)?fgColor\b[^>]*>/.exec(fill)?.[0] : undefined;
    return color === undefined ? undefined : attributeOf(color, 'rgb')?.slice(-6).toUpperCase();
  }

  /** The style with these changes: one that is there already, or a new one. */
  changed(style: number, change: StyleChange): number {
    const key = JSON.stringify([style, change.numberFormat, change.fillColor, change.isWrapped]);
    const known = this.#changed.get(key);
    if (known !== undefined) return known;
    let xf = this.#xf(style);
    if (change.numberFormat !== undefined) xf = withTag(xf, { numFmtId: `${this.#formatId(change.numberFormat)}`, applyNumberFormat: '1' });
    if (change.fillColor !== undefined) xf = withTag(xf, { fillId: `${this.#fillId(change.fillColor)}`, applyFill: '1' });
    if (change.isWrapped !== undefined) xf = withWrapping(xf, this.#sheet.prefix, change.isWrapped);
    const made = this.#addTo('cellXfs', 'xf', xf);
    this.#changed.set(key, made);
    return made;
  }

  /** A style of another workbook, made here: number format, font, fill, border, alignment and protection. */
  taken(other: Styles, style: number): number {
    const xf = other.#xf(style);
    const tag = startTagOf(xf);
    const part = (list: string, child: string, attribute: string): string => {
      const xml = other.#list(list).all(child)[Number(attributeOf(tag, attribute) ?? 0)];
      return xml === undefined ? '0' : `${this.#addTo(list, child, xml)}`;
    };
    return this.#addTo(
      'cellXfs',
      'xf',
      withTag(xf, {
        numFmtId: `${this.#formatId(other.numberFormat(style))}`,
        fontId: part('fonts', 'font', 'fontId'),
        fillId: part('fills', 'fill', 'fillId'),
        borderId: part('borders', 'border', 'borderId'),
        xfId: '0',
      }),
    );
  }

  toString(): string {
    for (const [name, list] of this.#lists) {
      const count = list.children.filter((child) => child.name !== '#text').length;
      list.setAttribute('count', `${count}`);
      if (count > 0 || this.#sheet.get(name) !== undefined) this.#sheet.set(name, list.toString(), ORDER);
    }
    return this.#sheet.toString();
  }

  #xf(style: number): string {
    return this.#xfs()[style] ?? this.#xfs()[0] ?? `<${this.#sheet.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  }

  #cachedXfs: readonly string[] | undefined;

  #xfs(): readonly string[] {
    this.#cachedXfs ??= this.#list('cellXfs').all('xf');
    return this.#cachedXfs;
  }

  #list(name: string): XmlList {
    const known =
      this.#lists.get(name) ?? new XmlList(this.#sheet.get(name) ?? `<${this.#sheet.prefix}${name}></${this.#sheet.prefix}${name}>`);
    this.#lists.set(name, known);
    return known;
  }

  /** The number of a member of a list, which is added when it is not there. */
  #addTo(name: string, child: string, xml: string): number {
    const list = this.#list(name);
    const members = list.all(child);
    const known = members.indexOf(xml);
    if (known !== -1) return known;
    list.add(child, xml);
    if (name === 'cellXfs') this.#cachedXfs = undefined;
    this.#hasChanged = true;
    return members.length;
  }

  #formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const own = [...this.#codes].find(([, known]) => known === code)?.[0];
    if (own !== undefined) return own;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#codes.keys()) + 1;
    this.#codes.set(id, code);
    this.#list('numFmts').add('numFmt', `<${this.#sheet.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    this.#hasChanged = true;
    return id;
  }

  #fillId(color: string): number {
    if (color === 'none') return 0;
    const p = this.#sheet.prefix;
    const colors = `<${p}fgColor rgb="FF${color.toUpperCase()}"/><${p}bgColor indexed="64"/>`;
    return this.#addTo('fills', 'fill', `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`);
  }
}

function withTag(xf: string, attributes: Readonly<Record<string, string>>): string {
  const tag = startTagOf(xf);
  const changed = Object.entries(attributes).reduce((text, [name, value]) => withAttribute(text, name, value), tag);
  const content = innerXml(xf);
  return content === '' ? changed : changed + xf.slice(tag.length);
}

function withWrapping(xf: string, p: string, isWrapped: boolean): string {
  const element = new XmlList(withTag(xf, { applyAlignment: '1' }));
  const alignment = element.get('alignment') ?? `<${p}alignment/>`;
  element.set('alignment', withAttribute(alignment, 'wrapText', isWrapped ? '1' : undefined), ['alignment', 'protection', 'extLst']);
  return element.toString();
}
