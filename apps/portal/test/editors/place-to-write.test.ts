import { EditorState } from '@codemirror/state';
import { templateSegments } from '@tandem/cloud-flow';
import { expect, test } from 'vitest';
import { onlyToken, placeToWrite } from '../../src/editors/template/place-to-write.ts';
import type { TokenSegment } from '../../src/editors/template/template-tokens.ts';

const TOKEN = templateSegments('ab @{item()} c').find((segment): segment is TokenSegment => segment.kind === 'expression');

test.each([
  ['ab @{item()} c', { from: 3, to: 12 }],
  // The text before it was taken away.
  ['@{item()} c', { from: 0, to: 9 }],
  // The token is gone, and so is the place where it was.
  ['', { from: 0, to: 0 }],
  ['@{other()}', { from: 0, to: 0 }],
])('a token that is changed while the text is %j: %j', (doc, place) => {
  expect(TOKEN).toBeDefined();
  expect(placeToWrite(EditorState.create({ doc }), TOKEN)).toEqual(place);
});

test('a new expression goes where the selection is', () => {
  expect(placeToWrite(EditorState.create({ doc: 'abc', selection: { anchor: 1, head: 3 } }), undefined)).toEqual({ from: 1, to: 3 });
});

test.each([
  ['@{item()}', true],
  ['@{ item() }', true],
  ["@{item()?['status']}", false],
  ['@{item()} ', false],
  ['@{item()}@{item()}', false],
  ['', false],
])('whether item() stands alone in %j: %j', (document, expected) => {
  expect(onlyToken(document, 'item()') !== undefined).toBe(expected);
});
