import { XmlList } from '../package/xml-list.ts';
import { attributeOf, attributesOf, escapeXml } from '../package/xml-text.ts';
import { MAX_COLUMN } from './cell-range.ts';
import { type CellShift, shiftSpan } from './cell-shift.ts';
import { SHEET_ORDER } from './sheet-order.ts';

interface ColumnSpan {
  first: number;
  last: number;
  /** Everything else: width, style, hidden and so on. */
  readonly attributes: Map<string, string>;
}

function spansOf(sheet: XmlList): ColumnSpan[] {
  const list = sheet.get('cols');
  if (list === undefined) return [];
  return new XmlList(list).all('col').map((xml) => {
    const attributes = attributesOf(xml);
    const span = { first: Number(attributes.get('min')), last: Number(attributes.get('max')), attributes };
    attributes.delete('min');
    attributes.delete('max');
    return span;
  });
}

function setSpans(sheet: XmlList, spans: readonly ColumnSpan[]): void {
  const p = sheet.prefix;
  const cols = spans.map(({ first, last, attributes }) => {
    const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
    return `<${p}col min="${first}" max="${last}"${rest.join('')}/>`;
  });
  sheet.set('cols', cols.length === 0 ? undefined : `<${p}cols>${cols.join('')}</${p}cols>`, SHEET_ORDER);
}

/** The style of cells of the column that have none of their own. */
export function columnStyle(sheet: XmlList, column: number): number {
  const list = sheet.get('cols');
  if (list === undefined || !list.includes('style=')) return 0;
  const span = spansOf(sheet).find(({ first, last }) => column >= first && column <= last);
  return Number(span?.attributes.get('style') ?? 0);
}

/** The width in characters of the normal font; undefined when it is the standard one. */
export function columnWidth(sheet: XmlList, column: number): number | undefined {
  const width = spansOf(sheet)
    .find(({ first, last }) => column >= first && column <= last)
    ?.attributes.get('width');
  return width === undefined ? undefined : Number(width);
}

/** 8.43 characters as Excel shows it, and the margin that files count in. */
const STANDARD_WIDTH = 9.140625;

/** The width of columns that have none of their own. */
export function standardColumnWidth(sheet: XmlList): number {
  const format = sheet.get('sheetFormatPr') ?? '';
  return Number(attributeOf(format, 'defaultColWidth') ?? STANDARD_WIDTH);
}

/** Sets attributes of columns (`width`, `hidden`, `style`, …); undefined takes one out. */
export function setColumns(
  sheet: XmlList,
  { first, last }: { readonly first: number; readonly last: number },
  changes: Readonly<Record<string, string | undefined>>,
): void {
  const outside = spansOf(sheet).flatMap((span) => [
    ...(span.first < first ? [{ ...span, last: Math.min(span.last, first - 1) }] : []),
    ...(span.last > last ? [{ ...span, first: Math.max(span.first, last + 1) }] : []),
  ]);
  const inside = piecesOf(sheet, first, last);
  for (const { attributes } of inside)
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) attributes.delete(name);
      else attributes.set(name, value);
    }
  setSpans(
    sheet,
    [...outside, ...inside].filter(({ attributes }) => attributes.size > 0).sort((a, b) => a.first - b.first),
  );
}

/** Gives whole columns the style that `change` makes of the one each has. */
export function restyleColumns(
  sheet: XmlList,
  { first, last }: { readonly first: number; readonly last: number },
  change: (style: number) => number,
): void {
  // Columns with a format need a width in the file, too.
  const width = `${standardColumnWidth(sheet)}`;
  for (const piece of piecesOf(sheet, first, last)) {
    const style = `${change(Number(piece.attributes.get('style') ?? 0))}`;
    setColumns(sheet, piece, piece.attributes.has('width') ? { style } : { style, width });
  }
}

/** Columns of a stretch with what each of them has; those without anything are among them. */
function piecesOf(sheet: XmlList, first: number, last: number): ColumnSpan[] {
  const pieces: ColumnSpan[] = [];
  let at = first;
  for (const span of spansOf(sheet).filter((span) => span.last >= first && span.first <= last)) {
    if (span.first > at) pieces.push({ first: at, last: span.first - 1, attributes: new Map() });
    pieces.push({ first: Math.max(span.first, at), last: Math.min(span.last, last), attributes: new Map(span.attributes) });
    at = Math.min(span.last, last) + 1;
  }
  if (at <= last) pieces.push({ first: at, last, attributes: new Map() });
  return pieces;
}

export function shiftColumns(sheet: XmlList, shift: CellShift): void {
  const spans = spansOf(sheet);
  if (spans.length === 0) return;
  const moved = spans.flatMap((span) => {
    const place = shiftSpan(span.first, span.last, shift);
    if (place === undefined || place.first > MAX_COLUMN) return [];
    return [{ ...span, first: place.first, last: Math.min(place.last, MAX_COLUMN) }];
  });
  setSpans(sheet, moved);
}
