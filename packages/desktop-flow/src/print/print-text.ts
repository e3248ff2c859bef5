/** The content of a `$'''…'''` text, escaped as the designer does. */
export function escapeInterpolated(value: string): string {
  return value.replace(/[\\'"]/g, '\\$&').replaceAll('%', '%%');
}

/** The content of a text without interpolation. */
export function escapePlain(value: string, quote: "'" | "'''" | '"'): string {
  return value.replace(quote === '"' ? /[\\"]/g : /[\\']/g, '\\$&');
}

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** Whether a name needs no quotes. */
export function isPlainName(name: string): boolean {
  return NAME.test(name);
}

export function quote(value: string): string {
  return `'${escapePlain(value, "'")}'`;
}

/** A name in quotes when it has blanks, or reads as a word of the language. */
export function printName(name: string, isReserved: (word: string) => boolean = () => false): string {
  return isPlainName(name) && !isReserved(name) ? name : quote(name);
}

/** Characters of a Power Fx text between its formulas, as the text writes them. */
export function escapeFormulaOpenings(value: string): string {
  return value.replaceAll('${', () => '$${');
}
