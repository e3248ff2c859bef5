import { compileSchema, type SchemaFault } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import type { FieldFault } from '../http/detailed-error.ts';
import { InvalidRequest } from '../http/invalid-request.ts';

/** Checks the body with which a flow is started. @throws InvalidRequest `InvalidTriggerBody` with every field at fault */
export type CheckBody = (body: JsonValue) => void;

/**
 * Compiles the JSON schema of a trigger.
 *
 * @returns a check that lets everything pass when the trigger has no schema
 * @throws TandemError `InvalidTriggerSchema` when the schema itself is faulty
 */
export function compileBodySchema(schema: JsonValue | undefined): CheckBody {
  if (!(schema instanceof JsonObject) || schema.size === 0) return () => {};
  const compiled = compileSchema(schema);
  if (!compiled.ok) throw invalidSchema(compiled.error);
  return (body) => {
    const faults = compiled.value(body);
    if (faults.length === 0) return;
    throw new InvalidRequest(
      faults.map((fault) => toFieldFault(fault, schema)),
      'InvalidTriggerBody',
    );
  };
}

function invalidSchema(reason: string): TandemError {
  return new TandemError('InvalidTriggerSchema', `The schema of the trigger is not valid: ${reason}.`, {
    fix: 'Correct the schema in the trigger of the flow.',
  });
}

function toFieldFault({ steps, message, isMissing }: SchemaFault, schema: JsonObject): FieldFault {
  const title = titleOf(schema, steps[0]);
  const text = isMissing ? 'is required' : message;
  return { path: ['body', ...steps].join('.'), message: title === undefined ? text : `"${title}" ${text}` };
}

/** The name under which the person knows the field. */
function titleOf(schema: JsonObject, key: string | undefined): string | undefined {
  const properties = schema.get('properties');
  const property = key !== undefined && properties instanceof JsonObject ? properties.get(key) : undefined;
  const title = property instanceof JsonObject ? property.get('title') : undefined;
  return typeof title === 'string' ? title : undefined;
}
