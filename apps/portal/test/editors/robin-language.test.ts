import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { expect, test } from 'vitest';
import { robinLanguage } from '../../src/editors/robin/robin-language.ts';

const NAMES = tagHighlighter([
  { tag: tags.keyword, class: 'keyword' },
  { tag: tags.function(tags.variableName), class: 'action' },
  { tag: tags.variableName, class: 'variable' },
  { tag: tags.propertyName, class: 'parameter' },
  { tag: tags.number, class: 'number' },
  { tag: tags.string, class: 'text' },
  { tag: tags.comment, class: 'comment' },
]);

/** Pieces of the text with the class of each. */
function colours(text: string): readonly string[] {
  const pieces: string[] = [];
  highlightTree(robinLanguage.parser.parse(text), NAMES, (from, to, classes) => {
    pieces.push(`${text.slice(from, to)}|${classes}`);
  });
  return pieces;
}

test('keywords, variables, numbers and texts have colours of their own', () => {
  expect(colours("SET Total TO $'''a \\' b''' + 5")).toEqual([
    'SET|keyword',
    'Total|variable',
    'TO|keyword',
    "$'''a \\' b'''|text",
    '5|number',
  ]);
});

test('a text that spans lines stays a text, whatever is in it', () => {
  expect(colours("Display.Show Text: $'''one\nEND # two\n''' Out=> X").filter((piece) => piece.endsWith('|text'))).toEqual([
    "$'''one|text",
    'END # two|text',
    "'''|text",
  ]);
});

test('ids, parameters and comments', () => {
  expect(colours('Folder.Create FolderPath: P # note')).toEqual([
    'Folder|action',
    'Create|action',
    'FolderPath|parameter',
    'P|variable',
    '# note|comment',
  ]);
});
