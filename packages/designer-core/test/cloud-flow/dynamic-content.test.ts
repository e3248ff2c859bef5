import { fromPlain, JsonObject, parseJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type CardId, type ContentOptions, dynamicContentFor } from '../../src/cloud-flow/index.ts';

const DEFINITION = parseJson(`{
  "triggers": { "manual": { "type": "Request", "kind": "Button" } },
  "actions": {
    "Total": { "type": "InitializeVariable", "inputs": { "variables": [{ "name": "total", "type": "float" }] }, "runAfter": {} },
    "Run_it": { "type": "OpenApiConnection", "runAfter": { "Total": ["Succeeded"] } },
    "Other_branch": { "type": "Compose", "runAfter": { "Total": ["Succeeded"] } },
    "Each": {
      "type": "Foreach", "foreach": "@outputs('Run_it')?['body/files']", "runAfter": { "Run_it": ["Succeeded"] },
      "actions": { "Inside": { "type": "Compose", "runAfter": {} } }
    }
  }
}`);

const OUTPUTS: Readonly<Record<string, unknown>> = {
  'trigger:manual': { properties: { body: { properties: { text: { title: 'Country', type: 'string' } } } } },
  'action:Run_it': {
    properties: { body: { title: 'Body', properties: { files: { type: 'array', items: { properties: { path: { type: 'string' } } } } } } },
  },
  'action:Other_branch': { title: 'Outputs' },
};
const OPTIONS: ContentOptions = {
  describe: (card: CardId) => ({ icon: 'flow', outputs: card in OUTPUTS ? fromPlain(OUTPUTS[card]) : undefined }),
  language: 'en',
  words: { variables: 'Variables', currentItem: 'Current item' },
};

const expressions = (card: CardId) =>
  dynamicContentFor(DEFINITION instanceof JsonObject ? DEFINITION : new JsonObject(), card, OPTIONS).map(({ title, items }) => [
    title,
    items.map(({ expression }) => expression),
  ]);

test('an action sees the loop around it, what ran before, the trigger, and the variables', () => {
  expect(expressions('action:Inside')).toEqual([
    ['Each', ["items('Each')", "items('Each')?['path']"]],
    ['Run it', ["outputs('Run_it')?['body/files']", "body('Run_it')"]],
    ['manual', ["triggerBody()?['text']", 'triggerBody()']],
    ['Variables', ["variables('total')"]],
  ]);
});

test('what runs beside an action is not offered to it', () => {
  expect(expressions('action:Run_it').map(([title]) => title)).toEqual(['manual', 'Variables']);
});

test('a value that is the whole output is one token', () => {
  const after = parseJson(
    '{"actions":{"Other_branch":{"type":"Compose"},"Last":{"type":"Compose","runAfter":{"Other_branch":["Succeeded"]}}}}',
  );
  const groups = dynamicContentFor(after instanceof JsonObject ? after : new JsonObject(), 'action:Last', OPTIONS);
  expect(groups[0]?.items.map(({ title, expression }) => [title, expression])).toEqual([['Outputs', "outputs('Other_branch')"]]);
});
