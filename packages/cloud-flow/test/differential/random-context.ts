import { Decimal, JsonObject, type JsonValue, toDouble, toInt64 } from '@tandem/kernel';
import type { Choices } from './choices.ts';
import { anyText, JSON_TEXTS } from './random-texts.ts';

export const KEYS = ['a', 'b', 'A', 'value', 'body', 'id', 'a/b', '', '__proto__', 'constructor', 'x.y', 'é', '0'] as const;
const INTS = [0n, 1n, -1n, 2n, 3n, 7n, 10n, -5n, 100n, 2n ** 31n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)];
const FLOATS = [
  0,
  -0,
  0.5,
  1.5,
  5,
  -2.25,
  0.1,
  1e15,
  123456789012345.6,
  1e-5,
  1e308,
  5e-324,
  2 ** 63,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];
const DECIMALS = [
  [0n, 0],
  [5n, 0],
  [50n, 1],
  [50000n, 4],
  [-125n, 2],
  [1n, 28],
  [79228162514264337593543950335n, 0],
  [31n, 1],
] as const;

export const randomInt = (choices: Choices): JsonValue => toInt64(choices.pick(INTS)) ?? null;
export const randomFloat = (choices: Choices): JsonValue => toDouble(choices.pick(FLOATS));

function randomDecimal(choices: Choices): Decimal {
  const [digits, scale] = choices.pick(DECIMALS);
  return new Decimal(digits, scale);
}

export function randomJson(choices: Choices, depth = 3): JsonValue {
  switch (choices.below(depth > 0 ? 11 : 7)) {
    case 0:
    case 1:
      return anyText(choices);
    case 2:
      return randomInt(choices);
    case 3:
      return randomFloat(choices);
    case 4:
      return choices.chance(50);
    case 5:
      return null;
    case 6:
      return choices.chance(50) ? randomDecimal(choices) : choices.pick(JSON_TEXTS);
    case 7:
    case 8:
      return choices.list(0, 4, () => randomJson(choices, depth - 1));
    default:
      return randomObject(choices, depth - 1);
  }
}

export function randomObject(choices: Choices, depth = 2): JsonObject {
  return JsonObject.of(choices.list(0, 4, () => [choices.pick(KEYS), randomJson(choices, depth)] as const));
}

function record(name: string, outputs: JsonValue | undefined, status: string): JsonObject {
  return JsonObject.of([
    ['name', name],
    ['status', status],
    ['code', 'OK'],
    ['inputs', JsonObject.of([['method', 'GET']])],
    ...(outputs === undefined ? [] : ([['outputs', outputs]] as const)),
  ]);
}

function randomOutputs(choices: Choices): JsonValue {
  if (choices.chance(15)) return randomJson(choices);
  const rows = choices.list(0, 4, () => randomObject(choices));
  const body = choices.chance(60)
    ? JsonObject.of([
        ['value', rows],
        ['count', rows.length],
        ['a/b', 'slash'],
        ['inner', randomObject(choices)],
      ])
    : randomJson(choices);
  return JsonObject.of([
    ['statusCode', 200],
    ['headers', JsonObject.of([['Content-Type', 'application/json']])],
    ['body', body],
  ]);
}

/** Everything that an expression can read, as one object. */
export function randomContext(choices: Choices): JsonObject {
  return JsonObject.of([
    ['random', toDouble(choices.below(1000) / 1000)],
    [
      'variables',
      JsonObject.of([
        ['text', anyText(choices)],
        ['count', randomInt(choices)],
        ['price', choices.chance(50) ? randomFloat(choices) : randomDecimal(choices)],
        ['flag', choices.chance(50)],
        ['list', choices.list(0, 5, () => randomJson(choices, 1))],
        ['object', randomObject(choices)],
        ['any', randomJson(choices)],
        ['nothing', null],
      ]),
    ],
    [
      'parameters',
      JsonObject.of([
        ['Site (env_Site)', anyText(choices)],
        ['limit', randomInt(choices)],
        ['any', randomJson(choices)],
      ]),
    ],
    ['trigger', record('manual', choices.chance(10) ? undefined : randomOutputs(choices), 'Succeeded')],
    [
      'actions',
      JsonObject.of([
        ['List_rows', record('List_rows', randomOutputs(choices), 'Succeeded')],
        ['Compose', record('Compose', randomJson(choices), 'Succeeded')],
        ['Skipped', record('Skipped', undefined, 'Skipped')],
      ]),
    ],
    ['item', randomJson(choices)],
    ['items', JsonObject.of([['Apply_to_each', randomObject(choices)]])],
  ]);
}
