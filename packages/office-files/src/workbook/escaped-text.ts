import { endOfElement, innerXml } from '../package/xml-list.ts';
import { escapeXml, unescapeXml } from '../package/xml-text.ts';

/** A text as a workbook writes it: characters that XML cannot hold are `_x0008_`, and so is what only looks like that. */
export function escapeCellText(text: string): string {
  const plain = text.isWellFormed() ? text : text.toWellFormed();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be written in another way
  const written = plain.replace(/_(?=x[0-9a-fA-F]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return escapeXml(written);
}

export function unescapeCellText(xml: string): string {
  const text = unescapeXml(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text of an element that holds `t` or runs of them (`si`, `is`); phonetic guides are left out. */
export function textOfRuns(xml: string, prefix: string): string {
  const open = `<${prefix}t`;
  let text = '';
  let at = 0;
  for (;;) {
    const phonetic = xml.indexOf(`<${prefix}rPh`, at);
    const start = nextElement(xml, open, at);
    if (start === -1) return text;
    if (phonetic !== -1 && phonetic < start) {
      at = endOfElement(xml, phonetic);
      continue;
    }
    const end = endOfElement(xml, start);
    text += unescapeCellText(innerXml(xml.slice(start, end)));
    at = end;
  }
}

function nextElement(xml: string, open: string, from: number): number {
  for (let start = xml.indexOf(open, from); start !== -1; start = xml.indexOf(open, start + 1)) {
    const code = xml.charCodeAt(start + open.length);
    if (code === 0x3e || code === 0x2f || code <= 0x20) return start;
  }
  return -1;
}
