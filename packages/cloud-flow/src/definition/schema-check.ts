import { type Diagnostic, JsonObject, type JsonValue } from '@tandem/kernel';
import type { SchemaFault } from './schema-fault.ts';
import { compileSchema } from './schema-validator.ts';

/** Checks a value against a JSON schema; gives one sentence a fault. */
export type SchemaCheck = (value: JsonValue) => readonly string[];

export interface CompiledCheck {
  readonly check: SchemaCheck;
  /** Why the schema is not valid: nothing can be checked then. */
  readonly schemaFault: Pick<Diagnostic, 'code' | 'message'> | undefined;
}

/** A check against the schema of an action. Without a schema everything passes. */
export function compileCheck(schema: JsonValue | undefined): CompiledCheck {
  if (!(schema instanceof JsonObject) || schema.size === 0) return { check: () => [], schemaFault: undefined };
  const compiled = compileSchema(schema);
  if (compiled.ok) return { check: (value) => compiled.value(value).map(sentenceOf), schemaFault: undefined };
  const message = `The schema is not valid: ${compiled.error}.`;
  return { check: () => [message], schemaFault: { code: 'InvalidJsonSchema', message } };
}

function sentenceOf({ steps, message, isMissing }: SchemaFault): string {
  const place = isMissing ? steps.slice(0, -1) : steps;
  return `${place.length === 0 ? 'The value' : `/${place.join('/')}`} ${message}.`;
}
