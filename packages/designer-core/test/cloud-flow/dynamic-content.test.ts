import { fromPlain, JsonObject, parseJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type CardId, type ContentOptions, dynamicContentFor, ITEM_GROUP, inLoop } from '../../src/cloud-flow/index.ts';

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

test('what each item of a list has is offered with the loop that it needs', () => {
  const next = parseJson(`{"actions":{
    "Run_it": { "type": "OpenApiConnection" },
    "After": { "type": "Compose", "runAfter": { "Run_it": ["Succeeded"] } }
  }}`);
  const [group] = dynamicContentFor(next instanceof JsonObject ? next : new JsonObject(), 'action:After', OPTIONS);
  const item = group?.items.find(({ title }) => title === 'path');
  expect(item).toMatchObject({ expression: "item()?['path']", loop: { source: "outputs('Run_it')?['body/files']" } });
  expect(item === undefined ? '' : inLoop(item, "It's")).toBe("items('It''s')?['path']");
});

test.each(['Query', 'Select'])('the fields of a %s may use the item that is looked at, and what it has', (type) => {
  const next = parseJson(`{"actions":{
    "Run_it": { "type": "OpenApiConnection" },
    "Filter": { "type": "${type}", "inputs": { "from": "@outputs('Run_it')?['body/files']" }, "runAfter": { "Run_it": ["Succeeded"] } }
  }}`);
  const groups = dynamicContentFor(next instanceof JsonObject ? next : new JsonObject(), 'action:Filter', OPTIONS);
  expect(groups.map(({ key, items }) => [key, items.map(({ expression }) => expression)])).toEqual([
    [ITEM_GROUP, ['item()', "item()?['path']"]],
    ['Run_it', ["outputs('Run_it')?['body/files']", "body('Run_it')"]],
  ]);
});

test('what the flow itself says about its values is known', () => {
  const own = parseJson(`{
    "triggers": { "When": { "type": "Request", "kind": "Http", "splitOn": "@triggerBody()?['rows']", "inputs": { "schema":
      { "properties": { "rows": { "type": "array", "items": { "properties": { "id": { "type": ["integer", "null"] } } } } } } } } },
    "actions": {
      "Parse": { "type": "ParseJson", "inputs": { "schema": { "properties": { "list": { "type": "array", "items": { "type": "array", "items":
        { "properties": { "deep": { "type": "string" } } } } } } } } },
      "Outer": { "type": "Foreach", "foreach": "@body('Parse')['list']", "runAfter": { "Parse": ["Succeeded"] }, "actions": {
        "Inner": { "type": "Foreach", "foreach": "@items( 'outer' )", "actions": { "Last": { "type": "Compose" } } }
      } }
    }
  }`);
  const groups = dynamicContentFor(own instanceof JsonObject ? own : new JsonObject(), 'action:Last', {
    ...OPTIONS,
    describe: () => ({ icon: '', outputs: undefined }),
  });
  expect(groups.map(({ key, items }) => [key, items.map(({ expression, type }) => `${expression} ${type}`)])).toEqual([
    ['loop Inner', ["items('Inner') undefined", "items('Inner')?['deep'] string"]],
    ['loop Outer', ["items('Outer') array"]],
    ['Parse', ["body('Parse')?['list'] array", "body('Parse') undefined"]],
    ['trigger', ["triggerBody()?['id'] integer", 'triggerBody() undefined']],
  ]);
});

test('tokens that are called the same say where their values stand', () => {
  const own = parseJson(`{"actions": {
    "Parse": { "type": "ParseJson", "inputs": { "schema": { "properties": {
      "name": { "type": "string" },
      "author": { "title": "Author", "properties": { "name": { "type": "string" } } },
      "statecode": { "title": "Status" }, "statuscode": { "title": "Status" },
      "rows": { "type": "array", "items": { "properties": { "it's/name": { "title": "name" } } } }
    } } } },
    "Last": { "type": "Compose", "runAfter": { "Parse": ["Succeeded"] } }
  }}`);
  const [group] = dynamicContentFor(own instanceof JsonObject ? own : new JsonObject(), 'action:Last', OPTIONS);
  expect(group?.items.map(({ title }) => title)).toEqual([
    'name',
    'Author',
    'name (author)',
    'Status (statecode)',
    'Status (statuscode)',
    'rows',
    "name (rows/it's)",
    'body',
  ]);
});
