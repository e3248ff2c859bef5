import { TandemError } from '@tandem/kernel';
import type { QueryFault } from './query/query-fault.ts';

/** There is no table of this name, logical or in addresses. */
export function noTable(name: string): TandemError {
  return new TandemError('0x8006088a', `Resource not found for the segment '${name}'. No table of this installation has this name.`, {
    status: 404,
    fix: `Create the table '${name}' in the portal, or import the solution that defines it.`,
  });
}

export function noColumn(table: string, name: string): TandemError {
  return new TandemError('0x80060888', `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table}'.`, {
    fix: `Correct the name, or add the column '${name}' to the table '${table}'. Lookups are called '_name_value' in $select and $filter.`,
  });
}

export function noNavigation(table: string, name: string): TandemError {
  return new TandemError('0x80060888', `Could not find a relationship named '${name}' on type 'Microsoft.Dynamics.CRM.${table}'.`, {
    fix: 'Use the name of a navigation property, such as the schema name of a lookup, or add the relationship to the table.',
  });
}

/** The text of a query cannot be read. */
export function badQuery({ part, message, at }: QueryFault): TandemError {
  return new TandemError('0x80060888', `Syntax error at position ${at} in '${part}': ${message}.`, {
    fix: `Correct ${part} at this place; an expression in it may have given something else than was meant.`,
  });
}

/** The query can be read, but does not fit the table. */
export function wrongQuery(message: string): TandemError {
  return new TandemError('0x80060888', message, { fix: 'Correct the query of the action or the request.' });
}

export function badSkipToken(): TandemError {
  return new TandemError('0x80060891', 'The skip token of the query was not made by this installation for this query.', {
    fix: 'Follow @odata.nextLink as it was given, or start again with the first page.',
  });
}

export function tooManyRows(what: string, limit: number): TandemError {
  return new TandemError('0x8004e023', `${what} has more than ${limit} rows, which is the most that one answer may hold.`, {
    fix: 'Filter for fewer rows, or ask for them page by page.',
  });
}

/** @param what such as `The page` */
export function answerTooLarge(what: string): TandemError {
  return new TandemError('0x8004e023', `${what} has more text than one answer may hold.`, {
    fix: 'Ask for fewer columns or for smaller pages.',
  });
}

/** @param seconds how long it waited */
export function tooManyQueries(seconds: number): TandemError {
  return new TandemError(
    '0x80072326',
    `Number of concurrent requests exceeded the limit: the query waited ${seconds} seconds for others to end.`,
    { status: 429, retryable: true, fix: 'Ask again a little later, and ask for less at once.' },
  );
}

/** A query has to leave time for others. */
export function queryTooSlow(seconds: number): TandemError {
  return new TandemError('0x80044151', `The query took longer than ${seconds} seconds, so it was given up.`, {
    fix: 'Join fewer tables, join them by columns that lead to one row, or filter by a column with an index.',
  });
}

/** @param what what is wrong and where, as a sentence */
export function badDefinition(what: string): TandemError {
  return new TandemError('TableDefinitionInvalid', what, { fix: 'Correct the definition of the table and save it again.' });
}
