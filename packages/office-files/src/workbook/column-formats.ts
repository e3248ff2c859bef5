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

/** The width of columns that have none of their own. */
export function standardColumnWidth(sheet: XmlList): number {
  const format = sheet.get('sheetFormatPr') ?? '';
  return Number(attributeOf(format, 'defaultColWidth') ?? 8.43);
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
  const inside: ColumnSpan[] = [];
  let at = first;
  for (const span of spansOf(sheet).filter((span) => span.last >= first && span.first <= last)) {
    if (span.first > at) inside.push({ first: at, last: span.first - 1, attributes: new Map() });
    inside.push({ first: Math.max(span.first, at), last: Math.min(span.last, last), attributes: new Map(span.attributes) });
    at = Math.min(span.last, last) + 1;
  }
  if (at <= last) inside.push({ first: at, last, attributes: new Map() });
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
