import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplateText, templateSegments } from '../../src/index.ts';

const CASES: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['', []],
  ['plain', ['plain']],
  ["@variables('x')", ["@variables('x')"]],
  ['@@literal', ['@@literal']],
  ['@', ['@']],
  ["a @{variables('x')} b", ['a ', "@{variables('x')}", ' b']],
  ["@{variables('x')}@{utcNow()}", ["@{variables('x')}", '@{utcNow()}']],
  ["mail@@{x} @{concat('}', 'y')}", ['mail@@{x} ', "@{concat('}', 'y')}"]],
  ['open @{concat(', ['open ', '@{concat(']],
  ['bad @{1 +} rest', ['bad ', '@{1 +}', ' rest']],
];

describe('template segments', () => {
  test.each(CASES)('cuts %j', (text, pieces) => {
    expect(templateSegments(text).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
  });

  test('a faulty expression says what is wrong with it', () => {
    const [, faulty] = templateSegments('bad @{1 +} rest');
    expect(faulty).toMatchObject({ kind: 'expression', source: '1 +', expression: undefined, fault: { code: 'InvalidTemplate' } });
  });

  test('the pieces join up to any text, and are faulty where the text cannot be parsed', () => {
    const text = fc.string({ unit: fc.constantFrom('@', '{', '}', "'", '(', ')', 'a', ',', '[', ']', '?', '1', ' ') });
    fc.assert(
      fc.property(text, (value) => {
        const segments = templateSegments(value);
        expect(segments.map(({ start, end }) => value.slice(start, end)).join('')).toBe(value);
        expect(segments.some((piece) => piece.kind === 'expression' && piece.fault !== undefined)).toBe(!parses(value));
      }),
      { numRuns: 2000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    parseTemplateText(text);
    return true;
  } catch {
    return false;
  }
}
