import { OfficeFileError } from '../package/office-file-error.ts';
import { OfficePackage } from '../package/office-package.ts';
import { removeMacros } from '../package/remove-part.ts';
import { endOfElement } from '../package/xml-list.ts';
import { attributeOf, endOfTag, escapeXml } from '../package/xml-text.ts';
import { propertiesAt, type TextPiece, textPieces, withoutSection } from './document-text.ts';
import { DOCUMENT_TYPE, newDocumentPackage } from './new-document.ts';
import { pictureFile } from './picture.ts';

/** Where something is inserted. */
export type DocumentPlace =
  | { readonly kind: 'document'; readonly side: 'start' | 'end' }
  | { readonly kind: 'bookmark'; readonly name: string; readonly side: 'start' | 'end' };

export type DocumentFormat = 'docx' | 'docm' | 'dotx' | 'dotm';

const TYPES: Readonly<Record<DocumentFormat, string>> = {
  docx: `${DOCUMENT_TYPE}.document.main+xml`,
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  dotx: `${DOCUMENT_TYPE}.template.main+xml`,
  dotm: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
};
const PRESERVED = '<w:t xml:space="preserve">';

/** A place in the XML of the document, with what is put around a text there. */
interface Spot {
  readonly at: number;
  readonly runProperties: string;
  /** Properties for a new paragraph; undefined where the paragraph cannot be divided. */
  readonly paragraphProperties: string | undefined;
}

/** A Word document. Only what is written changes; everything else is saved as it came. */
export class WordDocument {
  readonly #package: OfficePackage;
  readonly #part: string;
  #xml: string;

