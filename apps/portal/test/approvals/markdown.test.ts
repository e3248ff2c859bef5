import { describe, expect, it } from 'vitest';
import { readLinkToken } from '../../src/approvals/link-token.ts';
import { type Block, parseMarkdown } from '../../src/approvals/markdown/blocks.ts';
import { withoutJumps } from '../../src/approvals/markdown/heading-levels.ts';
import { type Inline, parseInline, safeAddress } from '../../src/approvals/markdown/inline.ts';

/** The text with marks that say what it became. */
function print(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'code':
          return `<code>${piece.text}</code>`;
        case 'break':
          return '<br>';
        case 'link':
          return `<a ${piece.href}>${print(piece.children)}</a>`;
        default:
          return `<${piece.kind}>${print(piece.children)}</${piece.kind}>`;
      }
    })
    .join('');
}

const kindsOf = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('the details of an approval', () => {
  it.each([
    ['**bold** and *soft* and ~~gone~~', '<strong>bold</strong> and <emphasis>soft</emphasis> and <deleted>gone</deleted>'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['`a **b**` \\*c\\*', '<code>a **b**</code> *c*'],
    ['[x](https://e.org/a "t") https://e.org/b.', '<a https://e.org/a>x</a> <a https://e.org/b>https://e.org/b</a>.'],
    ['![p](https://e.org/p.png)', '<a https://e.org/p.png>p</a>'],
    ['one\ntwo<br/>three', 'one<br>two<br>three'],
    ['**not closed', '**not closed'],
  ])('%j becomes %s', (text, printed) => {
    expect(print(parseInline(text))).toBe(printed);
  });

  it.each([
    ['# a\n## b\n# c', [1, 2, 1]],
    ['### a\n##### b\n# c\n###### d', [1, 2, 1, 2]],
    ['## a\ntext\n### b\n## c', [1, 2, 1]],
  ])('%j has headings of the levels %j', (text, levels) => {
    expect(withoutJumps(parseMarkdown(text)).flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual(levels);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](file:///etc)',
  ])('keep %j a text', (text) => {
    expect(print(parseInline(text))).toBe(text);
  });

  it('have headings, lists, rules, quotes, code and tables', () => {
    const text = '# One\n----- ----- -----\n- a\n- b\n\n1. c\n\n> said\n\n```\n**raw**\n```\n| A | B |\n|---|---|\n| 1 | 2 |\nend';
    expect(kindsOf(parseMarkdown(text))).toEqual(['heading', 'rule', 'list', 'list', 'quote', 'code', 'table', 'paragraph']);
  });

  it('take time in proportion to their length: with the square of it, these would outlast the test', () => {
    for (const mark of ['*', '[', '_a', '`', '![', '<br', '[](', 'h', '|-|\n']) {
      expect(parseMarkdown(mark.repeat(100_000)).length).toBeGreaterThan(0);
    }
  });
});

it('opens addresses of the web and of mail only', () => {
  expect(['https://e.org/', 'http://e.org/', 'mailto:a@e.org', 'javascript:x', ' e.org'].map(safeAddress)).toEqual([
    'https://e.org/',
    'http://e.org/',
    'mailto:a@e.org',
    undefined,
    undefined,
  ]);
});

it('reads a link token of 256 bits and nothing else', () => {
  expect(readLinkToken(`#${'a'.repeat(43)}`)).toBe('a'.repeat(43));
  expect([`#${'a'.repeat(42)}`, '', '#', `#${'a'.repeat(43)}&x`].map(readLinkToken)).toEqual([undefined, undefined, undefined, undefined]);
});
