import { BUILT_IN_FUNCTIONS } from '@tandem/cloud-flow';
import { type JsonValue, kindOf, printJson } from '@tandem/kernel';
import { ORACLE_FUNCTIONS } from '../../oracle/functions/function-table.ts';
import type { Expression } from '../../oracle/syntax/expression.ts';
import type { Answer } from './answers.ts';
import { expressionsIn } from './expression-text.ts';
import type { Difference } from './smallest-difference.ts';

/** A difference that is no defect, or that somebody else has to mend; it is counted and does not fail the run. */
interface Exclusion {
  readonly id: string;
  /** `open`: the reference leaves the choice; `finding`: a line of `findings.md`, to go when it is mended. */
  readonly kind: 'open' | 'finding';
  readonly reason: string;
  readonly covers: (difference: Difference, texts: readonly string[]) => boolean;
}

const oneFails = ({ first, oracle }: Difference): boolean => (first.kind === 'error') !== (oracle.kind === 'error');
const isOf = (difference: Difference, ...names: readonly string[]): boolean => names.includes(difference.where);

const DATE_FUNCTIONS =
  /^(formatdatetime|parsedatetime|add(days|hours|minutes|seconds)|addtotime|subtractfromtime|startof\w+|dayof\w+|ticks|datedifference|convert\w+)$/;
