import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, makeLocator, parseDesktopFlow } from '../src/index.ts';

test.each([
  ['the start of a text', 'SET X TO 1', 0, { line: 1, column: 1 }],
  ['an empty text', '', 0, { line: 1, column: 1 }],
  ['after LF', 'A\nBC', 3, { line: 2, column: 2 }],
  ['after CR LF', 'A\r\nBC', 4, { line: 2, column: 2 }],
  ['after CR alone', 'A\rBC', 3, { line: 2, column: 2 }],
  ['on a line break', 'A\r\nBC', 2, { line: 1, column: 3 }],
  ['after empty lines', '\n\r\n\nX', 4, { line: 4, column: 1 }],
  ['after a character of two units', '😀X', 2, { line: 1, column: 3 }],
  ['the end after a last line break', 'A\n', 2, { line: 2, column: 1 }],
  ['beyond the end', 'A\nB', 99, { line: 2, column: 2 }],
])('a place is counted from 1: %s', (_, text, start, place) => {
  expect(locate(text, { start, end: start })).toEqual(place);
});

test('line and column lead back to the offset', () => {
  const parts = fc.array(fc.constantFrom('a', '😀', ' ', '\n', '\r\n'), { maxLength: 40 });
  fc.assert(
    fc.property(parts, fc.nat(40), (words, count) => {
      const text = words.join('');
      const start = words.slice(0, count).join('').length;
      const { line, column } = locate(text, { start, end: start });
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1).toBe(start);
    }),
  );
});

test('a fault of a script has its line and column', () => {
  const text = 'SET X TO 1\r\nSET Y TO\r\n';
  const [fault] = parseDesktopFlow(text).diagnostics;
  expect([fault?.code, locate(text, fault?.range ?? { start: 0, end: 0 })]).toEqual(['ExpectedExpression', { line: 2, column: 9 }]);
});

test('a text full of faults is read once', () => {
  const text = 'x\n'.repeat(200_000);
  const place = makeLocator(text);
  const startedAt = performance.now();
  for (let start = 0; start < text.length; start += 2) place({ start, end: start + 1 });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
