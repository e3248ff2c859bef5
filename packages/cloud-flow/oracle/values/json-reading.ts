import { array, bool, type Entry, fail, float, int, NULL, object, string, type Value } from './value.ts';

const BLANK = String.raw`[\0\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
/** Each alternative ends at one place only, so that no part of a comment is taken for a token. */
const COMMENT = String.raw`//[^\r\n]*(?![^\r\n])|/\*(?:(?!\*/)[\s\S])*\*/`;
const ESCAPE = String.raw`\\(?:["'\\/bfnrt]|u[0-9a-fA-F]{4})`;
const STRING = String.raw`"(?:[^"\\]|${ESCAPE})*"|'(?:[^'\\]|${ESCAPE})*'`;
const BARE = String.raw`[\p{L}\p{Nd}_$.+-]+`;
/** A colon follows its key with nothing but blanks between. */
const TOKEN = new RegExp(`${BLANK}*(:)|(?:${BLANK}|${COMMENT})*(?:([[\\]{},])|(${STRING})|(${BARE}))`, 'uy');
const REST = new RegExp(`^(?:${BLANK}|${COMMENT})*$`);

const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: ReadonlyMap<string, Value> = new Map([
  ['true', bool(true)],
  ['false', bool(false)],
  ['null', NULL],
  ['undefined', NULL],
  ['NaN', float(Number.NaN)],
  ['Infinity', float(Number.POSITIVE_INFINITY)],
  ['-Infinity', float(Number.NEGATIVE_INFINITY)],
]);

/** JSON text as leniently as Newtonsoft's reader has it. A repeated key keeps its last value and moves to the end. @throws Fault */
export function parseJsonText(source: string): Value {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const tokens = tokenize(text);
  if (tokens[0] === ',') fail('a JSON value is missing');
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
  if (!REST.test(text.slice(at))) fail('invalid JSON');
  return tokens;
}

function valueAt(tokens: readonly string[], at: number): [Value, number] {
  const token = tokens[at] ?? fail('the JSON ends early');
  if (token === '{') return objectAt(tokens, at + 1);
  if (token === '[') return arrayAt(tokens, at + 1);
  if (token === ',') return [NULL, at];
  if (isQuoted(token)) return [string(unquoted(token)), at + 1];
  return [WORDS.get(token) ?? numberOf(token), at + 1];
}

function numberOf(token: string): Value {
  if (/^0x[0-9a-f]+$/i.test(token)) return bits(BigInt(token));
  if (/^0[0-7]+$/.test(token)) return bits(BigInt(`0o${token.slice(1)}`));
  if (token === '-0') return float(-0);
  if (/^-?\d+$/.test(token) && !/^0\d/.test(token)) {
    const whole = BigInt(token);
    return BigInt.asIntN(64, whole) === whole ? int(whole) : float(Number(token));
  }
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(token)) fail('a JSON value is missing');
  return float(Number(token));
}

function bits(value: bigint): Value {
  if (value >= 2n ** 64n) fail('a number has more than 64 bits');
  return int(BigInt.asIntN(64, value));
}

function arrayAt(tokens: readonly string[], start: number): [Value, number] {
  const items: Value[] = [];
  let at = start;
  while (tokens[at] !== ']') {
    const [item, end] = valueAt(tokens, at);
    items.push(item);
    at = afterItem(tokens, end, ']');
  }
  return [array(items), at + 1];
}

function objectAt(tokens: readonly string[], start: number): [Value, number] {
  let entries: Entry[] = [];
  let at = start;
  while (tokens[at] !== '}') {
    const key = tokens[at] ?? '';
    if (tokens[at + 1] !== ':' || !(isQuoted(key) || /^[\p{L}\p{Nd}_$]+$/u.test(key))) fail('a key is missing in an object');
    const name = isQuoted(key) ? unquoted(key) : key;
    const [item, end] = valueAt(tokens, at + 2);
    entries = [...entries.filter(([other]) => other !== name), [name, item]];
    at = afterItem(tokens, end, '}');
  }
  return [object(entries), at + 1];
}

/** The end stays; a comma is passed. */
function afterItem(tokens: readonly string[], at: number, end: string): number {
  if (tokens[at] === end) return at;
  if (tokens[at] !== ',') fail('a comma is missing');
  return at + 1;
}

function isQuoted(token: string): boolean {
  return token.startsWith('"') || token.startsWith("'");
}

function unquoted(token: string): string {
  return token.slice(1, -1).replace(/\\(u(....)|[\s\S])/g, (_, letter: string, hex: string | undefined) => {
    return hex === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16));
  });
}
