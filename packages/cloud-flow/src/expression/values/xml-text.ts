const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([...ESCAPES].map(([char, entity]) => [entity, char]));

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES.get(char) ?? char);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|\w+);/gi, (entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
    if (code === undefined) return CHARACTERS.get(entity) ?? entity;
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
