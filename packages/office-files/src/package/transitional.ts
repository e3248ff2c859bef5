const STRICT = 'http://purl.oclc.org/ooxml/';
const USUAL = 'http://schemas.openxmlformats.org/';
/** Last parts of names that the two write in another way. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
]);

/**
 * Makes parts of strict Office Open XML (ISO 29500-1) those of the usual, transitional one: the names of its namespaces and of the kinds
 * of its relationships. Other parts are given back as they are.
 */
export function transitional(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const decoder = new TextDecoder();
  const roots = parts.get('_rels/.rels');
  if (roots === undefined || !decoder.decode(roots).includes(STRICT)) return parts;
  const encoder = new TextEncoder();
  return new Map(
    [...parts].map(([name, bytes]) =>
      /\.(xml|rels)$/i.test(name) ? [name, encoder.encode(renamed(decoder.decode(bytes)))] : [name, bytes],
    ),
  );
}

/** `…/ooxml/drawingml/chart` becomes `…/drawingml/2006/chart`. */
function renamed(xml: string): string {
  const usual = xml.replace(/http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)/g, (_, family: string, rest: string) => {
    const last = rest.slice(rest.lastIndexOf('/') + 1);
    return `${USUAL}${family}/2006/${rest.slice(0, rest.length - last.length)}${OTHER_NAMES.get(last) ?? last}`;
  });
  return withoutConformance(usual);
}

/** Takes it out of the first tag of a part. */
function withoutConformance(xml: string): string {
  const from = firstTagAt(xml);
  const tag = /^(<(?:\w+:)?(?:workbook|document|presentation)\b[^<>]*?)\s(?:\w+:)?conformance="strict"/;
  return xml.slice(0, from) + xml.slice(from).replace(tag, '$1');
}

/** Behind declarations and comments. */
function firstTagAt(xml: string): number {
  let at = xml.indexOf('<');
  while (at !== -1 && (xml[at + 1] === '?' || xml[at + 1] === '!')) {
    const end = xml.indexOf(xml.startsWith('<!--', at) ? '-->' : '>', at);
    at = end === -1 ? -1 : xml.indexOf('<', end);
  }
  return at === -1 ? xml.length : at;
}
