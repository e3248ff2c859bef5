import { innerXml, XmlList } from '../package/xml-list.ts';
import { attributeOf, escapeXml, startTagOf, unescapeXml, withAttribute } from '../package/xml-text.ts';
import { WORKBOOK_ORDER } from './sheet-order.ts';

export interface DefinedName {
  readonly name: string;
  /** Place of the worksheet in the list of all sheets, when the name is only known there. */
  readonly sheetIndex: number | undefined;
  /** What it stands for, as a formula without `=`. */
  readonly formula: string;
  readonly isHidden: boolean;
}

type NewName = Omit<DefinedName, 'isHidden'> & Partial<Pick<DefinedName, 'isHidden'>>;

/** The names that a workbook gives to cells and formulas. */
export class DefinedNames {
  readonly #workbook: XmlList;

  constructor(workbook: XmlList) {
    this.#workbook = workbook;
  }

  get all(): readonly DefinedName[] {
    return this.#elements().map((xml) => {
      const tag = startTagOf(xml);
      const index = attributeOf(tag, 'localSheetId');
      return {
        name: attributeOf(tag, 'name') ?? '',
        sheetIndex: index === undefined ? undefined : Number(index),
        formula: unescapeXml(innerXml(xml)),
        isHidden: /^(1|true)$/.test(attributeOf(tag, 'hidden') ?? ''),
      };
    });
  }

  /** The name as a worksheet knows it: its own one before that of the workbook, in any case. */
  find(name: string, sheetIndex: number | undefined): DefinedName | undefined {
    const named = this.all.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    return (
      named.find((defined) => defined.sheetIndex === sheetIndex) ?? named.find((defined) => defined.sheetIndex === undefined) ?? named[0]
    );
  }

  add({ name, sheetIndex, formula, isHidden = false }: NewName): void {
    const p = this.#workbook.prefix;
    const local = `${sheetIndex === undefined ? '' : ` localSheetId="${sheetIndex}"`}${isHidden ? ' hidden="1"' : ''}`;
    const written = `<${p}definedName name="${escapeXml(name)}"${local}>${escapeXml(formula)}</${p}definedName>`;
    const place = (xml: string): string => (attributeOf(startTagOf(xml), 'name') ?? '').toLowerCase();
    this.#set([...this.#elements(), written].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)));
  }

  /** Puts a name in, instead of the one that is there. */
  replace(name: NewName): void {
    const isOther = (xml: string): boolean => {
      const tag = startTagOf(xml);
      const isSame = attributeOf(tag, 'name')?.toLowerCase() === name.name.toLowerCase();
      return !isSame || attributeOf(tag, 'localSheetId') !== name.sheetIndex?.toString();
    };
    this.#set(this.#elements().filter(isOther));
    this.add(name);
  }

  /** Puts every formula through `map`, and the place of every worksheet through `move`, which gives undefined for one that is gone. */
  map(map: (formula: string, sheetIndex: number | undefined) => string, move: (sheetIndex: number) => number | undefined = (i) => i): void {
    const before = this.#elements();
    const after = before.flatMap((xml) => {
      const tag = startTagOf(xml);
      const index = attributeOf(tag, 'localSheetId');
      const moved = index === undefined ? undefined : move(Number(index));
      if (index !== undefined && moved === undefined) return [];
      const formula = unescapeXml(innerXml(xml));
      const mapped = map(formula, index === undefined ? undefined : Number(index));
      if (mapped === formula && moved?.toString() === index) return [xml];
      const start = withAttribute(tag, 'localSheetId', moved?.toString());
      return [`${start}${escapeXml(mapped)}</${this.#workbook.prefix}definedName>`];
    });
    if (after.length !== before.length || after.some((xml, i) => xml !== before[i])) this.#set(after);
  }

  #elements(): readonly string[] {
    const list = this.#workbook.get('definedNames');
    return list === undefined ? [] : new XmlList(list).all('definedName');
  }

  #set(elements: readonly string[]): void {
    const p = this.#workbook.prefix;
    const written = elements.length === 0 ? undefined : `<${p}definedNames>${elements.join('')}</${p}definedNames>`;
    this.#workbook.set('definedNames', written, WORKBOOK_ORDER);
  }
}
