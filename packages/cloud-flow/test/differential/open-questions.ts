import { BUILT_IN_FUNCTIONS } from '@tandem/cloud-flow';
import { ORACLE_FUNCTIONS } from '../../oracle/functions/function-table.ts';
import type { Expression } from '../../oracle/syntax/expression.ts';
import { expressionsIn } from './expression-text.ts';
import type { Difference } from './smallest-difference.ts';

/** A difference that is no defect, because no description decides it; it is counted and does not fail the run. */
interface Exclusion {
  readonly id: string;
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
const LARGE = /\d{10}|\dE\+?\d|variables|parameters/;

const STANDARD_FORMAT = /^[NFPDX]\d{0,2}$/i;

function isUnknown(name: string): boolean {
  return BUILT_IN_FUNCTIONS.some((known) => known.name.toLowerCase() === name) && !ORACLE_FUNCTIONS.includes(name);
}

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'functions-without-oracle',
    reason: 'XML, forms and most formats of numbers are not in the oracle.',
    covers: (difference, texts) =>
      isUnknown(difference.where) || (isOf(difference, 'formatnumber') && !STANDARD_FORMAT.test(texts[0] ?? '')),
  },
  {
    id: 'sort-of-mixed-items',
    reason: 'What sort does with null, booleans and missing keys is not documented.',
    covers: (difference) => isOf(difference, 'sort') && oneFails(difference),
  },
  {
    id: 'nth-index-of-nothing',
    reason: 'Where an empty text occurs for the second time is not documented.',
    covers: (difference, texts) => isOf(difference, 'nthindexof') && texts[1] === '' && !/,1\)$/.test(textOf(difference)),
  },
  {
    id: 'lenient-dates',
    reason: 'The original reads dates as leniently as .NET; the oracle knows ISO 8601 and the forms that flows have.',
    covers: (difference, texts) =>
      DATE_FUNCTIONS.test(difference.where) && oneFails(difference) && texts.some((text) => !PLAIN_DATE.test(text)),
  },
  {
    id: 'counts-beyond-int32',
    reason: 'Counts are 32 bits wide in the original; what happens beyond is not documented.',
    covers: (difference) =>
      isOf(difference, 'take', 'skip', 'chunk', 'nthindexof', 'substring', 'slice', 'rand') && LARGE.test(textOf(difference)),
  },
  {
    id: 'other-cultures',
    reason: 'The oracle knows en-US and the invariant culture only.',
    covers: (difference, texts) =>
      isOf(difference, ...NUMBER_PARSERS) && /,'[^']*'\)$/.test(textOf(difference)) && !/^(en-us)?$/i.test(texts.at(-1) ?? ''),
  },
  {
    id: 'malformed-uris',
    reason: 'Which damaged URIs .NET still accepts is not documented.',
    covers: (difference, texts) => URI_PARTS.test(difference.where) && !PLAIN_URI.test(texts[0] ?? ''),
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
