import { type JsonValue, toPlain } from '@tandem/kernel';
import type { z } from 'zod';
import { InvalidRequest } from './invalid-request.ts';

/**
 * Parses the query or the body of a request by its schema.
 *
 * @throws InvalidRequest with every fault
 */
export function parsePart(part: 'query' | 'body', schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(part === 'body' ? toPlain(value as JsonValue) : value);
  if (result.success) return result.data;
  throw new InvalidRequest(
    result.error.issues.map((issue) => ({ path: [part, ...issue.path.map(String)].join('.'), message: lowerFirst(issue.message) })),
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
