import { xmlFault } from './xml-fault.ts';

/** What XML 1.0 cannot hold: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The index of the first character that XML cannot hold, or -1. */
export function forbiddenCharacterIn(text: string): number {
  return text.search(FORBIDDEN);
}

/** @throws TandemError `XmlInvalid` */
export function checkXmlCharacters(text: string): string {
  const at = forbiddenCharacterIn(text);
  if (at === -1) return text;
  throw xmlFault(`a text holds the character ${codeOf(text, at)}, which XML cannot hold.`);
}

/** `U+000B` */
export function codeOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The white space of XML. */
export function isXmlSpace(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}
