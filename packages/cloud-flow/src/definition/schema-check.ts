import { type Diagnostic, JsonObject, type JsonValue, ok, type Result } from '@tandem/kernel';
import type { SchemaFault } from './schema-fault.ts';
import { compileSchema } from './schema-validator.ts';

/** Checks a value against a JSON schema. */
export type SchemaCheck = (value: JsonValue) => readonly SchemaFault[];

export interface CompiledCheck {
  readonly check: SchemaCheck;
  /** Why the schema is not valid: nothing can be checked then. */
  readonly schemaFault: Pick<Diagnostic, 'code' | 'message'> | undefined;
}

/** A check against the schema of an action. Without a schema everything passes. */
export function compileCheck(schema: JsonValue | undefined): CompiledCheck {
  if (!(schema instanceof JsonObject) || schema.size === 0) return { check: () => [], schemaFault: undefined };
  const compiled = compileWherePossible(schema);
  if (compiled.ok) return { check: compiled.value, schemaFault: undefined };
  const message = `The schema is not valid: ${compiled.error}.`;
  return { check: () => [], schemaFault: { code: 'InvalidJsonSchema', message } };
}

/** In a page, whose security policy forbids to compile, every value passes: the server checks the schema when the flow is saved. */
function compileWherePossible(schema: JsonObject): Result<SchemaCheck, string> {
  try {
    return compileSchema(schema);
  } catch (thrown) {
    if (thrown instanceof EvalError) return ok(() => []);
    throw thrown;
  }
}
