import { isJsonArray, type JsonValue } from '@tandem/kernel';
import type { DesktopFlowFile } from './desktop-flow-file.ts';
import { flowOfPackageJson } from './flow-package.ts';
import { memberAt, readJson } from './json-members.ts';
import type { ZipBudget } from './zip-entries.ts';

/** The rows in JSON: one, an array of them, or an answer of the Web API with `value`. */
export function rowsOfJson(json: JsonValue): readonly JsonValue[] {
  if (isJsonArray(json)) return json;
  const value = memberAt(json, 'value');
  return value !== undefined && isJsonArray(value) ? value : [json];
}

/**
 * The desktop flow in a row of the table of flows (`definition`, or `clientdata` of the first versions); undefined for any other JSON.
 *
 * @param budget of the file that the row is in
 * @throws TandemError `ZipUnreadable`
 */
export function flowOfRow(row: JsonValue, budget: ZipBudget): DesktopFlowFile | undefined {
  const name = textAt(row, 'name');
  const workflowId = textAt(row, 'workflowid');
  const about = { name, ...(workflowId === '' ? {} : { workflowId }) };
  const script = scriptOfDefinition(textAt(row, 'definition'));
  if (script !== undefined) return { form: 'row', ...about, script, parts: [] };
  const flow = flowOfPackageJson(readJson(textAt(row, 'clientdata')), name, budget) ?? flowOfPackageJson(row, name, budget);
  return flow === undefined ? undefined : { ...flow, ...about };
}

/** The script of a `definition`, which is the script as a text of JSON, or the script itself; undefined when it is neither. */
export function scriptOfDefinition(definition: string): string | undefined {
  if (definition.trim() === '') return undefined;
  const json = readJson(definition);
  if (typeof json === 'string') return json;
  return json === undefined ? definition : undefined;
}

function textAt(row: JsonValue, name: string): string {
  const value = memberAt(row, name);
  return typeof value === 'string' ? value : '';
}
