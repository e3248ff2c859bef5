import { OfficeFileError } from './office-file-error.ts';
import { attributeOf, endOfTag, plainXml, startTagOf, withAttribute } from './xml-text.ts';

/** A child element as its text; `name` is without the prefix of the list's own element. White space between has the name `#text`. */
export interface XmlChild {
  readonly name: string;
  readonly xml: string;
}

/**
 * An element as the list of its children, each of which stays the text that it was until it is replaced. This is how parts are edited
 * whose other content nobody here understands. Works for whole parts and for elements inside of them.
 */
export class XmlList {
  /** Everything before the start tag, such as the XML declaration. */
  readonly prolog: string;
  /** The prefix of the element with its colon, or empty. */
  readonly prefix: string;
  readonly children: XmlChild[];
  #startTag: string;
  readonly #endTag: string;

  constructor(xml: string) {
    const text = plainXml(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml);
    const start = rootStart(text);
    const end = endOfTag(text, start);
    const tag = text.slice(start, end);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    this.prolog = text.slice(0, start);
    this.prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    this.#endTag = `</${name}>`;
    const isEmpty = tag.endsWith('/>');
    this.#startTag = isEmpty ? `${tag.slice(0, -2).trimEnd()}>` : tag;
    const close = text.lastIndexOf(`</${name}`);
    if (!isEmpty && close < end) throw new OfficeFileError('damaged', `The file is damaged: the element '${name}' is not closed.`);
    this.children = isEmpty ? [] : splitChildren(text.slice(end, close), this.prefix);
  }

  get startTag(): string {
    return this.#startTag;
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.#startTag, name);
  }

  setAttribute(name: string, value: string | undefined): void {
    this.#startTag = withAttribute(this.#startTag, name, value);
  }

  /** The text of the first child of that name. */
  get(name: string): string | undefined {
    return this.children.find((child) => child.name === name)?.xml;
  }

  all(name: string): readonly string[] {
    return this.children.filter((child) => child.name === name).map(({ xml }) => xml);
  }

  /**
   * Replaces the first child of that name, or puts it in at its place; undefined takes it out.
   *
   * @param order the names of the children in the order of the schema
   */
  set(name: string, xml: string | undefined, order: readonly string[] = []): void {
    const at = this.children.findIndex((child) => child.name === name);
    if (at !== -1) this.children.splice(at, 1, ...(xml === undefined ? [] : [{ name, xml }]));
    else if (xml !== undefined) this.children.splice(this.#placeOf(name, order), 0, { name, xml });
  }

  add(name: string, xml: string): void {
    this.children.push({ name, xml });
  }

  toString(): string {
    return `${this.prolog}${this.#startTag}${this.children.map(({ xml }) => xml).join('')}${this.#endTag}`;
  }

  #placeOf(name: string, order: readonly string[]): number {
    const rank = order.indexOf(name);
    if (rank === -1) return this.children.length;
    const later = this.children.findIndex((child) => order.indexOf(child.name) > rank);
    return later === -1 ? this.children.length : later;
  }
}

function rootStart(text: string): number {
  const found = /<[^?!]/.exec(text);
  if (found === null) throw new OfficeFileError('damaged', 'The file is damaged: a part of it is no XML.');
  return found.index;
}

function splitChildren(text: string, prefix: string): XmlChild[] {
  const children: XmlChild[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start === -1) break;
    if (start > at) children.push({ name: '#text', xml: text.slice(at, start) });
    const end = endOfElement(text, start);
    const qualified = /^<([^\s/>]+)/.exec(text.slice(start, start + 200))?.[1] ?? '';
    const name = prefix !== '' && qualified.startsWith(prefix) ? qualified.slice(prefix.length) : qualified;
    children.push({ name, xml: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) children.push({ name: '#text', xml: text.slice(at) });
  return children;
}

/** Where the element that begins at `start` ends. Looks only for tags of its own name, which is quick for long elements. */
export function endOfElement(text: string, start: number): number {
  const open = endOfTag(text, start);
  if (text.charCodeAt(open - 2) === 0x2f || text.startsWith('<?', start)) return open;
  const name = /^<([^\s/>]+)/.exec(text.slice(start, Math.min(open, start + 200)))?.[1] ?? '';
  let depth = 1;
  let at = open;
  let nextOpen = nextTag(text, `<${name}`, open);
  while (depth > 0) {
    const close = nextTag(text, `</${name}`, at);
    if (close === -1) throw new OfficeFileError('damaged', `The file is damaged: the element '${name}' is not closed.`);
    while (nextOpen !== -1 && nextOpen < close) {
      const end = endOfTag(text, nextOpen);
      if (text.charCodeAt(end - 2) !== 0x2f) depth++;
      nextOpen = nextTag(text, `<${name}`, end);
    }
    depth--;
    at = endOfTag(text, close);
  }
  return at;
}

function nextTag(text: string, tag: string, from: number): number {
  let at = text.indexOf(tag, from);
  while (at !== -1 && isNameCharacter(text.charCodeAt(at + tag.length))) at = text.indexOf(tag, at + tag.length);
  return at;
}

/** Whether a name goes on with it: anything but white space, `/` and `>`. */
function isNameCharacter(code: number): boolean {
  return code > 0x20 && code !== 0x2f && code !== 0x3e;
}

/** The text between the tags of an element, still escaped; empty for an empty element. */
export function innerXml(xml: string): string {
  const tag = startTagOf(xml);
  return tag.endsWith('/>') ? '' : xml.slice(tag.length, xml.lastIndexOf('</'));
}
