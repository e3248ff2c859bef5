import { JsonObject, type JsonValue, toPlain } from '@tandem/kernel';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Checks a value against a JSON schema; gives one sentence a fault. */
export type SchemaCheck = (value: JsonValue) => readonly string[];

const MAX_FAULTS = 50;

/** A check against the schema of an action. The schema is compiled when the first value comes; a faulty one is a fault of every value. */
export function schemaCheck(schema: JsonValue | undefined): SchemaCheck {
  if (!(schema instanceof JsonObject) || schema.size === 0) return () => [];
  let validate: ValidateFunction | string | undefined;
  return (value) => {
    validate ??= compile(schema);
    if (typeof validate === 'string') return [validate];
    if (validate(toPlain(value)) === true) return [];
    return (validate.errors ?? [])
      .slice(0, MAX_FAULTS)
      .map(({ instancePath, message }) => `${instancePath === '' ? 'The value' : instancePath} ${message ?? 'is not valid'}.`);
  };
}

function compile(schema: JsonObject): ValidateFunction | string {
  const plain = schema.copy();
  // The designer names drafts that the validator does not carry; what flows use of them means the same in each.
  plain.delete('$schema');
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  try {
    return ajv.compile(toPlain(plain) as object);
  } catch (thrown) {
    return `The schema is not valid: ${thrown instanceof Error ? thrown.message : 'it cannot be read'}.`;
  }
}
