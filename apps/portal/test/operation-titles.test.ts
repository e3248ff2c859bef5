import { parseJson } from '@tandem/kernel';
import type { ConnectorDescription } from '@tandem/protocol';
import { expect, it } from 'vitest';
import { operationTitles } from '../src/runs/operation-titles.ts';

const FLOW = parseJson(`{ "properties": { "definition": {
  "triggers": { "manual": { "type": "Request", "kind": "Button" } },
  "actions": {
    "Scope": { "type": "Scope", "actions": {
      "Run it": { "type": "OpenApiConnection", "inputs": { "host": { "apiId": "/a/b/shared_uiflow", "operationId": "RunUIFlow_V2" } } } } },
    "Text": { "type": "Compose", "inputs": 5.0 } } } } }`);
const TITLE = { en: 'Run a desktop flow', de: 'Desktop-Flow ausführen' };
const CONNECTORS = [
  { apiName: 'shared_uiflow', title: { en: 'Desktop flows' }, operations: [{ id: 'shared_uiflow/RunUIFlow_V2', title: TITLE }] },
] as unknown as readonly ConnectorDescription[];

const titles = operationTitles(FLOW, CONNECTORS);

it('names an action of a connector as the connector does, wherever it stands', () => {
  expect(titles('action', 'run IT', 'OpenApiConnection')).toEqual(TITLE);
});

it('names what the language itself brings', () => {
  expect(titles('action', 'Text', 'Compose')?.en).toBe('Compose');
  expect(titles('trigger', 'manual', 'Request')?.en).toMatch(/manually/i);
});

it('names an action that the flow has no more by its type', () => {
  expect(titles('action', 'Gone', 'Compose')?.en).toBe('Compose');
  expect(titles('action', 'Gone', 'NoSuchType')).toBeUndefined();
});
