import { toBoolean, toDateTime, toInteger, toItems, toNumeric, toTable } from '../values/convert.ts';
import { DataTable } from '../values/data-table.ts';
import type { DateTime } from '../values/date-time.ts';
import { Instance } from '../values/instance.ts';
import { ListValue } from '../values/list.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import type { Parameter, Place } from './parameter.ts';

// The kinds of parameter that actions are described with. Each takes what stands for a missing argument.

function parameter<T>(expects: string, convert: Parameter<T>['convert'], fallback: DesktopValue | undefined): Parameter<T> {
  return fallback === undefined ? { expects, convert } : { expects, convert, fallback };
}

export function text(fallback?: string): Parameter<string> {
  return parameter('a text', toText, fallback);
}

/** A path; a file or folder value gives its own. */
export function path(fallback?: string): Parameter<string> {
  return parameter('a path', (value) => toText(value).trim(), fallback);
}

export function integer(fallback?: number): Parameter<number> {
  return parameter('a whole number', toInteger, fallback);
}

export function number(fallback?: number): Parameter<Numeric> {
  return parameter('a number', toNumeric, fallback);
}

export function boolean(fallback?: boolean): Parameter<boolean> {
  return parameter('True or False', toBoolean, fallback);
}

export function dateTime(): Parameter<DateTime> {
  return parameter('a date', toDateTime, undefined);
}

/** Any value as it is. */
export function anything(fallback?: DesktopValue): Parameter<DesktopValue> {
  return parameter<DesktopValue>('a value', (value) => value, fallback);
}

/** The items of a list; any other value counts as the only item. */
export function items(): Parameter<readonly DesktopValue[]> {
  return parameter('a list', toItems, undefined);
}

export function table(): Parameter<DataTable> {
  return parameter('a data table', toTable, undefined);
}

/** What an instance of that type holds: the `handle` that an action of its module gave it, of that class. */
export function instance<T>(type: string, handleClass: abstract new (...args: never[]) => T): Parameter<T> {
  const convert = (value: DesktopValue): T | undefined =>
    value instanceof Instance && value.handle instanceof handleClass ? value.handle : undefined;
  return parameter(`a value of the type '${type}'`, convert, undefined);
}

/** A member of an enumeration, in any case, with or without the names of module and enumeration before it. */
export function choice<const M extends readonly string[]>(members: M, fallback?: M[number]): Parameter<M[number]> {
  const byName = new Map<string, M[number]>(members.map((member) => [member.toLowerCase(), member]));
  const convert = (value: DesktopValue): M[number] | undefined => byName.get(toText(value).split('.').at(-1)?.trim().toLowerCase() ?? '');
  return { ...parameter(`one of ${members.join(', ')}`, convert, fallback), members };
}

/** A variable that the action changes; a variable without a value counts as an empty list. */
export function listPlace(): Parameter<Place<ListValue>> {
  return {
    expects: 'a variable with a list',
    isPlace: true,
    convert: (value, assign) => {
      if (value instanceof ListValue) return { value, assign };
      return value === null ? { value: new ListValue(), assign } : undefined;
    },
  };
}

export function tablePlace(): Parameter<Place<DataTable>> {
  return {
    expects: 'a variable with a data table',
    isPlace: true,
    convert: (value, assign) => (value instanceof DataTable ? { value, assign } : undefined),
  };
}

export function numberPlace(): Parameter<Place<Numeric>> {
  return {
    expects: 'a variable with a number',
    isPlace: true,
    convert: (value, assign) => {
      const current = toNumeric(value);
      return current === undefined ? undefined : { value: current, assign };
    },
  };
}
