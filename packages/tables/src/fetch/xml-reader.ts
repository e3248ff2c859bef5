import type { TextReader } from '../query/text-reader.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element itself, without that of its children. */
  readonly text: string;
  /** Where its tag begins. */
  readonly at: number;
}

const NAME = /[A-Za-z_][\w.:-]*/y;
const SKIPPED = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
const VALUE = /"[^"<]*"|'[^'<]*'/y;
const TEXT = /[^<]+/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;

/** Reads the elements of a small XML text. There are no document types, so nothing can be fetched or multiplied. */
export function readXml(reader: TextReader): XmlElement {
  skip(reader);
  const element = readElement(reader);
  skip(reader);
  if (!reader.isAtEnd) throw reader.fault('There is text after the end of the root element');
  return element;
}

function skip(reader: TextReader): void {
  while (reader.match(SKIPPED) !== undefined);
}

function readElement(reader: TextReader): XmlElement {
  reader.need('<');
  const at = reader.at - 1;
  const name = readName(reader);
  const attributes = readAttributes(reader);
  if (reader.take('/>')) return { name, attributes, children: [], text: '', at };
  reader.need('>');
  const { children, text } = reader.nested(() => readContent(reader));
  reader.need('</');
  if (readName(reader) !== name) throw reader.fault(`The element <${name}> is not closed`);
  reader.need('>');
  return { name, attributes, children, text, at };
}

function readName(reader: TextReader): string {
  const name = reader.match(NAME);
  if (name === undefined) throw reader.fault('The name of an element or attribute is missing');
  return name;
}

function readAttributes(reader: TextReader): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  while (reader.peek(NAME) !== undefined) {
    const name = readName(reader);
    reader.need('=');
    const value = reader.match(VALUE);
    if (value === undefined) throw reader.fault(`The attribute ${name} needs a value in quotes`);
    if (attributes.has(name)) throw reader.fault(`The attribute ${name} stands twice`);
    attributes.set(name, unescapeXml(reader, value.slice(1, -1)));
  }
  return attributes;
}

function readContent(reader: TextReader): { readonly children: readonly XmlElement[]; readonly text: string } {
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    text += readText(reader);
    if (reader.match(SKIPPED) !== undefined) continue;
    const data = reader.match(CDATA);
    if (data !== undefined) text += data.slice('<![CDATA['.length, -']]>'.length);
    else if (reader.peek(/<\/|$/y) !== undefined) return { children, text };
    else children.push(readElement(reader));
  }
}

/** White space counts here, so nothing is skipped before it. */
function readText(reader: TextReader): string {
  TEXT.lastIndex = reader.at;
  const text = TEXT.exec(reader.text)?.[0] ?? '';
  reader.at += text.length;
  return unescapeXml(reader, text);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An ampersand that begins no reference stands for itself: values that expressions put in are seldom escaped. */
function unescapeXml(reader: TextReader, text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code > 0x10ffff) throw reader.fault(`There is no character ${whole}`);
    return String.fromCodePoint(code);
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
