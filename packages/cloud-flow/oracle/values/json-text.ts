import { formatDecimal, formatFloat } from './number-text.ts';
import { array, bool, type Entry, fail, float, int, NULL, object, string, type Value } from './value.ts';

/** Compact JSON; a float and a decimal always show a point or an exponent, what is no number is a text. */
export function printJsonText(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return value.value ? 'true' : 'false';
    case 'int':
      return value.value.toString();
    case 'float':
      return Number.isFinite(value.value) ? withPoint(formatFloat(value.value)) : `"${formatFloat(value.value)}"`;
    case 'decimal':
      return withPoint(formatDecimal(value));
    case 'string':
      return JSON.stringify(value.value);
    case 'array':
      return `[${value.items.map(printJsonText).join(',')}]`;
    case 'object':
      return `{${value.entries.map(([key, item]) => `${JSON.stringify(key)}:${printJsonText(item)}`).join(',')}}`;
  }
}

function withPoint(text: string): string {
  return /[.E]/.test(text) ? text : `${text}.0`;
}

const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(String.raw`[ \t\r\n]*(?:([[\]{},:])|(${STRING})|(${NUMBER})|(true|false|null))`, 'y');

/** Strict JSON text. A repeated key keeps its last value and moves to the end. @throws Fault */
export function parseJsonText(source: string): Value {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const tokens = tokenize(text);
  const [value, end] = valueAt(tokens, 0);
  if (end !== tokens.length) fail('text after the JSON value');
  return value;
}

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null) break;
    tokens.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    at = TOKEN.lastIndex;
  }
  if (!/^[ \t\r\n]*$/.test(text.slice(at))) fail('invalid JSON');
  return tokens;
}

function valueAt(tokens: readonly string[], at: number): [Value, number] {
  const token = tokens[at] ?? fail('the JSON ends early');
  if (token === '{') return objectAt(tokens, at + 1);
  if (token === '[') return arrayAt(tokens, at + 1);
  if (token.startsWith('"')) return [string(JSON.parse(token) as string), at + 1];
  if (token === 'null') return [NULL, at + 1];
  if (token === 'true' || token === 'false') return [bool(token === 'true'), at + 1];
  if (!/^[-\d]/.test(token)) fail('a JSON value is missing');
  return [numberOf(token), at + 1];
}

function numberOf(token: string): Value {
  if (/[.eE]/.test(token) || token === '-0') return float(Number(token));
  const whole = BigInt(token);
  return BigInt.asIntN(64, whole) === whole ? int(whole) : float(Number(token));
}

function arrayAt(tokens: readonly string[], start: number): [Value, number] {
  if (tokens[start] === ']') return [array([]), start + 1];
  const items: Value[] = [];
  let at = start;
  for (;;) {
    const [item, end] = valueAt(tokens, at);
    items.push(item);
    if (tokens[end] === ']') return [array(items), end + 1];
    if (tokens[end] !== ',') fail('a comma is missing in an array');
    at = end + 1;
  }
}

function objectAt(tokens: readonly string[], start: number): [Value, number] {
  if (tokens[start] === '}') return [object([]), start + 1];
  let entries: Entry[] = [];
  let at = start;
  for (;;) {
    const key = tokens[at] ?? '';
    if (!key.startsWith('"') || tokens[at + 1] !== ':') fail('a key is missing in an object');
    const name = JSON.parse(key) as string;
    const [item, end] = valueAt(tokens, at + 2);
    entries = [...entries.filter(([other]) => other !== name), [name, item]];
    if (tokens[end] === '}') return [object(entries), end + 1];
    if (tokens[end] !== ',') fail('a comma is missing in an object');
    at = end + 1;
  }
}
