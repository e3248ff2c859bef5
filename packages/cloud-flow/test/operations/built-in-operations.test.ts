import { compileFlow } from '@tandem/cloud-flow';
import { BUILT_IN_OPERATIONS, newOperation, OPERATION_CATEGORIES, OPERATION_ICONS, withValueAt } from '@tandem/cloud-flow/operations';
import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { type OperationDescription, operationDescriptionSchema } from '@tandem/protocol';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { textsWithout } from './texts-without.ts';

const AJV = new Ajv({ strict: false });

function compileNew(description: OperationDescription, operation: JsonValue = newOperation(description)) {
  const branch = description.kind === 'trigger' ? 'triggers' : 'actions';
  return compileFlow(JsonObject.of([[branch, JsonObject.of([['Card', operation]])]]));
}

test('every description has the form that the protocol says, and an id of its own', () => {
  for (const description of BUILT_IN_OPERATIONS) expect(operationDescriptionSchema.parse(description), description.id).toEqual(description);
  expect(new Set(BUILT_IN_OPERATIONS.map(({ id }) => id)).size).toBe(BUILT_IN_OPERATIONS.length);
  expect(BUILT_IN_OPERATIONS.length).toBeGreaterThan(60);
});

describe.each(BUILT_IN_OPERATIONS.map((description) => [description.id, description] as const))('%s', (_, description) => {
  test('a new card compiles without an error', () => {
    const errors = compileNew(description).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test('it can run exactly when the compiler makes something of it that Tandem carries out', () => {
    if (description.kind === 'trigger') return;
    const body = compileNew(description).flow.actions.get('card')?.body;
    const isCarriedOut = body?.kind === 'operation' ? body.isBuiltIn : body?.kind !== 'unsupported';
    expect(description.canRun).toBe(isCarriedOut);
  });

  test('its fields have keys and places of their own, and their defaults stand there', () => {
    const { fields } = description;
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(new Set(fields.map(({ path }) => path.join('\n'))).size).toBe(fields.length);
    const card = newOperation(description);
    for (const { key, path, default: value } of fields)
      expect([key, valueAt(card, path) !== undefined]).toEqual([key, value !== undefined]);
  });

  test('a field that takes expressions stands where the compiler reads one', () => {
    if (!description.canRun || description.kind === 'trigger') return;
    for (const { path, isLiteral } of description.fields) {
      if (isLiteral === true) continue;
      const card = withValueAt(newOperation(description), path, '@nothing(');
      const places = compileNew(description, card).diagnostics.map((fault) => fault.path);
      expect(places).toContain(`/actions/Card/${path.join('/')}`);
    }
  });

  test('every text is there in English and in German', () => {
    expect(textsWithout('de', description)).toEqual([]);
  });

  test('its schemas are valid', () => {
    const schemas = [description.outputs, ...description.fields.map(({ schema }) => schema ?? {})];
    for (const schema of schemas) expect(AJV.validateSchema(schema as object), AJV.errorsText()).toBe(true);
  });

  test('its icon and its category are known', () => {
    expect(OPERATION_ICONS).toContain(description.icon);
    expect(Object.keys(OPERATION_CATEGORIES)).toContain(description.category);
  });
});
