import { JsonObject } from '@tandem/kernel';

export type Property = readonly [string, JsonObject];

export function objectSchema(properties: readonly Property[], required: readonly string[] = []): JsonObject {
  const schema = JsonObject.of([
    ['type', 'object'],
    ['properties', JsonObject.of(properties)],
  ]);
  if (required.length > 0) schema.set('required', [...required]);
  return schema;
}
