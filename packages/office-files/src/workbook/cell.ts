import { attributeOf, escapeXml, unescapeXml, withAttribute } from '../package/xml-text.ts';
import { cellName, columnNumber } from './cell-range.ts';
import { textOfRuns, unescapeCellText } from './escaped-text.ts';

/** The formula of a cell: its start tag (`<f>`, or with attributes for arrays and shared ones) and its text without `=`. */
export interface CellFormula {
  readonly tag: string;
  readonly text: string;
}

/** A cell as files hold it: `text` is the content of its value, which `type` says how to read (`s` is a number of a shared text). */
export interface Cell {
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly text: string;
  readonly formula: CellFormula | undefined;
  /** As the file had it; empty for a cell that was made or changed here. */
  readonly xml: string;
}

/** The cells of a row, in the order of their columns. */
export function parseCells(xml: string, prefix: string): Cell[] {
  const cells: Cell[] = [];
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let column = 0;
  for (let start = xml.indexOf(open); start !== -1; ) {
    const tagEnd = xml.indexOf('>', start) + 1;
    if (tagEnd === 0) return cells;
    const isEmpty = xml.charCodeAt(tagEnd - 2) === 0x2f;
    const isCell = xml.charCodeAt(start + open.length) <= 0x3e;
    const closing = isEmpty || !isCell ? -1 : xml.indexOf(close, tagEnd);
    const end = closing === -1 ? tagEnd : closing + close.length;
    if (isCell) {
      const cell = parseCell(xml.slice(start, end), { tagLength: tagEnd - start, isEmpty, prefix, column: column + 1 });
      column = cell.column;
      cells.push(cell);
    }
    start = xml.indexOf(open, end);
  }
  return cells;
}

interface CellText {
  readonly tagLength: number;
  readonly isEmpty: boolean;
  readonly prefix: string;
  /** Where the cell is when it does not say so. */
  readonly column: number;
}

function parseCell(xml: string, { tagLength, isEmpty, prefix, column }: CellText): Cell {
  const tag = xml.slice(0, tagLength);
  const type = quickAttribute(tag, 't') ?? 'n';
  const content = isEmpty ? '' : xml.slice(tagLength, xml.length);
  return {
    column: columnOf(quickAttribute(tag, 'r')) ?? column,
    style: Number(quickAttribute(tag, 's') ?? 0),
    type,
    text: type === 'inlineStr' ? textOfRuns(content, prefix) : valueText(content, prefix),
    formula: content.includes(`<${prefix}f`) ? parseFormula(content, prefix) : undefined,
    xml,
  };
}

function quickAttribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start === -1) return /['\n\t]/.test(tag) ? attributeOf(tag, name) : undefined;
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65) break;
    column = column * 26 + (code & 0x1f);
  }
  return column === 0 ? columnNumber(reference) : column;
}

function valueText(content: string, prefix: string): string {
  const start = content.indexOf(`<${prefix}v`);
  if (start === -1) return '';
  const from = content.indexOf('>', start) + 1;
  const end = content.indexOf(`</${prefix}v`, from);
  return end === -1 ? '' : unescapeCellText(content.slice(from, end));
}

function parseFormula(content: string, prefix: string): CellFormula {
  const start = content.indexOf(`<${prefix}f`);
  const tagEnd = content.indexOf('>', start) + 1;
  const tag = content.slice(start, tagEnd);
  if (tag.endsWith('/>')) return { tag, text: '' };
  return { tag, text: unescapeXml(content.slice(tagEnd, content.indexOf(`</${prefix}f`, tagEnd))) };
}

/** The cell as text, for the row that it is in now. */
export function printCell(cell: Cell, row: number, prefix: string): string {
  const name = cellName(row, cell.column);
  if (cell.xml !== '') return cell.xml.startsWith(`<${prefix}c r="${name}"`) ? cell.xml : withTagAttribute(cell.xml, 'r', name);
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const type = cell.type === 'n' || (cell.text === '' && cell.type !== 'str') ? '' : ` t="${cell.type}"`;
  const formula = cell.formula === undefined ? '' : printFormula(cell.formula, prefix);
  const value = cell.text === '' && type === '' ? '' : `<${prefix}v>${escapeXml(cell.text)}</${prefix}v>`;
  const content = formula + value;
  return content === '' ? `<${prefix}c r="${name}"${style}/>` : `<${prefix}c r="${name}"${style}${type}>${content}</${prefix}c>`;
}

/** The cell with another format and otherwise as it was. */
export function restyled(cell: Cell, style: number): Cell {
  return { ...cell, style, xml: cell.xml === '' ? '' : withTagAttribute(cell.xml, 's', `${style}`) };
}

function withTagAttribute(xml: string, name: string, value: string): string {
  const end = xml.indexOf('>') + 1;
  return withAttribute(xml.slice(0, end), name, value) + xml.slice(end);
}

function printFormula({ tag, text }: CellFormula, prefix: string): string {
  if (text === '') return tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
  return `${tag.replace(/\s*\/>$/, '>')}${escapeXml(text)}</${prefix}f>`;
}

/** Whether there is anything to read in it; a cell that only has a format is blank. */
export function hasContent(cell: Cell): boolean {
  return cell.text !== '' || cell.formula !== undefined;
}
