import { err, isJsonArray, JsonObject, type JsonValue, ok, type Result, toPlain } from '@tandem/kernel';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { linearPattern } from './linear-pattern.ts';
import { ReferenceVisits } from './reference-visits.ts';
import type { SchemaFault } from './schema-fault.ts';

/** The faults of a value, at most {@link MAX_SCHEMA_FAULTS}; none when it fits. */
export type SchemaValidator = (value: JsonValue) => readonly SchemaFault[];

export const MAX_SCHEMA_FAULTS = 100;
/** Values inside a value up to which all of its faults are looked for; in a larger one the first fault ends the check. */
const ALL_FAULTS_SIZE = 10_000;

/**
 * Compiles a JSON schema that somebody else wrote. Checking a value costs time in proportion to its size, or ends with a fault.
 *
 * @returns why the schema is not valid, as the end of a sentence, when it is not
 * @throws EvalError where the security policy of a page forbids to compile
 */
export function compileSchema(schema: JsonObject): Result<SchemaValidator, string> {
  const first = compileWith(schema, { allErrors: false });
  if (!first.ok) return first;
  let all: Result<SchemaValidator, string> | undefined;
  return ok((value) => {
    const faults = first.value(value);
    if (faults.length === 0 || isLarge(value)) return faults;
    all ??= compileWith(schema, { allErrors: true });
    return all.ok ? all.value(value) : faults;
  });
}

function compileWith(schema: JsonObject, { allErrors }: { readonly allErrors: boolean }): Result<SchemaValidator, string> {
  const plain = schema.copy();
  // The designer names drafts that the validator does not carry; what flows use of them means the same in each.
  plain.delete('$schema');
  const ajv = new Ajv({ strict: false, allErrors, logger: false, code: { regExp: linearPattern } });
  // The package is one CommonJS function; bundlers and Node see different types of it.
  (addFormats as unknown as FormatsPlugin)(ajv);
  replaceSlowParts(ajv);
  const visits = new ReferenceVisits(ajv);
  try {
    const validate = ajv.compile(visits.counted(toPlain(plain)) as object);
    return ok((value) => visits.within(() => faultsOf(validate, value)));
  } catch (thrown) {
    if (thrown instanceof EvalError) throw thrown;
    return err(thrown instanceof Error ? thrown.message : 'it cannot be read');
  }
}

/** Replaces what the validator brings along whose time grows faster than the value. */
function replaceSlowParts(ajv: Ajv): void {
  // Theirs tries every way to part the text before an `@`.
  ajv.addFormat('url', /^(?:https?|ftp):\/\/[^\s/?#]+(?:[/?#]\S*)?$/i);
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have duplicate items' },
    validate: (isUnique: boolean, items: readonly unknown[]) => !isUnique || new Set(items.map(keyOf)).size === items.length,
  });
}

/** A text that two plain values share when they are equal. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item)}`);
  return `{${members.sort().join(',')}}`;
}

function isLarge(value: JsonValue): boolean {
  const open: JsonValue[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside = isJsonArray(next) ? next : next instanceof JsonObject ? [...next.values()] : [];
    count += inside.length;
    if (count > ALL_FAULTS_SIZE) return true;
    for (const item of inside) open.push(item);
  }
  return false;
}

function faultsOf(validate: ValidateFunction, value: JsonValue): readonly SchemaFault[] {
  if (validate(toPlain(value)) === true) return [];
  return (validate.errors ?? []).slice(0, MAX_SCHEMA_FAULTS).map(toFault);
}

function toFault({ keyword, instancePath, schemaPath, params, message }: ErrorObject): SchemaFault {
  const isMissing = keyword === 'required';
  const steps = instancePath.split('/').slice(1).map(unescapeStep);
  return {
    steps: isMissing ? [...steps, String(params['missingProperty'])] : steps,
    message: message ?? 'is not valid',
    isMissing,
    keyword,
    schemaId: schemaPath.slice(0, Math.max(1, schemaPath.lastIndexOf('/'))),
  };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
