import { isJsonArray, isNumeric, JsonObject, type JsonValue, toPlain, valueAt } from '@tandem/kernel';
import { type FieldDescription, type FieldEditor, OPERATION_SETTINGS, type OperationDescription } from '@tandem/protocol';
import { branchesOf, typeOf } from '../flow/branches.ts';
import { titleFromName } from '../flow/unique-name.ts';
import type { JsonPath } from '../json/json-path.ts';

/** A description made from the JSON of a card itself, so that a card of a kind that nobody knows can be read and edited, too. */
export function inferOperation(kind: OperationDescription['kind'], json: JsonObject): OperationDescription {
  const type = String(json.get('type') ?? '');
  return {
    id: type.toLowerCase() || 'unknown',
    kind,
    title: { en: titleFromName(type) || 'Unknown', de: titleFromName(type) || 'Unbekannt' },
    description: { en: 'Tandem does not know this operation.', de: 'Tandem kennt diesen Vorgang nicht.' },
    keywords: [],
    category: 'control',
    icon: 'connector',
    template: toPlain(JsonObject.of([['type', type]])),
    fields: [...inferFields(json)],
    outputs: { type: 'object', properties: { body: {} } },
    settings: [...OPERATION_SETTINGS],
    ...(branchesOf(json).length > 0 ? { container: containerOf(json) } : {}),
    canRun: false,
  };
}

function containerOf(json: JsonObject): NonNullable<OperationDescription['container']> {
  const type = typeOf(json);
  return type === 'if' || type === 'switch' || type === 'foreach' || type === 'until' ? type : 'scope';
}

/** A field for each parameter of a call of a connector, else for each member of the inputs, else for the inputs as a whole. */
export function inferFields(json: JsonObject): readonly FieldDescription[] {
  const parameters = ['inputs', 'parameters'];
  const path = [parameters, ['inputs']].find((candidate) => valueAt(json, candidate) instanceof JsonObject);
  const inputs = path === undefined ? undefined : valueAt(json, path);
  if (path !== undefined && inputs instanceof JsonObject) {
    return Array.from(inputs)
      .filter(([name]) => !PLUMBING.has(name.toLowerCase()))
      .map(([name, value]) => inferField([...path, name], name, value));
  }
  const whole = json.get('inputs');
  return whole === undefined ? [] : [inferField(['inputs'], 'inputs', whole)];
}

/** What binds a call to its connector, and what the settings show. */
const PLUMBING: ReadonlySet<string> = new Set(['host', 'authentication', 'retrypolicy']);

function inferField(path: JsonPath, key: string, value: JsonValue): FieldDescription {
  return { key, path: [...path], label: { en: key }, isRequired: false, editor: inferEditor(value) };
}

function inferEditor(value: JsonValue): FieldEditor {
  if (typeof value === 'string') return { kind: 'text', isMultiline: value.includes('\n') || value.length > 120 };
  if (typeof value === 'boolean') return { kind: 'yes-no' };
  if (isNumeric(value)) return { kind: 'number' };
  return { kind: value instanceof JsonObject || isJsonArray(value) ? 'json' : 'text' };
}
