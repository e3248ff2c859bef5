import { connectionKeyOf, copyActions, findAction, pasteContent } from '@tandem/designer-core/cloud-flow';
import { JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { json } from './sample-flow.ts';

const AT_ROOT = { kind: 'last', level: { owner: undefined, branch: 'actions' } } as const;
const REFERENCE = { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } };
const RUN = {
  type: 'OpenApiConnection',
  inputs: { host: { connectionName: 'robots', operationId: 'RunUIFlow_V2', apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow' } },
  runAfter: {},
};
const SOURCE = json({ triggers: {}, actions: { Around: { type: 'Scope', actions: { Run: RUN }, runAfter: {} } } });
const EMPTY = json({ triggers: {}, actions: {} });
const copied = copyActions(SOURCE, ['Around'], json({ robots: REFERENCE, other: REFERENCE }));
const text = copied.ok ? copied.value : '';

function pasteInto(references: object) {
  const pasted = pasteContent({ definition: EMPTY, connectionReferences: json(references) }, text, AT_ROOT);
  if (!pasted.ok) throw new Error(pasted.error.message);
  const { content, newReferences } = pasted.value;
  return { key: connectionKeyOf(findAction(content.definition, 'Run')?.json ?? new JsonObject()), content, newReferences };
}

test('actions bring the reference that they need, and it is told that a connection must be chosen', () => {
  const { key, content, newReferences } = pasteInto({});
  expect(key).toBe('robots');
  expect(newReferences).toEqual(['robots']);
  expect([...content.connectionReferences.keys()]).toEqual(['robots']);
});

test('a reference that the flow has for the same connector is used under its key', () => {
  const { key, newReferences } = pasteInto({ shared_uiflow: REFERENCE });
  expect(key).toBe('shared_uiflow');
  expect(newReferences).toEqual([]);
});

test('a key that another connector has already is not taken over', () => {
  const { key, newReferences } = pasteInto({ robots: { api: { name: 'shared_office365' } } });
  expect(key).toBe('robots_2');
  expect(newReferences).toEqual(['robots_2']);
});

test('text that holds no actions is refused', () => {
  const pasted = pasteContent({ definition: EMPTY, connectionReferences: new JsonObject() }, 'a shopping list', AT_ROOT);
  expect(pasted).toMatchObject({ ok: false, error: { code: 'ClipboardUnreadable' } });
});
