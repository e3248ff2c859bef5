import type { DesignQuestion } from '@tandem/cloud-engine';
import { type AccountId, type DesktopFlowId, fromPlain, JsonObject, toPlain } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { schemaFor, valuesFor } from '../src/design-answers.ts';
import type { DesktopFlowsPorts } from '../src/index.ts';
import type { AskingFlow } from '../src/ports.ts';

const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const FLOW_ID = '01890000-0000-7000-8000-000000000601' as DesktopFlowId;

function variable(name: string, change: Partial<FlowVariable> = {}): FlowVariable {
  return { name, description: '', type: 'String', isOptional: false, isSensitive: false, ...change };
}

const FLOW = {
  id: FLOW_ID,
  name: 'Make folder',
  script: '',
  dependencies: [],
  inputs: [
    variable('CountryName', { description: 'The name of the folder', defaultValue: 'France' }),
    variable('Password', { isSensitive: true, isOptional: true }),
    variable('Rows', { type: 'Datatable' }),
  ],
  outputs: [variable('FileCount', { type: 'Numeric' }), variable('Done', { type: 'Bool' })],
};

const PORTS = {
  listFlows: async (ownerId: AccountId) => (ownerId === OWNER ? [{ ...FLOW, name: 'Zip', inputs: [], outputs: [] }, FLOW] : []),
  findFlow: async (id: DesktopFlowId, { ownerId }: AskingFlow) => (id === FLOW_ID && ownerId === OWNER ? FLOW : undefined),
} satisfies Partial<DesktopFlowsPorts>;

/** Answers at design time need no more of an installation than its flows. */
const ports = PORTS as unknown as DesktopFlowsPorts;

function question(source: string, parameters: Record<string, unknown> = {}): DesignQuestion {
  const given = fromPlain(parameters);
  return { source, accountId: OWNER, connectionId: undefined, parameters: given instanceof JsonObject ? given : new JsonObject() };
}

test('the desktop flows of the asking account are offered by name, with what they take and give', async () => {
  expect(await valuesFor(ports, question('desktop-flows'))).toEqual([
    { value: FLOW_ID, label: 'Make folder', description: 'CountryName, Password, Rows → FileCount, Done' },
    { value: FLOW_ID, label: 'Zip' },
  ]);
});

test('the input variables of the chosen flow are a schema: required unless optional, sensitive ones marked', async () => {
  const schema = await schemaFor(ports, question('desktop-flow-inputs', { uiFlowId: FLOW_ID.toUpperCase() }));
  expect(toPlain(schema ?? null)).toEqual({
    type: 'object',
    properties: {
      CountryName: { title: 'CountryName', type: 'string', description: 'The name of the folder' },
      Password: { title: 'Password', type: 'string', format: 'password' },
      Rows: { title: 'Rows', type: 'array', items: { type: 'object' } },
    },
    required: ['CountryName', 'Rows'],
  });
});

test('the output variables of the chosen flow are a schema', async () => {
  const schema = await schemaFor(ports, question('desktop-flow-outputs', { uiFlowId: FLOW_ID }));
  expect(toPlain(schema ?? null)).toMatchObject({
    properties: { FileCount: { title: 'FileCount', type: 'number' }, Done: { title: 'Done', type: 'boolean' } },
  });
});

test.each([[{}], [{ uiFlowId: '' }], [{ uiFlowId: "@parameters('Flow')" }]])(
  'while no flow is chosen (%j), there are no variables',
  async (parameters) => {
    expect(toPlain((await schemaFor(ports, question('desktop-flow-inputs', parameters))) ?? null)).toMatchObject({
      properties: {},
      required: [],
    });
  },
);

test('a flow that is gone is refused with what to do, an unknown source has no answer', async () => {
  const gone = question('desktop-flow-inputs', { uiFlowId: '01890000-0000-7000-8000-000000000999' });
  await expect(schemaFor(ports, gone)).rejects.toMatchObject({ code: 'DesktopFlowNotFound', fix: expect.any(String) });
  expect(await schemaFor(ports, question('weather'))).toBeUndefined();
  expect(await valuesFor(ports, question('weather'))).toBeUndefined();
});
