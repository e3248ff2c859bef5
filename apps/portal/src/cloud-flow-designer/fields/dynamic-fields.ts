import { type JsonObject, valueAt } from '@tandem/kernel';
import type { FieldDescription, OperationDescription } from '@tandem/protocol';
import type { FlowFacts, SchemaAnswer } from '../designer/use-flow-facts.ts';
import { fieldsOfSchema, unknownKeys } from './schema-fields.ts';

/** Fields that depend on values, as far as they are known. */
export interface DynamicFields extends Omit<SchemaAnswer, 'schema'> {
  readonly fields: readonly FieldDescription[];
  readonly unknown: readonly UnknownValue[];
}

/** A value for which there is no field any more. */
export interface UnknownValue {
  readonly path: readonly string[];
  /** What the field was called. */
  readonly name: string;
}

/** The fields that a card has because of what was chosen in it; undefined for operations without such fields. */
export function dynamicFieldsOf(
  operation: OperationDescription,
  json: JsonObject,
  answerTo: FlowFacts['answerTo'],
): DynamicFields | undefined {
  const { dynamicFields } = operation;
  if (dynamicFields === undefined) return undefined;
  const { schema, ...answer } = answerTo(dynamicFields.schema, operation, json);
  const place = { path: dynamicFields.path, prefix: dynamicFields.prefix };
  const fields = fieldsOfSchema(schema, place);
  const keys = schema === undefined ? [] : unknownKeys(valueAt(json, place.path), fields, place);
  const unknown = keys.map((key) => ({ path: [...place.path, key], name: key.slice(place.prefix.length) }));
  return { fields, unknown, ...answer };
}
