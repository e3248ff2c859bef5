import { badSkipToken } from '@tandem/tables';

/** Where a page ends: at the values of the last row in the order of the query, or after so many rows. */
export type PageEnd =
  | { readonly kind: 'row'; readonly values: readonly (string | number | null)[] }
  | { readonly kind: 'count'; readonly count: number };

export function printToken(end: PageEnd): string {
  return Buffer.from(JSON.stringify(end.kind === 'row' ? { r: end.values } : { c: end.count })).toString('base64url');
}

/** @throws TandemError for what `printToken` did not make */
export function readToken(token: string): PageEnd {
  const parsed = parse(Buffer.from(token, 'base64url').toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw badSkipToken();
  if ('c' in parsed && typeof parsed.c === 'number' && Number.isSafeInteger(parsed.c) && parsed.c >= 0)
    return { kind: 'count', count: parsed.c };
  if ('r' in parsed && Array.isArray(parsed.r) && parsed.r.every(isValue)) return { kind: 'row', values: parsed.r };
  throw badSkipToken();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badSkipToken();
  }
}

function isValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
