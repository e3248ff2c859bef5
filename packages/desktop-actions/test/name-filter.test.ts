import { expect, it } from 'vitest';
import { nameFilter } from '../src/machine/name-filter.ts';

it.each([
  ['*.txt', 'a.TXT', true],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['*ab*b?c', 'xabxabbdc', true],
  ['*ab*b?c', 'xabdc', false],
  ['a**b*', 'ab', true],
  ['?.*', 'a.', true],
  ['(a)*[b]', '(A)+[B]', true],
  ['*.txt;b*', 'bc', true],
])('whether %j fits %j is %s', (filter, name, fits) => {
  expect(nameFilter(filter)(name)).toBe(fits);
});

it('many wild cards do not take long for a long name', () => {
  expect(nameFilter('*a*a*a*a*a*b.pdf')('a'.repeat(60_000))).toBe(false);
});
