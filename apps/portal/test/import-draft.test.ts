import type { CloudFlowPreview } from '@tandem/protocol';
import { expect, it } from 'vitest';
import { connectionsOf, EMPTY_IMPORT, nameOf, variablesToCreate } from '../src/cloud-flows/import/import-draft.ts';

const found = { displayName: 'Limit', description: '', defaultValue: 3, isThere: false } as const;
const PREVIEW: CloudFlowPreview = {
  name: null,
  triggerName: 'manual',
  triggerKind: 'instant',
  actionCount: 1,
  unsupportedActions: [],
  connectionReferences: [{ key: 'desk', apiName: 'shared_uiflow', support: 'connection-needed' }],
  environmentVariables: [
    { ...found, schemaName: 'new_Limit', kind: 'number' },
    { ...found, schemaName: 'new_There', kind: 'number', isThere: true },
    { ...found, schemaName: 'new_Key', kind: null },
  ],
};

it('creates the variables that are not there, with the defaults of the flow', () => {
  expect(variablesToCreate(EMPTY_IMPORT, PREVIEW)).toEqual([
    { schemaName: 'new_Limit', displayName: 'Limit', description: '', kind: 'number', value: 3 },
  ]);
});

it('creates none that is not wanted, and says when a value is not of its kind', () => {
  const choosing = (isWanted: boolean, text: string) => ({ ...EMPTY_IMPORT, variables: { new_Limit: { isWanted, text } } });
  expect(variablesToCreate(choosing(true, '5'), PREVIEW)).toMatchObject([{ value: 5 }]);
  expect(variablesToCreate(choosing(false, 'x'), PREVIEW)).toEqual([]);
  expect(variablesToCreate(choosing(true, 'x'), PREVIEW)).toBeUndefined();
});

it('sends the choices of references that the file has', () => {
  expect(connectionsOf({ ...EMPTY_IMPORT, connections: { desk: 'a', former: 'b' } }, PREVIEW)).toEqual({ desk: 'a' });
  expect(connectionsOf({ ...EMPTY_IMPORT, connections: { desk: '' } }, PREVIEW)).toEqual({});
});

it('calls the flow as typed, else as the file says, else as the file is called', () => {
  const draft = { ...EMPTY_IMPORT, fileName: 'definition' };
  expect(nameOf(draft, PREVIEW)).toBe('definition');
  expect(nameOf(draft, { ...PREVIEW, name: 'Mail' })).toBe('Mail');
  expect(nameOf({ ...draft, name: '' }, { ...PREVIEW, name: 'Mail' })).toBe('');
});
