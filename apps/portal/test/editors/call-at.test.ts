import { expect, test } from 'vitest';
import { callAt } from '../../src/editors/expression/call-at.ts';

/** `|` is the caret. */
const CASES: readonly (readonly [text: string, name: string | undefined, argument: number])[] = [
  ["concat('a', |", 'concat', 1],
  ["concat(toUpper(|'a'), 'b')", 'toUpper', 0],
  ["concat(toUpper('a'), |'b')", 'concat', 1],
  ["concat('a,(', |", 'concat', 1],
  ["outputs('A')?['x'|]", undefined, 0],
  ['utcNow()|', undefined, 0],
  ['|add(1, 2)', undefined, 0],
];

test.each(CASES)('the call around the caret in %s is %s', (marked, name, argument) => {
  const call = callAt(marked.replace('|', ''), marked.indexOf('|'));
  expect(call?.functionName).toBe(name);
  if (name !== undefined) expect(call?.argument).toBe(argument);
});
