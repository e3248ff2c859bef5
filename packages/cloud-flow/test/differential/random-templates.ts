import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { Choices } from './choices.ts';
import { edited } from './made-texts.ts';
import { randomExpression } from './random-expressions.ts';
import { anyText } from './random-texts.ts';
import { sampleExpressions } from './sample-expressions.ts';

const SAMPLES = sampleExpressions();
const PIECES = [
  '@',
  '@@',
  '@{',
  '@@{',
  '}',
  '{',
  "@{'x'}",
  '@{1}',
  'text',
  ' ',
  "'",
  "''",
  '@{null}',
  '@{true}',
  "@{'}'}",
  'a@b.c',
  '(',
  ')',
  "@concat('a')",
];
const EDITS = ["'", '(', ')', ',', '?', '.', '[', ']', '@', '{', '}', ' ', '"', '1', '-', '/', '\u00a0', 'e', '\n', '@{', "''", 'null'];

/** A template of any shape: an expression, interpolations, escapes, arrays and objects of them, and real ones with errors in them. */
export function randomTemplate(choices: Choices): JsonValue {
  switch (choices.below(20)) {
    case 14:
    case 15:
      return interpolation(choices);
    case 16:
      return choices.list(1, 7, () => choices.pick(PIECES)).join('');
    case 17:
      return choices.chance(50) ? container(choices) : edited(choices, `@${randomExpression(choices, 'any', 2)}`, EDITS);
    case 18:
      return edited(choices, choices.pick(SAMPLES), EDITS);
    case 19:
      return choices.pick(SAMPLES);
    default:
      return `@${randomExpression(choices, 'any', 1 + choices.below(4))}`;
  }
}

function interpolation(choices: Choices): string {
  return choices
    .list(1, 4, () => (choices.chance(60) ? `@{${randomExpression(choices, 'any', 1 + choices.below(2))}}` : literal(choices)))
    .join('');
}

function literal(choices: Choices): string {
  return choices.chance(20) ? choices.pick(PIECES) : anyText(choices);
}

function container(choices: Choices): JsonValue {
  if (choices.chance(40)) return choices.list(0, 3, () => small(choices));
  const keys = ['a', 'b', '@@odata.type', "@{'made'}", 'item/x@odata.bind', "@concat('k','1')", '@@{x}', '@', '__proto__', '@{5}', '@5'];
  return JsonObject.of(choices.list(0, 3, () => [choices.pick(keys), small(choices)] as const));
}

function small(choices: Choices): JsonValue {
  const value = choices.pick([5, null, true, 'plain', 'expression', 'interpolation'] as const);
  if (value === 'expression') return `@${randomExpression(choices, 'any', 1)}`;
  return value === 'interpolation' ? interpolation(choices) : value;
}
