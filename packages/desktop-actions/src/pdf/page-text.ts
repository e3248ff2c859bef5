import { NEW_LINE } from '@tandem/desktop-engine';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A piece of text and where it stands, in points from the left and the top of its page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface TextLine {
  readonly baseline: number;
  readonly size: number;
  /** From left to right. */
  readonly fragments: readonly Fragment[];
}

/** A text of the page as its author wrote it: in the order of the file, one line after the other. */
export async function writtenText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? NEW_LINE : '') : ''))
    .join('')
    .replaceAll(/[ \t]+(?=\r\n|$)/g, '');
}

/** What a page shows as text, without white space of its own. */
export async function fragmentsOf(page: PDFPageProxy): Promise<readonly Fragment[]> {
  const { Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(transform, item.transform) as number[];
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
    const isLevel = Math.abs(a) >= Math.abs(b);
    return [{ text: item.str, left: x, right: isLevel ? x + item.width : x + size, baseline: y, size }];
  });
}

/** Fragments as the lines that an eye sees, from the top. */
export function linesOf(fragments: readonly Fragment[]): readonly TextLine[] {
  const lines: { baseline: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line !== undefined && fragment.baseline - line.baseline <= Math.min(line.size, fragment.size) * 0.4) {
      line.fragments.push(fragment);
      line.size = Math.max(line.size, fragment.size);
    } else lines.push({ baseline: fragment.baseline, size: fragment.size, fragments: [fragment] });
  }
  return lines.map((line) => ({ ...line, fragments: line.fragments.toSorted((a, b) => a.left - b.left) }));
}

/** Fragments of a line that follow each other closely, joined to one. */
export function segmentsOf({ fragments }: TextLine): readonly Fragment[] {
  const segments: Fragment[] = [];
  for (const fragment of fragments) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : fragment.left - last.right;
    if (last === undefined || gap > fragment.size) segments.push(fragment);
    else {
      const space = gap > fragment.size * 0.15 && !last.text.endsWith(' ') ? ' ' : '';
      segments[segments.length - 1] = { ...last, text: last.text + space + fragment.text, right: Math.max(last.right, fragment.right) };
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

/** Parts of a fragment between its spaces; where they stand is reckoned from how many characters are before them. */
export function wordsOf(fragment: Fragment): readonly Fragment[] {
  const width = (fragment.right - fragment.left) / fragment.text.length;
  return [...fragment.text.matchAll(/\S+/g)].map((match) => ({
    ...fragment,
    text: match[0],
    left: fragment.left + match.index * width,
    right: fragment.left + (match.index + match[0].length) * width,
  }));
}

/** The text with spaces between what stands apart, so that columns stay columns. */
export function arrangedText(fragments: readonly Fragment[]): string {
  const lines = linesOf(fragments);
  const width = characterWidth(fragments);
  const start = Math.min(...fragments.map(({ left }) => left));
  return lines.map((line) => arrangedLine(line, start, width)).join(NEW_LINE);
}

function arrangedLine(line: TextLine, start: number, width: number): string {
  let text = '';
  for (const segment of segmentsOf(line)) {
    const column = Math.round((segment.left - start) / width);
    text = `${text.padEnd(text === '' ? column : Math.max(column, text.length + 2))}${segment.text}`;
  }
  return text;
}

function characterWidth(fragments: readonly Fragment[]): number {
  const widths = fragments.map(({ left, right, text }) => (right - left) / text.length).sort((a, b) => a - b);
  return Math.max(widths[Math.floor(widths.length / 2)] ?? 1, 1);
}
