import { parsePattern, readMatchOptions } from '@tandem/desktop-flow/power-fx';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../src/power-fx/pattern/compile-pattern.ts';
import { PatternSearch } from '../src/power-fx/pattern/search.ts';

/** Several times what is needed on a slow machine. */
const MOST_MS = 5000;

function searchFor(pattern: string, text: string, options = ''): PatternSearch {
  const parsed = parsePattern(pattern, readMatchOptions(options, 'Contains'));
  if (!parsed.ok) throw new Error(parsed.error);
  return new PatternSearch(compilePattern(parsed.value), text);
}

/** Milliseconds of CPU time, and the code of the error that the work ended with. */
function costOf(work: () => unknown): { readonly ms: number; readonly code: unknown } {
  const started = process.cpuUsage();
  const code = codeOf(work);
  const { user, system } = process.cpuUsage(started);
  return { ms: (user + system) / 1000, code };
}

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return (thrown as { readonly errorId?: unknown }).errorId ?? thrown;
  }
}

describe('a regular expression', () => {
  test.each([
    ['repeats of nothing', '(((){1000}){1000}){1000}', 'PatternInvalid'],
    ['a part that is never taken, looked at over and over again', `(?:(?:(?=(?:${'a'.repeat(10_000)}){0})){1000}){20}`, undefined],
    ['more alternatives than a call may have arguments', `(?=${'a|'.repeat(130_000)})`, 'PatternInvalid'],
  ])('is made ready in a moment, or refused: %s', (_, pattern, wanted) => {
    const { ms, code } = costOf(() => searchFor(pattern, ''));
    expect(code).toBe(wanted);
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('repeats what takes no character, and keeps what its groups found', () => {
    expect(searchFor('(?:(?=(?<x>b))){3}(?:){7}b', 'ab').find(0)).toEqual([1, 2, 1, 2]);
  });

  test('keeps nothing of its loops for each match', () => {
    const search = searchFor(`a|${'(?:bc)*'.repeat(8000)}`, 'a'.repeat(8000));
    const { ms, code } = costOf(() => expect(search.findAll().every((match) => match.length === 2)).toBe(true));
    expect(code).toBeUndefined();
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('with more groups than all matches together can keep is too slow', () => {
    const search = searchFor(`a|${'(b)?'.repeat(4000)}`, 'a'.repeat(8000), 'NumberedSubMatches');
    expect(codeOf(() => search.findAll())).toBe('PatternTooSlow');
  });

  test('that looks ahead again and again is stopped for what it remembers each time', () => {
    const search = searchFor(`(?:(?=a)a)*${'(?:bc)*'.repeat(8000)}`, 'a'.repeat(100_000));
    const { ms, code } = costOf(() => search.find(0));
    expect(code).toBe('PatternTooSlow');
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('gives the places of its groups and none of its loops', () => {
    const found = searchFor('(?<x>a)(?:bc)*', 'abcbc a').findAll();
    expect(found).toEqual([
      [0, 5, 0, 1],
      [6, 7, 6, 7],
    ]);
  });
});
