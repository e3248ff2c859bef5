import { equalValues } from './compare.ts';
import { toBoolean } from './convert.ts';
import { ListValue } from './list.ts';
import { isNumericValue } from './numeric.ts';
import { toText } from './to-text.ts';
import type { DesktopValue } from './value.ts';

export interface ConditionFunction {
  readonly minArguments: number;
  readonly maxArguments: number;
  readonly apply: (values: readonly DesktopValue[]) => boolean;
}

type TextTest = (text: string, part: string) => boolean;

const contains: TextTest = (text, part) => text.includes(part);
const startsWith: TextTest = (text, part) => text.startsWith(part);
const endsWith: TextTest = (text, part) => text.endsWith(part);

/** The functions that conditions may call, by their name in lower case. */
export const CONDITION_FUNCTIONS: ReadonlyMap<string, ConditionFunction> = new Map([
  ['contains', textTest(contains)],
  ['notcontains', not(textTest(contains))],
  ['startswith', textTest(startsWith)],
  ['notstartswith', not(textTest(startsWith))],
  ['endswith', textTest(endsWith)],
  ['notendswith', not(textTest(endsWith))],
  ['isempty', onValue(isEmpty)],
  ['isnotempty', not(onValue(isEmpty))],
  ['isblank', onValue((value) => value === null)],
  ['isnotblank', onValue((value) => value !== null)],
]);

/** Blank, an empty text, list, table or object, and the last error when there is none. */
export function isEmpty(value: DesktopValue): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object' || isNumericValue(value)) return false;
  switch (value.kind) {
    case 'list':
      return value.items.length === 0;
    case 'table':
      return value.rows.length === 0;
    case 'row':
      return value.cells.length === 0;
    case 'object':
      return value.properties.size === 0;
    case 'error':
      return value.details.line === 0;
    case 'file':
    case 'folder':
      return value.path === '';
    default:
      return false;
  }
}

/** `(text, part, ignoreCase)`; a list is searched for an item that is equal. */
function textTest(test: TextTest): ConditionFunction {
  const apply = ([value = null, part = null, ignore = false]: readonly DesktopValue[]): boolean => {
    const isCaseIgnored = toBoolean(ignore) === true;
    if (value instanceof ListValue && test === contains) return value.items.some((item) => isSame(item, part, isCaseIgnored));
    return isCaseIgnored ? test(toText(value).toLowerCase(), toText(part).toLowerCase()) : test(toText(value), toText(part));
  };
  return { minArguments: 2, maxArguments: 3, apply };
}

function isSame(item: DesktopValue, wanted: DesktopValue, isCaseIgnored: boolean): boolean {
  if (isCaseIgnored && typeof item === 'string' && typeof wanted === 'string') return item.toLowerCase() === wanted.toLowerCase();
  return equalValues(item, wanted);
}

function onValue(test: (value: DesktopValue) => boolean): ConditionFunction {
  return { minArguments: 1, maxArguments: 1, apply: ([value = null]) => test(value) };
}

function not(positive: ConditionFunction): ConditionFunction {
  return { ...positive, apply: (values) => !positive.apply(values) };
}