  constructor(officePackage: OfficePackage) {
    this.#package = officePackage;
    this.#part = officePackage.mainPart();
    this.#xml = officePackage.text(this.#part) ?? '';
    if (!/<w:body[\s>]/.test(this.#xml)) throw new OfficeFileError('not-office', 'The file is no Word document.');
  }

  /** @throws OfficeFileError `not-office`, `encrypted`, `damaged`, `too-large` */
  static open(bytes: Uint8Array): WordDocument {
    return new WordDocument(OfficePackage.open(bytes));
  }

  static create(): WordDocument {
    return new WordDocument(newDocumentPackage());
  }

  /** Paragraphs end with `\r`, all but the last; line breaks are `\v`. */
  get text(): string {
    return joined(textPieces(this.#xml)).replace(/\r$/, '');
  }

  /** @throws OfficeFileError `not-possible` when there is no such bookmark */
  bookmarkText(name: string): string {
    const { start, end } = this.#bookmark(name);
    return joined(textPieces(this.#xml).filter((piece) => piece.start >= start && piece.end <= end));
  }

  /** Inserts a text; each `\r` in it begins a paragraph like the one that is there. */
  insertText(place: DocumentPlace, text: string): void {
    const spot = this.#spot(place);
    this.#insert(spot.at, runsOf(text, spot));
  }

  /**
   * Replaces what a pattern finds and gives how often it did.
   *
   * @throws OfficeFileError `not-possible` when a match goes over the end of a paragraph
   */
  replace(pattern: RegExp, replacement: (match: readonly string[]) => string, onlyFirst: boolean): number {
    const pieces = textPieces(this.#xml);
    const matches = matchesIn(joined(pieces), pattern, onlyFirst);
    this.#apply(replacing(pieces, matches, replacement));
    return matches.length;
  }

  /** Inserts an image at a place, as big as it is, but not wider than the text of the page. */
  insertPicture(place: DocumentPlace, bytes: Uint8Array): void {
    const drawing = this.#drawing(bytes);
    this.#insert(this.#spot(place).at, `<w:r>${drawing()}</w:r>`);
  }

  /** Inserts an image before or after each place where a text is, and gives how many there are. */
  insertPictureBeside(pattern: RegExp, side: 'start' | 'end', bytes: Uint8Array): number {
    const pieces = textPieces(this.#xml);
    const matches = matchesIn(joined(pieces), pattern, false);
    if (matches.length === 0) return 0;
    const drawing = this.#drawing(bytes);
    const inserted = (spot: Spot): string => `</w:t></w:r><w:r>${drawing()}</w:r><w:r>${spot.runProperties}${PRESERVED}`;
    this.#apply(matches.map((match) => ({ ...besides(pieces, match, side), xml: inserted })));
    return matches.length;
  }

  save(format: DocumentFormat = this.format): Uint8Array<ArrayBuffer> {
    if (format !== this.format) this.#package.contentTypes.set(this.#part, TYPES[format]);
    if (!format.endsWith('m')) removeMacros(this.#package, this.#part);
    if (this.#package.text(this.#part) !== this.#xml) this.#package.setText(this.#part, this.#xml);
    return this.#package.save();
  }

  get format(): DocumentFormat {
    const type = this.#package.contentTypes.of(this.#part);
    return (Object.keys(TYPES) as DocumentFormat[]).find((format) => TYPES[format] === type) ?? 'docx';
  }

  #insert(at: number, xml: string): void {
    this.#splice(at, at, xml);
  }

  #splice(start: number, end: number, xml: string): void {
    this.#xml = this.#xml.slice(0, start) + xml + this.#xml.slice(end);
  }

  #spot(place: DocumentPlace): Spot {
    if (place.kind === 'bookmark') return this.#bookmarkSpot(place.name, place.side);
    const paragraphs = textPieces(this.#xml).filter(({ kind }) => kind === 'paragraph');
    const paragraph = place.side === 'start' ? paragraphs[0] : paragraphs.at(-1);
    if (paragraph === undefined) throw new OfficeFileError('damaged', 'The document is damaged: it has no paragraph.');
    return this.#edgeOf(paragraph, place.side);
  }

  #edgeOf(paragraph: TextPiece, side: 'start' | 'end'): Spot {
    if (this.#xml.startsWith('/>', paragraph.end - 2)) {
      this.#splice(paragraph.end - 2, paragraph.end, '></w:p>');
      return { at: paragraph.end - 1, runProperties: '', paragraphProperties: '' };
    }
    const properties = propertiesAt(this.#xml, paragraph.paragraph, 'w:pPr');
    const inner = endOfTag(this.#xml, paragraph.paragraph);
    const start = properties === '' ? inner : this.#xml.indexOf(properties, inner) + properties.length;
    const runs = textPieces(this.#xml).filter((piece) => piece.paragraph === paragraph.paragraph && piece.run !== -1);
    const run = (side === 'start' ? runs[0] : runs.at(-1))?.run;
    return {
      at: side === 'start' ? start : paragraph.start,
      runProperties: run === undefined ? '' : propertiesAt(this.#xml, run, 'w:rPr'),
      paragraphProperties: withoutSection(properties),
    };
  }

  #bookmark(name: string): { readonly start: number; readonly end: number; readonly behind: number } {
    for (const found of this.#xml.matchAll(/<w:bookmarkStart\s[^>]*>/g)) {
      if (attributeOf(found[0], 'w:name')?.toLowerCase() !== name.trim().toLowerCase()) continue;
      const id = attributeOf(found[0], 'w:id');
      const ends = this.#xml.slice(found.index).matchAll(/<w:bookmarkEnd\s[^>]*>/g);
      const end = [...ends].find(([tag]) => attributeOf(tag, 'w:id') === id);
      if (end === undefined) break;
      return { start: found.index, end: found.index + end.index, behind: found.index + end.index + end[0].length };
    }
    throw new OfficeFileError('not-possible', `The document has no bookmark '${name}'. Check the name.`);
  }

  #bookmarkSpot(name: string, side: 'start' | 'end'): Spot {
    const { start, behind } = this.#bookmark(name);
    const at = side === 'start' ? start : behind;
    const pieces = textPieces(this.#xml);
    const around = pieces.find((piece) => piece.kind === 'paragraph' && piece.start >= at && piece.paragraph < at);
    if (around === undefined) {
      const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph');
      const near = side === 'start' ? paragraphs.find((piece) => piece.paragraph >= at) : paragraphs.findLast((piece) => piece.end <= at);
      return this.#edgeOf(near ?? (paragraphs.at(-1) as TextPiece), side);
    }
    const run = pieces.find((piece) => piece.run !== -1 && piece.end > start)?.run;
    const isDirect = this.#isChildOf(around.paragraph, at);
    return {
      at,
      runProperties: run === undefined || run < around.paragraph ? '' : propertiesAt(this.#xml, run, 'w:rPr'),
      paragraphProperties: isDirect ? withoutSection(propertiesAt(this.#xml, around.paragraph, 'w:pPr')) : undefined,
    };
  }

  /** Whether a place is between the children of a paragraph and not inside of one. */
  #isChildOf(paragraph: number, at: number): boolean {
    let child = endOfTag(this.#xml, paragraph);
    while (child < at) child = endOfElement(this.#xml, this.#xml.indexOf('<', child));
    return child === at;
  }

  /** Carries out edits, which are in the order of the text and do not overlap. */
  #apply(edits: readonly Edit[]): void {
    const xml = this.#xml;
    const parts: string[] = [];
    let at = 0;
    for (const [piece, own] of Map.groupBy(edits, (edit) => edit.piece)) {
      const start = piece.kind === 'text' ? xml.lastIndexOf('<w:t', piece.start) : piece.start;
      parts.push(xml.slice(at, start), piece.kind === 'text' ? preservedTag(xml.slice(start, piece.start)) : '');
      parts.push(edited(piece, own, this.#spotOf(piece)));
      at = piece.end;
    }
    this.#xml = parts.join('') + xml.slice(at);
  }

  #spotOf({ start, run, paragraph, isDirect }: TextPiece): Spot {
    return {
      at: start,
      runProperties: propertiesAt(this.#xml, run, 'w:rPr'),
      paragraphProperties: isDirect ? withoutSection(propertiesAt(this.#xml, paragraph, 'w:pPr')) : undefined,
    };
  }

  #drawing(bytes: Uint8Array): () => string {
    const { extension, ...size } = pictureFile(bytes);
    const name = this.#package.freeName('word/media/image', `.${extension}`);
    this.#package.setBytes(name, bytes);
    this.#package.contentTypes.setDefault(extension, `image/${extension}`);
    const id = this.#package.relationshipsOf(this.#part).add('image', name);
    const scale = Math.min(1, this.#textWidth() / size.width);
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    return () => drawingXml({ id, number: this.#freeNumber(), width, height });
  }

  /** Between the margins, in the unit of drawings. */
  #textWidth(): number {
    const size = /<w:pgSz\s[^>]*>/.exec(this.#xml)?.[0] ?? '';
    const margins = /<w:pgMar\s[^>]*>/.exec(this.#xml)?.[0] ?? '';
    const twips = (tag: string, name: string, usual: number): number => Number(attributeOf(tag, name) ?? usual);
    return (twips(size, 'w:w', 12_240) - twips(margins, 'w:left', 1440) - twips(margins, 'w:right', 1440)) * 635;
  }

  #freeNumber(): number {
    return 1 + Math.max(0, ...[...this.#xml.matchAll(/<wp:docPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  }
}

/** The start tag of a text element that keeps its spaces. */
function preservedTag(tag: string): string {
  return tag.includes('xml:space') ? tag : tag.replace('<w:t', '<w:t xml:space="preserve"');
}

/** The content of a piece after its edits. */
function edited({ kind, text }: TextPiece, edits: readonly Edit[], spot: Spot): string {
  if (kind !== 'text') return withoutEmpty(`${PRESERVED}${edits.map(({ xml }) => xml(spot)).join('')}</w:t>`);
  let content = '';
  let at = 0;
  for (const { from, to, xml } of edits) {
    content += escapeXml(text.slice(at, from)) + xml(spot);
    at = to;
  }
  return content + escapeXml(text.slice(at));
}

function joined(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function matchesIn(text: string, pattern: RegExp, onlyFirst: boolean): readonly RegExpExecArray[] {
  const matches = [...text.matchAll(pattern)].filter(([found]) => found !== '');
  return onlyFirst ? matches.slice(0, 1) : matches;
}

/** Puts XML in the place of a part of a piece. */
interface Edit {
  readonly piece: TextPiece;
  readonly from: number;
  readonly to: number;
  readonly xml: (spot: Spot) => string;
}

/** The edits that put texts in the places of matches, in every piece that each goes over. */
function replacing(
  pieces: readonly TextPiece[],
  matches: readonly RegExpExecArray[],
  replacement: (match: readonly string[]) => string,
): readonly Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    for (; next < matches.length; next++) {
      const match = matches[next];
      if (match === undefined || match.index >= end) break;
      edits.push(editOf(piece, match, { offset, replacement }));
      if (match.index + match[0].length > end) break;
    }
    offset = end;
  }
  return edits;
}

function editOf(
  piece: TextPiece,
  match: RegExpExecArray,
  { offset, replacement }: { readonly offset: number; readonly replacement: (match: readonly string[]) => string },
): Edit {
  if (piece.kind === 'paragraph')
    throw new OfficeFileError('not-possible', 'The text that was found goes over the end of a paragraph. Search within paragraphs.');
  const from = Math.max(match.index - offset, 0);
  const to = Math.min(match.index + match[0].length - offset, piece.text.length);
  const text = match.index >= offset ? replacement(match) : '';
  return { piece, from, to, xml: (spot) => contentOf(text, spot) };
}

/** Where a match begins or ends. */
function besides(pieces: readonly TextPiece[], match: RegExpExecArray, side: 'start' | 'end'): Omit<Edit, 'xml'> {
  const place = match.index + (side === 'start' ? 0 : match[0].length);
  let offset = 0;
  for (const piece of pieces) {
    const from = place - offset;
    const isHere = side === 'start' ? from < piece.text.length : from <= piece.text.length;
    if (piece.kind === 'text' && isHere && from >= 0) return { piece, from, to: from };
    offset += piece.text.length;
  }
  throw new OfficeFileError('not-possible', 'The image cannot be inserted there: the text begins or ends with no letter.');
}

function runsOf(text: string, spot: Spot): string {
  return withoutEmpty(`<w:r>${spot.runProperties}${PRESERVED}${contentOf(text, spot)}</w:t></w:r>`);
}

function withoutEmpty(xml: string): string {
  return xml.replaceAll(`${PRESERVED}</w:t>`, '');
}

/** A text between the tags of a text element; what is no text ends that element and begins another. */
function contentOf(text: string, { runProperties, paragraphProperties }: Spot): string {
  const paragraph =
    paragraphProperties === undefined
      ? `</w:t><w:br/>${PRESERVED}`
      : `</w:t></w:r></w:p><w:p>${paragraphProperties}<w:r>${runProperties}${PRESERVED}`;
  return escapeXml(text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => ('\t\v\r'.includes(sign) ? sign : '')))
    .replaceAll('\t', `</w:t><w:tab/>${PRESERVED}`)
    .replaceAll('\v', `</w:t><w:br/>${PRESERVED}`)
    .replaceAll('\r', paragraph);
}

interface Drawing {
  readonly id: string;
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function drawingXml({ id, number, width, height }: Drawing): string {
  const size = `cx="${width}" cy="${height}"`;
  return `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" name="Picture ${number}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}
