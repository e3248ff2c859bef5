import type { ActionError } from '@tandem/desktop-engine';
import { describe, expect, it } from 'vitest';
import { matchesOf, patternOf, replaceAllBy, splitBy } from '../src/machine/pattern.ts';

describe('what a regular expression of .NET finds', () => {
  it.each([
    ['(?i)straße', 'STRAßE straße', ['STRAßE', 'straße']],
    ['a(?i)b|c', 'ab aB C Ab', ['ab', 'aB', 'C']],
    ['(a(?i)b)c', 'aBc aBC', ['aBc']],
    ['(?i:a)b', 'Ab AB', ['Ab']],
    ['(?i)a(?-i)b', 'Ab AB', ['Ab']],
    ['\\w+', 'größer_1 café!', ['größer_1', 'café']],
    ['\\bä\\w*', 'ärmel bär', ['ärmel']],
    ['\\d+', '12 ٣٤', ['12', '٣٤']],
    ['[^\\W\\d]+', 'ab1ü', ['ab', 'ü']],
    ['[\\w-]+', 'a-b c', ['a-b', 'c']],
    ['[a-z-[aeiou]]+', 'aebcd', ['bcd']],
    ['[^a-z-[0-9]]+', 'a1-_', ['-_']],
    ['[]a]+', 'a]b', ['a]']],
    ['[()/|{}&&-]+', 'a(){|}/&-b', ['(){|}/&-']],
    ['.+', 'a\r\nb', ['a\r', 'b']],
    ['(?s).+', 'a\nb', ['a\nb']],
    ['(?m)^.$', 'a\nb\n', ['a', 'b']],
    ['b$', 'b\nb\n', ['b']],
    ['\\Ab', 'b\nb', ['b']],
    ['b\\z', 'b\nb', ['b']],
    ['b\\Z', 'bb\n', ['b']],
    ['(?x) a  b # a comment\n c', 'abc', ['abc']],
    ['a(?#comment)b', 'ab', ['ab']],
    ["(?'first'a)\\k<first>", 'aab', ['aa']],
    ['(?<n>a)(b)\\1', 'abb', ['abb']],
    ['(?>a+)b', 'aab', ['aab']],
    ['(?>a+)ab', 'aab', []],
    ['(?n)(a)(?<x>b)\\1', 'abb', ['abb']],
    ['(?<=Subflow:\\s).+(?=,\\sAction:)', 'Subflow: Main, Action: 3', ['Main']],
    ['a{,2}', 'a{,2}', ['a{,2}']],
    ['}{', '}{', ['}{']],
    ['\\"\\-\\_\\ \\@', '"-_ @', ['"-_ @']],
    ['\\x41\\u0042\\103\\cI\\e\\0', 'ABC\t\u001b\0', ['ABC\t\u001b\0']],
    ['\\p{Lu}+', 'aÄB', ['ÄB']],
    ['[\\b]', '\b', ['\b']],
    ['', 'ab', ['', '', '']],
    ['\\s+', 'a\u00a0\u0085b', ['\u00a0\u0085']],
  ])('%j in %j', (pattern, text, expected) => {
    expect(matchesOf(patternOf(pattern, false), text, 0).map((match) => match.text)).toEqual(expected);
  });

  it('without regard to case', () => {
    expect(matchesOf(patternOf('ä[b-c]', true), 'ÄB äc', 0)).toHaveLength(2);
  });
});

describe('what takes the place of a match', () => {
  it.each([
    ['(\\w+) (?<last>\\w+)', '$2, $1', 'Ada Byron', 'Byron, Ada'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a group of .NET
    ['(?<a>x)(y)', '${a}-${2}-$1-$2', 'xy', 'x-x-y-x'],
    ['b', "[$&|$`|$'|$_|$$|$0]", 'abc', 'a[b|a|c|abc|$|b]c'],
    ['(a)(b)?', '<$+>', 'ab', '<b>'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a group of .NET
    ['(a)', '$9 ${none} $x $', 'a', '$9 ${none} $x $'],
    ['(a)?b', '<$1>', 'b', '<>'],
    ['$', '!', 'a\n', 'a!\n!'],
  ])('%s by %s', (pattern, replacement, text, expected) => {
    expect(replaceAllBy(patternOf(pattern, false), text, replacement)).toBe(expected);
  });
});

it.each([
  ['[,;]', 'a,b;;c', ['a', 'b', '', 'c']],
  ['(,)|;', 'a,b;c', ['a', ',', 'b', 'c']],
  ['', 'ab', ['', 'a', 'b', '']],
  ['x', '', ['']],
])('splits by %j: %j', (pattern, text, expected) => {
  expect(splitBy(patternOf(pattern, false), text)).toEqual(expected);
});

it.each([
  ['(', 'no valid'],
  [')', 'no valid'],
  ['[a', 'no valid'],
  ['*', 'no valid'],
  ['\\y', 'no valid'],
  ['\\k<none>', 'no valid'],
  ['(?<a-b>x)', 'balances groups'],
  ['(?(1)a|b)', 'depends on a group'],
  ['\\Ga', 'last match'],
  ['\\p{IsGreek}', 'block of characters'],
])('%s is refused: %s', (pattern, message) => {
  expect(() => patternOf(pattern, false)).toThrow(expect.objectContaining({ errorId: 'InvalidRegularExpressionError' }) as ActionError);
  expect(() => patternOf(pattern, false)).toThrow(message);
});
