import { endOfElement } from '../package/xml-list.ts';
import { plainXml } from '../package/xml-text.ts';
import { escapeCellText, textOfRuns } from './escaped-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`;

/** The texts of a workbook, each once. Those of the file stay as they are, with their formats; new ones come behind. */
export class SharedStrings {
  readonly #head: string;
  readonly #tail: string;
  readonly #items: string;
  readonly #prefix: string;
  readonly #texts: string[];
  readonly #added: string[] = [];
  #indexes: Map<string, number> | undefined;

  constructor(part: string | undefined) {
    const xml = plainXml(part ?? EMPTY).replace(/<((?:\w+:)?sst)([^>]*?)\s*\/>/, '<$1$2></$1>');
    const tag = /<(\w+:)?sst\b[^>]*>/.exec(xml);
    const start = tag === null ? 0 : tag.index + tag[0].length;
    const end = Math.max(xml.lastIndexOf('</'), start);
    this.#prefix = tag?.[1] ?? '';
    // The counts are optional, and wrong as soon as a text is added.
    this.#head = xml.slice(0, start).replace(/\s(uniqueCount|count)="\d*"/g, '');
    this.#items = xml.slice(start, end);
    this.#tail = xml.slice(end);
    this.#texts = readItems(this.#items, this.#prefix);
  }

  get hasNew(): boolean {
    return this.#added.length > 0;
  }

  text(index: number): string {
    return this.#texts[index] ?? '';
  }

  /** The number of a text, which is added when it is new. */
  indexOf(text: string): number {
    this.#indexes ??= new Map(this.#texts.map((known, i) => [known, i]));
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.push(text) - 1;
    this.#indexes.set(text, index);
    this.#added.push(text);
    return index;
  }

  toString(): string {
    const p = this.#prefix;
    const added = this.#added.map((text) => `<${p}si><${p}t${spaceAttribute(text)}>${escapeCellText(text)}</${p}t></${p}si>`);
    return `${this.#head}${this.#items}${added.join('')}${this.#tail}`;
  }
}

/** White space at the ends is only kept with it. */
function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
}

function readItems(xml: string, prefix: string): string[] {
  const texts: string[] = [];
  const open = `<${prefix}si`;
  for (let start = xml.indexOf(open); start !== -1; ) {
    const end = endOfElement(xml, start);
    texts.push(textOfRuns(xml.slice(start, end), prefix));
    start = xml.indexOf(open, end);
  }
  return texts;
}
