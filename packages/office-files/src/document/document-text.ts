import { endOfElement } from '../package/xml-list.ts';
import { endOfTag, unescapeXml } from '../package/xml-text.ts';

/** A piece of the text of a document: where its XML stands, and what it belongs to. */
export interface TextPiece {
  /** Paragraph ends are `\r`, line breaks `\v`, as Word has them. */
  readonly text: string;
  readonly kind: 'text' | 'sign' | 'paragraph';
  /** Of a text: what is between its tags. Of a sign: the whole element. Of a paragraph: its end tag, or the whole empty element. */
  readonly start: number;
  readonly end: number;
  /** Where the start tags of its run and its paragraph are; -1 outside of a run. */
  readonly run: number;
  readonly paragraph: number;
  /** Whether the run stands in the paragraph itself, so that the paragraph can be divided there. */
  readonly isDirect: boolean;
}

/** Elements that hold no text of the main story: properties, drawings and text boxes, deleted text. */
const OPAQUE = new Set([
  ...['w:pPr', 'w:rPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sectPr', 'w:drawing', 'w:pict', 'w:object'],
  ...['w:del', 'w:moveFrom', 'w:rt', 'mc:AlternateContent', 'w:instrText', 'w:delText'],
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\v',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** The text of the main story of a document part, in the order of reading. */
export function textPieces(xml: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  let at = Math.max(xml.indexOf('<w:body'), 0);
  const inside = (): Pick<TextPiece, 'run' | 'paragraph' | 'isDirect'> => {
    const run = open.findLast(({ name }) => name === 'w:r');
    const paragraph = open.findLast(({ name }) => name === 'w:p');
    const isDirect = run !== undefined && open[open.indexOf(run) - 1]?.name === 'w:p';
    return { run: run?.start ?? -1, paragraph: paragraph?.start ?? -1, isDirect };
  };
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start === -1) break;
    at = xml.startsWith('<!--', start) ? xml.indexOf('-->', start) + 3 : endOfTag(xml, start);
    const [, slash, name = ''] = /^<(\/?)([\w:.-]+)/.exec(xml.slice(start, Math.min(at, start + 100))) ?? [];
    const isEmpty = xml.charCodeAt(at - 2) === 0x2f;
    if (slash === '/') {
      if (name === 'w:p') pieces.push({ ...inside(), text: '\r', kind: 'paragraph', start, end: at });
      open.splice(
        Math.max(
          open.findLastIndex((element) => element.name === name),
          0,
        ),
      );
    } else if (OPAQUE.has(name)) at = endOfElement(xml, start);
    else if (name === 'w:p' && isEmpty)
      pieces.push({ text: '\r', kind: 'paragraph', start, end: at, run: -1, paragraph: start, isDirect: false });
    else if (name === 'w:t' && !isEmpty) {
      const end = xml.indexOf('</w:t', at);
      pieces.push({ ...inside(), text: unescapeXml(xml.slice(at, end)), kind: 'text', start: at, end });
      at = endOfTag(xml, end);
    } else if (SIGNS[name] !== undefined) {
      const end = isEmpty ? at : endOfElement(xml, start);
      pieces.push({ ...inside(), text: SIGNS[name], kind: 'sign', start, end });
      at = end;
    } else if (!isEmpty && name !== '') open.push({ name, start });
  }
  return pieces;
}

/** The XML of the properties that an element begins with, such as `w:pPr`; empty when it has none. */
export function propertiesAt(xml: string, element: number, name: string): string {
  const inner = endOfTag(xml, element);
  const isThere = xml.charCodeAt(inner - 2) !== 0x2f && new RegExp(`^\\s*<${name}[\\s/>]`).test(xml.slice(inner, inner + 50));
  return isThere ? xml.slice(inner, endOfElement(xml, xml.indexOf('<', inner))).trim() : '';
}

/** Properties of a paragraph for one that follows it: those of a section stay where they were. */
export function withoutSection(properties: string): string {
  return properties.replace(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>|<w:sectPr[^>]*\/>/, '');
}
