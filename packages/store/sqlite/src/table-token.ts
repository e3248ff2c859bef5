import { badSkipToken } from '@tandem/tables';

/** Where a page ends: at the values of the last row in the order of the query, or after so many rows. */
export type PageEnd = (
  | { readonly kind: 'row'; readonly values: readonly (string | number | null)[] }
  | { readonly kind: 'count'; readonly count: number }
) & {
  /** Rows that were given up to here, of a query that asks for at most so many. */
  readonly given?: number | undefined;
};

export function printToken({ given, ...end }: PageEnd): string {
  return Buffer.from(JSON.stringify({ ...(end.kind === 'row' ? { r: end.values } : { c: end.count }), n: given })).toString('base64url');
}

/** @throws TandemError for what `printToken` did not make */
export function readToken(token: string): PageEnd {
  const parsed = parse(Buffer.from(token, 'base64url').toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw badSkipToken();
  const given = 'n' in parsed && isCount(parsed.n) ? parsed.n : undefined;
  if ('c' in parsed && isCount(parsed.c)) return { kind: 'count', count: parsed.c, given };
  if ('r' in parsed && Array.isArray(parsed.r) && parsed.r.every(isValue)) return { kind: 'row', values: parsed.r, given };
  throw badSkipToken();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badSkipToken();
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
