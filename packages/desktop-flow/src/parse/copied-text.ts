import type { Diagnostic, TextRange } from '@tandem/kernel';
import { findLineEnd, isLineBreak } from '../text/characters.ts';
import type { Fault } from './fault.ts';

/** What web pages and word processors leave in a text that is copied from them. */
const MARKS: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/i,
    message:
      'This text was copied from the source of a web page. Copy it as the page shows it, or write the characters themselves instead of codes such as &lt; &gt; &amp; &quot; and &nbsp;.',
  },
  {
    pattern: /^\s*(?:```|~~~)/,
    message: 'This text was copied from a web page with the marks of Markdown around it. Remove the lines that begin with ``` or ~~~.',
  },
  {
    pattern: /[‘’‚‛“”„‟«»′″]/,
    message:
      'This text was copied from a web page or a word processor, which has changed its quotes. Write straight quotes instead of curly ones.',
  },
  {
    pattern: /[\u00AD\u2000-\u200D\u202F\u205F\u2060]/,
    message:
      'This text was copied from a web page, which has put special blanks or invisible characters into it. Write ordinary blanks instead.',
  },
];

/** Texts that a line quotes as it should: what stands in them is meant. */
const QUOTED = /'''.*?'''|'[^']*'|"[^"]*"/g;

/** What is wrong with the text as a whole, when lines that can't be read show where it comes from: each reason once, at its first mark. */
export function copiedTextFaults(text: string, faults: readonly Diagnostic[]): readonly Fault[] {
  const left = new Set(MARKS);
  const found: Fault[] = [];
  let lineEnd = -1;
  for (const { range, severity } of faults) {
    if (severity !== 'error' || range === undefined || range.start <= lineEnd) continue;
    const line = lineAround(text, range.start);
    lineEnd = line.end;
    const bare = text.slice(line.start, line.end).replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
    for (const mark of left) {
      const match = mark.pattern.exec(bare);
      if (match === null) continue;
      left.delete(mark);
      const start = line.start + match.index;
      found.push({ code: 'CopiedFromWebPage', message: mark.message, range: { start, end: start + match[0].length } });
    }
  }
  return found;
}

function lineAround(text: string, at: number): TextRange {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return { start, end: findLineEnd(text, at) };
}
