import { JsonObject, type JsonValue, printJson, TandemError } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { convertInput } from './input-value.ts';
import { missingParameter } from './parameter-error.ts';

/** The inputs of one run, checked against the input variables of the desktop flow. */
export interface RunInputs {
  /** JSON text of the input object; optional inputs without a value are left out. */
  readonly json: string;
  /** The same as a value. */
  readonly values: JsonObject;
  /** Sensitive inputs that have a value. */
  readonly sensitiveNames: readonly string[];
  /** Names that the flow has no input for; they are let through, as the original platform does. */
  readonly unknown: readonly string[];
}

/**
 * @param items external name to value, names found without regard to case
 * @throws TandemError `OpenApiOperationParameterValidationFailed`, `OpenApiOperationParameterTypeConversionFailed`
 */
export function bindInputs(variables: readonly FlowVariable[], items: JsonObject): RunInputs {
  const values = new JsonObject();
  for (const variable of variables) {
    const value = items.get(variable.name) ?? null;
    if (!isBlank(variable, value)) values.set(variable.name, convertInput(variable, value));
    else if (!variable.isOptional) throw missingParameter(`item/${variable.name}`);
  }
  const sensitiveNames = variables.filter(({ name, isSensitive }) => isSensitive && values.has(name)).map(({ name }) => name);
  const known = new Set(variables.map(({ name }) => name.toLowerCase()));
  return {
    json: printJson(values),
    values,
    sensitiveNames,
    unknown: [...items.keys()].filter((name) => !known.has(name.toLowerCase())),
  };
}

/** Null is no value; an empty text is none for an optional input, and for every input but a text. */
function isBlank({ type, isOptional }: FlowVariable, value: JsonValue): boolean {
  return value === null || (value === '' && (isOptional || type !== 'String'));
}

/** @throws TandemError `DesktopFlowInputTooLarge` */
export function refuseLargeInput(json: string, maxBytes: number): void {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes <= maxBytes) return;
  throw new TandemError('DesktopFlowInputTooLarge', `The inputs of the desktop flow have ${bytes} bytes, and ${maxBytes} are allowed.`, {
    status: 413,
    fix: 'Pass large values by a file that the desktop flow reads, or ask an administrator to raise the limit.',
  });
}