const PLAIN_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$/;
const URI_PARTS = /^uri(host|path|pathandquery|port|query|scheme)$/;
const PLAIN_URI = /^(https?|ftp):\/\/[a-z0-9.-]*[a-z0-9](:\d{1,4})?([/?#][!-~]*)?$/i;

const NUMBER_PARSERS = ['int', 'float', 'decimal', 'isint', 'isfloat'];
const DECIMAL_FUNCTIONS =
  /^(decimal|add|sub|mul|div|mod|min|max|equals|greater|greaterorequals|less|lessorequals|contains|union|intersection|sort)$/;
const LARGE = /\d{10}|\dE\+?\d|variables|parameters/;
const COMPARISONS = /^(equals|greater|greaterorequals|less|lessorequals|contains|union|intersection|sort)$/;
const FLOAT = /\d\.\d|E[+-]?\d|variables\('price'\)/;

const isDecimal = (answer: Answer): boolean => answer.kind === 'value' && kindOf(answer.value) === 'decimal';

/** The same JSON but for points that only say that a number is no integer; base64 is looked into. */
function sameButForPoints(left: JsonValue, right: JsonValue): boolean {
  const [a, b] = [printJson(left), printJson(right)];
  return withoutPoints(a) === withoutPoints(b) || withoutPoints(decoded(a)) === withoutPoints(decoded(b));
}

const decoded = (text: string): string => text.replace(/[A-Za-z0-9+/]{4,}={0,2}/g, (run) => Buffer.from(run, 'base64').toString('utf8'));
const withoutPoints = (text: string): string => text.replace(/(\d)\.0(?![\dE])/g, '$1');

const STANDARD_FORMAT = /^[NFPDX]\d{0,2}$/i;

function isUnknown(name: string): boolean {
  return BUILT_IN_FUNCTIONS.some((known) => known.name.toLowerCase() === name) && !ORACLE_FUNCTIONS.includes(name);
}

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'functions-without-oracle',
    kind: 'open',
    reason: 'XML, forms and most formats of numbers are not in the oracle.',
    covers: (difference, texts) =>
      isUnknown(difference.where) || (isOf(difference, 'formatnumber') && !STANDARD_FORMAT.test(texts[0] ?? '')),
  },
  {
    id: 'sort-of-mixed-items',
    kind: 'open',
    reason: 'What sort does with null, booleans and missing keys is not documented.',
    covers: (difference) => isOf(difference, 'sort') && oneFails(difference),
  },
  {
    id: 'nth-index-of-nothing',
    kind: 'open',
    reason: 'Where an empty text occurs for the second time is not documented.',
    covers: (difference, texts) => isOf(difference, 'nthindexof') && texts[1] === '',
  },
  {
    id: 'union-of-keys-that-differ-by-case',
    kind: 'open',
    reason: 'Lookups ignore the case of keys; whether union of objects does is not documented.',
    covers: (difference) => isOf(difference, 'union') && /"A"/.test(textOf(difference)) && /"a"/.test(textOf(difference)),
  },
  {
    id: 'lenient-dates',
    kind: 'open',
    reason: 'The original reads dates as leniently as .NET; the oracle knows ISO 8601 and the forms that flows have.',
    covers: (difference, texts) =>
      DATE_FUNCTIONS.test(difference.where) && oneFails(difference) && texts.some((text) => !PLAIN_DATE.test(text)),
  },
  {
    id: 'counts-beyond-int32',
    kind: 'open',
    reason: 'Counts are 32 bits wide in the original; what happens beyond is not documented.',
    covers: (difference) =>
      isOf(difference, 'take', 'skip', 'chunk', 'nthindexof', 'substring', 'slice', 'rand') && LARGE.test(textOf(difference)),
  },
  {
    id: 'other-cultures',
    kind: 'open',
    reason: 'The oracle knows en-US and the invariant culture only.',
    covers: (difference, texts) =>
      isOf(difference, ...NUMBER_PARSERS) && /,'[^']*'\)$/.test(textOf(difference)) && !/^(en-us)?$/i.test(texts.at(-1) ?? ''),
  },
  {
    id: 'digits-of-formatted-floats',
    kind: 'open',
    reason: 'Since .NET Core 3.0 a format shows all digits that a double has; the golden rows show the 15 of before.',
    covers: (difference) => isOf(difference, 'formatnumber') && FLOAT.test(textOf(difference)),
  },
  {
    id: 'malformed-uris',
    kind: 'open',
    reason: 'Which damaged URIs .NET still accepts is not documented.',
    covers: (difference, texts) => URI_PARTS.test(difference.where) && !PLAIN_URI.test(texts[0] ?? ''),
  },
  {
    id: 'blanks-around-numbers',
    kind: 'finding',
    reason: 'Only U+0009 to U+000D and the space may stand around a number.',
    covers: (difference, texts) =>
      isOf(difference, ...NUMBER_PARSERS) &&
      /^[\u0085\u00a0\u1680-\u3000]|[\u0085\u00a0\u1680-\u3000]$/.test(texts[0]?.trim() === texts[0] ? '' : (texts[0] ?? '')),
  },
  {
    id: 'signed-nan-and-infinity-sign',
    kind: 'finding',
    reason: 'A sign may stand before NaN, and the infinity of en-US is ∞.',
    covers: (difference, texts) => isOf(difference, 'float', 'isfloat') && /^\s*([+-]nan|[+-]?∞)\s*$/i.test(texts[0] ?? ''),
  },
  {
    id: 'decimal-of-a-float',
    kind: 'finding',
    reason: 'A float becomes a decimal with 15 significant digits.',
    covers: (difference) => DECIMAL_FUNCTIONS.test(difference.where) && FLOAT.test(textOf(difference)),
  },
  {
    id: 'division-of-decimals',
    kind: 'finding',
    reason: 'The last digit of a quotient is rounded, and zeros at its end go.',
    covers: (difference) => isOf(difference, 'div') && isDecimal(difference.first) && isDecimal(difference.oracle),
  },
  {
    id: 'decimals-in-json',
    kind: 'finding',
    reason: 'A decimal without a fraction is printed as 5.0 inside JSON.',
    covers: ({ first, oracle }) => first.kind === 'value' && oracle.kind === 'value' && sameButForPoints(first.value, oracle.value),
  },
  {
    id: 'escapes-beside-broken-ones',
    kind: 'finding',
    reason: 'A whole escape stays an escape when a broken one follows.',
    covers: (difference, texts) =>
      /^(uricomponentto|decodeuricomponent|datauri|decodedatauri)/.test(difference.where) && (texts[0] ?? '').includes('%'),
  },
  {
    id: 'uris-as-browsers-read-them',
    kind: 'finding',
    reason: 'Which signs are escaped, and how a host is written, is that of .NET and not of browsers.',
    covers: (difference, texts) =>
      URI_PARTS.test(difference.where) && /%(?![0-9a-f]{2})|['{}|^`\\]|[^\0-\x7f]|\/\/[\dx.]+[:/]/i.test(texts[0] ?? ''),
  },
  {
    id: 'sign-after-a-blank',
    kind: 'finding',
    reason: 'A sign behind a number may stand after blanks.',
    covers: (difference, texts) => isOf(difference, ...NUMBER_PARSERS) && /\d[., ]*\s[+-]\s*$/.test(texts[0] ?? ''),
  },
  {
    id: 'exponents-without-end',
    kind: 'finding',
    reason: 'A float whose exponent is too large is infinite, however long the exponent.',
    covers: (difference, texts) => isOf(difference, 'float', 'isfloat') && /e[+-]?\d{4}/i.test(texts[0] ?? ''),
  },
  {
    id: 'int-of-a-large-float',
    kind: 'finding',
    reason: 'A float becomes the integer that it is, not that of its shortest digits.',
    covers: (difference) => isOf(difference, 'int') && /E\+1\d/.test(textOf(difference)),
  },
  {
    id: 'blanks-in-base64',
    kind: 'finding',
    reason: 'Only space, tab, CR and LF do not count in base64.',
    covers: (difference, texts) => /base64/.test(difference.where) && /[^\S \t\r\n]/.test(texts[0] ?? ''),
  },
  {
    id: 'content-of-broken-base64',
    kind: 'finding',
    reason: 'A content object whose base64 is broken has no text.',
    covers: (difference) => textOf(difference).includes('$content') && difference.first.kind === 'value',
  },
  {
    id: 'equality-of-keys-that-differ-by-case',
    kind: 'finding',
    reason: 'Two objects are equal when the one key of both is found, not when two keys of one find the same.',
    covers: (difference) =>
      /^(equals|contains|union|intersection)$/.test(difference.where) && /"A"/.test(textOf(difference)) && /"a"/.test(textOf(difference)),
  },
  {
    id: 'range-beyond-2-to-53',
    kind: 'finding',
    reason: 'A range may begin beyond 2^53 and end at the largest integer.',
    covers: (difference) => isOf(difference, 'range') && LARGE.test(textOf(difference)),
  },
  {
    id: 'comparison-of-infinities',
    kind: 'finding',
    reason: 'Infinity equals itself.',
    covers: (difference) => COMPARISONS.test(difference.where) && /e400|infinity|\+350|variables|e\+?308/i.test(textOf(difference)),
  },
  {
    id: 'integers-beside-floats-in-sets',
    kind: 'finding',
    reason: 'union and intersection find other numbers equal than equals does.',
    covers: (difference) =>
      /^(union|intersection)$/.test(difference.where) && /\d{16}/.test(textOf(difference)) && FLOAT.test(textOf(difference)),
  },
];

/** The id of the exclusion that covers a difference, if one does. */
export function exclusionOf(difference: Difference): string | undefined {
  const texts = textsOf(difference);
  return EXCLUSIONS.find(({ covers }) => covers(difference, texts))?.id;
}

function textOf({ template }: Difference): string {
  return typeof template === 'string' ? template : '';
}

/** The texts that stand as arguments in the expression. */
function textsOf(difference: Difference): readonly string[] {
  const [expression] = expressionsIn(textOf(difference));
  return expression?.kind === 'call' ? expression.args.flatMap(literalText) : [];
}

function literalText(expression: Expression): readonly string[] {
  return expression.kind === 'literal' && expression.value.kind === 'string' ? [expression.value.value] : [];
}
