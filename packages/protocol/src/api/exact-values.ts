import { isJsonArray, JsonObject, type JsonValue, toPlain } from '@tandem/kernel';
import { z } from 'zod';
import { exactJsonField } from './fields.ts';

/**
 * Turns an answer into the plain values that its schema asks for, and leaves the values of flows as they are, so that `5.0` and
 * large integers are still what the flow made of them.
 */
export function keepExactValues(schema: z.ZodType, json: JsonValue): unknown {
  if (schema === exactJsonField) return json;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keepExactValues(schema.unwrap() as z.ZodType, json);
  if (schema instanceof z.ZodArray && isJsonArray(json)) return json.map((item) => keepExactValues(schema.element as z.ZodType, item));
  if (schema instanceof z.ZodObject && json instanceof JsonObject) return keepMembers(schema.shape, json);
  return toPlain(json);
}

function keepMembers(shape: z.ZodRawShape, json: JsonObject): Record<string, unknown> {
  // Without a prototype, so that no key can reach one.
  const members: Record<string, unknown> = Object.create(null);
  for (const [key, value] of json) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    members[key] = schema === undefined ? toPlain(value) : keepExactValues(schema as z.ZodType, value);
  }
  return members;
}
