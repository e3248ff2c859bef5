// Office files are edited as texts, so that what nobody touched stays as it was, character for character.

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const SPECIAL = /[&<>"]/;

/** For texts and for attributes in double quotes. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A value of an attribute in a start tag; undefined when the tag has no such attribute. */
export function attributeOf(tag: string, name: string): string | undefined {
  const quick = tag.indexOf(` ${name}="`);
  if (quick !== -1) {
    const from = quick + name.length + 3;
    return unescapeXml(tag.slice(from, tag.indexOf('"', from)));
  }
  if (!tag.includes(name)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? undefined : unescapeXml(match[1] ?? match[2] ?? '');
}

/** The start tag with that attribute set; undefined takes it out. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  const quick = tag.indexOf(` ${name}="`);
  if (quick !== -1) return tag.slice(0, quick) + written + tag.slice(tag.indexOf('"', quick + name.length + 3) + 1);
  if (tag.includes(name)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    if (pattern.test(tag)) return tag.replace(pattern, () => written);
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + written + tag.slice(end);
}

/** All attributes with the escaping taken off, by their names with prefix. */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? ''));
  return found;
}

/** The start tag of an element's text. */
export function startTagOf(xml: string): string {
  return xml.slice(0, endOfTag(xml, 0));
}

/** Where the tag that begins at `start` ends: behind its `>`, which may also stand in an attribute. */
export function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  return xml.length;
}

/** Without comments, and CDATA sections as escaped texts: what is left of `<` begins a tag. */
export function plainXml(xml: string): string {
  if (!xml.includes('<!')) return xml;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, cdata?: string) => (cdata === undefined ? '' : escapeXml(cdata)));
}
