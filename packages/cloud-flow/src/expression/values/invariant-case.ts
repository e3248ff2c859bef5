/** `ToLowerInvariant`: each character on its own, none changes its length, none outside ASCII becomes ASCII. */
export function toLowerInvariant(text: string): string {
  return isAscii(text) ? text.toLowerCase() : mapCase(text, (char) => char.toLowerCase());
}

/** `ToUpperInvariant`, by the same rules. */
export function toUpperInvariant(text: string): string {
  return isAscii(text) ? text.toUpperCase() : mapCase(text, (char) => char.toUpperCase());
}

function mapCase(text: string, map: (char: string) => string): string {
  let result = '';
  for (const char of text) {
    const mapped = map(char);
    result += mapped.length === char.length && isAscii(mapped) === isAscii(char) ? mapped : char;
  }
  return result;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
