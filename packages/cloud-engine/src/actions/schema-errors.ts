import { describeFault, placeOfFault, type SchemaFault } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

/** The faults of a value as `outputs('Parse_JSON')['errors']` lists them. */
export function schemaErrors(value: JsonValue, faults: readonly SchemaFault[]): readonly JsonValue[] {
  return faults.map((fault) => {
    const error = JsonObject.of([
      ['message', describeFault(fault)],
      ['lineNumber', 0],
      ['linePosition', 0],
      ['path', pathTo(placeOfFault(fault), value)],
    ]);
    const found = fault.isMissing ? [fault.steps.at(-1) ?? ''] : valueAt(value, fault.steps);
    if (fault.isMissing || isPlain(found)) error.set('value', found ?? null);
    return error.set('schemaId', fault.schemaId).set('errorType', fault.keyword).set('childErrors', []);
  });
}

/** Lists, objects and null are not repeated. */
function isPlain(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && !isJsonArray(value) && !(value instanceof JsonObject);
}

/** The place as .NET writes it: `rows[1].name`, and `['a b']` for a name that is no word. */
function pathTo(steps: readonly string[], value: JsonValue): string {
  return steps.reduce((path, step, depth) => {
    if (isJsonArray(valueAt(value, steps.slice(0, depth)))) return `${path}[${step}]`;
    if (!/^\w+$/.test(step)) return `${path}['${step.replaceAll("'", "\\'")}']`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}
