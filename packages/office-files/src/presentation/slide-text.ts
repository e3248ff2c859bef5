import { endOfElement } from '../package/xml-list.ts';
import { attributeOf, escapeXml, unescapeXml } from '../package/xml-text.ts';
import { withoutLinks } from './slide-links.ts';

const TEXT_BODY = /<(p|a):txBody[\s>][\s\S]*?<\/\1:txBody>/g;
const PARAGRAPH = /<a:p\s*(?:\/>|>([\s\S]*?)<\/a:p>)/g;
const TEXT = /<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>|<a:br[\s/>]/g;
/** What holds the main text of a slide: neither titles nor dates, footers, numbers and pictures. */
const BODIES = new Set(['obj', 'body', 'subTitle']);

/** The texts of a slide in the order of its shapes, cells of tables among them. Paragraphs end with `\r`, line breaks are `\v`. */
export function slideText(xml: string): string {
  const shown = xml.replaceAll(/<mc:Fallback[\s>][\s\S]*?<\/mc:Fallback>/g, '');
  const texts = [...shown.matchAll(TEXT_BODY)].map(([body]) => bodyText(body));
  return texts.filter((text) => text !== '').join('\r');
}

function bodyText(body: string): string {
  return [...body.matchAll(PARAGRAPH)].map(([, content = '']) => paragraphText(content)).join('\r');
}

function paragraphText(content: string): string {
  return [...content.matchAll(TEXT)].map(([, text]) => (text === undefined ? '\v' : unescapeXml(text))).join('');
}

interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The slide with a text at the end of its main text: that of the first placeholder for it, else of the first text box, else of a new
 * text box. Each `\r` begins a paragraph like the one before.
 *
 * @param size of the slides, in the unit of drawings
 */
export function withSlideText(xml: string, text: string, size: SlideSize): string {
  const place = textPlace(xml);
  if (place !== undefined) return xml.slice(0, place.start) + withText(xml.slice(place.start, place.end), text) + xml.slice(place.end);
  const end = xml.lastIndexOf('</p:spTree>');
  const at = xml.endsWith('</p:extLst>', end) ? xml.lastIndexOf('<p:extLst', end) : end;
  return xml.slice(0, at) + withText(textBoxXml(freeShapeId(xml), size), text) + xml.slice(at);
}

/** Where the shape is that texts are written to. */
function textPlace(xml: string): { readonly start: number; readonly end: number } | undefined {
  const shapes = [...xml.matchAll(/<p:sp[\s>]/g)].map(({ index: start }) => ({ start, end: endOfElement(xml, start) }));
  const withBody = shapes.filter(({ start, end }) => xml.slice(start, end).includes('</p:txBody>'));
  const kindOf = ({ start, end }: { readonly start: number; readonly end: number }): string => shapeKind(xml.slice(start, end));
  return withBody.find((shape) => BODIES.has(kindOf(shape))) ?? withBody.find((shape) => kindOf(shape) === 'box');
}

/** The kind of placeholder, `box` for a text box, empty for any other shape. */
function shapeKind(shape: string): string {
  const placeholder = /<p:ph[\s/>][^>]*>?/.exec(shape)?.[0];
  if (placeholder !== undefined) return attributeOf(placeholder, 'type') ?? 'obj';
  return /<p:cNvSpPr\s[^>]*txBox="(?:1|true)"/.test(shape) ? 'box' : '';
}

function withText(shape: string, text: string): string {
  const paragraphs = [...shape.matchAll(PARAGRAPH)];
  const last = paragraphs.at(-1);
  if (last === undefined) return shape.replace('</p:txBody>', () => `<a:p/></p:txBody>`).replace('<a:p/>', () => paragraphsXml('', text));
  return shape.slice(0, last.index) + paragraphsXml(last[1] ?? '', text) + shape.slice(last.index + last[0].length);
}

/** A paragraph with a text behind its content, and the paragraphs that follow it. */
function paragraphsXml(content: string, text: string): string {
  const end = /<a:endParaRPr[\s/>][\s\S]*$/.exec(content)?.[0] ?? '';
  const before = content.slice(0, content.length - end.length);
  const properties = /^\s*(<a:pPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/a:pPr>))/.exec(before)?.[1] ?? '';
  const look = runProperties(before, end);
  const [first = '', ...more] = text.split('\r');
  return [before + runs(first, look) + end, ...more.map((line) => properties + runs(line, look) + end)]
    .map((paragraph) => `<a:p>${paragraph}</a:p>`)
    .join('');
}

/** The look of the last text of a paragraph, without its links. */
function runProperties(content: string, end: string): string {
  const at = content.lastIndexOf('<a:rPr');
  const found = at === -1 ? end.replaceAll('a:endParaRPr', 'a:rPr') : content.slice(at, endOfElement(content, at));
  return withoutLinks(found);
}

function runs(line: string, look: string): string {
  const plain = line.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => ('\t\v'.includes(sign) ? sign : ''));
  const written = plain.split('\v').map((text) => (text === '' ? '' : `<a:r>${look}<a:t>${escapeXml(text)}</a:t></a:r>`));
  return written.join(`<a:br>${look}</a:br>`);
}

function freeShapeId(xml: string): number {
  return 1 + Math.max(1, ...[...xml.matchAll(/<p:cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
}

function textBoxXml(id: number, { width, height }: SlideSize): string {
  const part = (whole: number, share: number): number => Math.round(whole * share);
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="TextBox ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${part(width, 0.1)}" y="${part(height, 0.3)}"/><a:ext cx="${part(width, 0.8)}" cy="${part(height, 0.1)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square"><a:spAutoFit/></a:bodyPr><a:lstStyle/><a:p/></p:txBody></p:sp>`;
}
