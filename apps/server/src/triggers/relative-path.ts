import { JsonObject, type JsonValue } from '@tandem/kernel';

/** The path behind the address of an HTTP trigger, such as `orders/{id}`: fixed segments, and those that are parameters. */
export type PathPattern = readonly PathSegment[];
type PathSegment = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'parameter'; readonly name: string };

export type PathReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'pattern'; readonly pattern: PathPattern }
  | { readonly kind: 'faulty'; readonly message: string };

/** Reads the `relativePath` of a trigger; a parameter is a whole segment in braces. */
export function readPathPattern(value: JsonValue | undefined): PathReading {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (typeof value !== 'string') return { kind: 'faulty', message: 'The relative path must be a text such as /orders/{id}.' };
  const pattern = segmentsOf(value).map(readSegment);
  if (pattern.includes(undefined))
    return { kind: 'faulty', message: 'A parameter of the relative path must be a whole segment in braces, such as /orders/{id}.' };
  const segments = pattern.filter((segment) => segment !== undefined);
  const names = segments.flatMap((segment) => (segment.kind === 'parameter' ? [segment.name] : []));
  if (new Set(names).size < names.length)
    return { kind: 'faulty', message: 'Each parameter of the relative path must have a name of its own.' };
  return { kind: 'pattern', pattern: segments };
}

/** The parameters of a path that matches the pattern, decoded; undefined when it does not match. */
export function matchPath(pattern: PathPattern | undefined, path: string): JsonObject | undefined {
  const given = segmentsOf(path);
  const expected = pattern ?? [];
  if (given.length !== expected.length) return undefined;
  const parameters = new JsonObject();
  for (const [index, segment] of expected.entries()) {
    const text = decode(given[index] ?? '');
    if (text === undefined || (segment.kind === 'text' && segment.text !== text)) return undefined;
    if (segment.kind === 'parameter') parameters.set(segment.name, text);
  }
  return parameters;
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function readSegment(text: string): PathSegment | undefined {
  const name = /^\{([^{}]+)\}$/.exec(text)?.[1];
  if (name !== undefined) return { kind: 'parameter', name };
  return /[{}]/.test(text) ? undefined : { kind: 'text', text };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
