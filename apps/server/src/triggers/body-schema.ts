import { JsonObject, type JsonValue, TandemError, toPlain } from '@tandem/kernel';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { type FieldFault, InvalidRequest } from '../http/invalid-request.ts';

/** Checks the body with which a flow is started. @throws InvalidRequest `InvalidTriggerBody` with every field at fault */
export type CheckBody = (body: JsonValue) => void;

const MAX_FAULTS = 50;

/**
 * Compiles the JSON schema of a trigger.
 *
 * @returns a check that lets everything pass when the trigger has no schema
 * @throws TandemError `InvalidTriggerSchema` when the schema itself is faulty
 */
export function compileBodySchema(schema: JsonValue | undefined): CheckBody {
  if (!(schema instanceof JsonObject) || schema.size === 0) return () => {};
  const validate = compile(schema);
  return (body) => {
    if (validate(toPlain(body)) === true) return;
    const faults = (validate.errors ?? []).slice(0, MAX_FAULTS).map((error) => toFault(error, schema));
    throw new InvalidRequest(faults, 'InvalidTriggerBody');
  };
}

function compile(schema: JsonObject): ReturnType<Ajv['compile']> {
  const plain = schema.copy();
  // The designer names drafts that the validator does not carry; what flows use of them means the same in each.
  plain.delete('$schema');
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  try {
    return ajv.compile(toPlain(plain) as object);
  } catch (cause) {
    throw new TandemError(
      'InvalidTriggerSchema',
      `The schema of the trigger is not valid: ${cause instanceof Error ? cause.message : ''}.`,
      {
        fix: 'Correct the schema in the trigger of the flow.',
        cause,
      },
    );
  }
}

function toFault(error: ErrorObject, schema: JsonObject): FieldFault {
  const missing = error.keyword === 'required' ? [String(error.params['missingProperty'])] : [];
  const steps = [...error.instancePath.split('/').slice(1).map(unescapePointer), ...missing];
  const title = titleOf(schema, steps[0]);
  const message = error.keyword === 'required' ? 'is required' : (error.message ?? 'is not valid');
  return { path: ['body', ...steps].join('.'), message: title === undefined ? message : `"${title}" ${message}` };
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The name under which the person knows the field. */
function titleOf(schema: JsonObject, key: string | undefined): string | undefined {
  const properties = schema.get('properties');
  const property = key !== undefined && properties instanceof JsonObject ? properties.get(key) : undefined;
  const title = property instanceof JsonObject ? property.get('title') : undefined;
  return typeof title === 'string' ? title : undefined;
}
