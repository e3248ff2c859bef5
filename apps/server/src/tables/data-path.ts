import { wrongQuery } from '@tandem/tables';

/** One part of an address below the service root: `accounts`, `accounts(01890000-…)`, `$ref`. */
export interface PathSegment {
  readonly name: string;
  /** What stands in the parentheses; undefined without any. */
  readonly key: string | undefined;
}

/** A quoted text may hold anything, a quote twice. */
const PART = /(?:'(?:[^']|'')*'|[^'/])+/g;
const SEGMENT = /^([$A-Za-z_][\w.]*)(?:\((.*)\))?$/s;

/**
 * The segments of an address below the service root.
 *
 * @param path as it stands in the request, percent-encoded and without a query
 * @throws TandemError for what is no address of the Web API
 */
export function readDataPath(path: string): readonly PathSegment[] {
  return (decoded(path).match(PART) ?? []).map((part) => {
    const [, name, key] = SEGMENT.exec(part) ?? [];
    if (name === undefined) throw badPath(part);
    return { name, key };
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw badPath(path);
  }
}

function badPath(part: string) {
  return wrongQuery(`'${part.slice(0, 100)}' is no part of an address of the Web API.`);
}
