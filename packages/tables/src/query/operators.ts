/** How many values an operator takes. */
export type OperatorValues = 'none' | 'one' | 'two' | 'many';

export interface QueryOperator {
  /** FetchXML's name. */
  readonly name: string;
  /** The query function of OData, without `Microsoft.Dynamics.CRM.`; undefined when OData writes it otherwise. */
  readonly odata: string | undefined;
  readonly values: OperatorValues;
}

const PERIODS = ['week', 'month', 'year'] as const;
const UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const;

function pascal(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function operator(name: string, values: OperatorValues, odata: string | undefined = pascal(name)): QueryOperator {
  return { name, odata, values };
}

/** Operators beyond comparisons, from the public lists of FetchXML operators and of Web API query functions. That of languages is not here. */
const OPERATORS: readonly QueryOperator[] = [
  operator('null', 'none', undefined),
  operator('not-null', 'none', undefined),
  operator('like', 'one', undefined),
  operator('not-like', 'one', undefined),
  operator('not-begin-with', 'one', undefined),
  operator('not-end-with', 'one', undefined),
  operator('in', 'many'),
  operator('not-in', 'many'),
  operator('between', 'two'),
  operator('not-between', 'two'),
  operator('contain-values', 'many'),
  operator('not-contain-values', 'many', 'DoesNotContainValues'),
  operator('eq-userid', 'none', 'EqualUserId'),
  operator('ne-userid', 'none', 'NotEqualUserId'),
  operator('eq-businessid', 'none', 'EqualBusinessId'),
  operator('ne-businessid', 'none', 'NotEqualBusinessId'),
  operator('eq-userteams', 'none', 'EqualUserTeams'),
  operator('eq-useroruserteams', 'none', 'EqualUserOrUserTeams'),
  operator('on', 'one'),
  operator('not-on', 'one'),
  operator('on-or-after', 'one'),
  operator('on-or-before', 'one'),
  operator('today', 'none'),
  operator('yesterday', 'none'),
  operator('tomorrow', 'none'),
  operator('last-seven-days', 'none', 'Last7Days'),
  operator('next-seven-days', 'none', 'Next7Days'),
  ...PERIODS.flatMap((period) => ['last', 'this', 'next'].map((which) => operator(`${which}-${period}`, 'none'))),
  ...['last', 'this', 'next'].flatMap((which) => [operator(`${which}-fiscal-year`, 'none'), operator(`${which}-fiscal-period`, 'none')]),
  ...['last', 'next'].flatMap((which) => [operator(`${which}-x-fiscal-years`, 'one'), operator(`${which}-x-fiscal-periods`, 'one')]),
  operator('in-fiscal-year', 'one'),
  operator('in-fiscal-period', 'one'),
  ...['in', 'in-or-before', 'in-or-after'].map((which) => operator(`${which}-fiscal-period-and-year`, 'two')),
  operator('under', 'one'),
  operator('eq-or-under', 'one', 'UnderOrEqual'),
  operator('not-under', 'one'),
  operator('above', 'one'),
  operator('eq-or-above', 'one', 'AboveOrEqual'),
  operator('eq-useroruserhierarchy', 'none', 'EqualUserOrUserHierarchy'),
  operator('eq-useroruserhierarchyandteams', 'none', 'EqualUserOrUserHierarchyAndTeams'),
  ...UNITS.flatMap((unit) => [operator(`last-x-${unit}`, 'one'), operator(`next-x-${unit}`, 'one')]),
  ...['minutes', ...UNITS].map((unit) => operator(`olderthan-x-${unit}`, 'one', `OlderThanX${pascal(unit)}`)),
];

const BY_NAME = new Map(OPERATORS.map((each) => [each.name, each]));
const BY_FUNCTION = new Map(OPERATORS.flatMap((each) => (each.odata === undefined ? [] : [[each.odata.toLowerCase(), each] as const])));

/** @param name FetchXML's, in any case */
export function findOperator(name: string): QueryOperator | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** @param name OData's, with or without its namespace */
export function findQueryFunction(name: string): QueryOperator | undefined {
  return BY_FUNCTION.get(name.toLowerCase().replace(/^microsoft\.dynamics\.crm\./, ''));
}
