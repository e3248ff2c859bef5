import { fromPlain, JsonObject } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { withValueAt } from './value-at-path.ts';

/** The JSON with which a new card starts: the template and the defaults of its fields. */
export function newOperation({ template, fields }: Pick<OperationDescription, 'template' | 'fields'>): JsonObject {
  const start = fromPlain(template);
  const filled = fields
    .filter((field) => field.default !== undefined)
    .reduce((json, field) => withValueAt(json, field.path, fromPlain(field.default)), start);
  return filled instanceof JsonObject ? filled : new JsonObject();
}
