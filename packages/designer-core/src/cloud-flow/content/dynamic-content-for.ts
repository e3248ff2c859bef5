import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { DynamicContent, DynamicContentGroup } from '../dynamic-content.ts';
import { actionCard, type CardId, readCardId, triggerCard } from '../flow/card-id.ts';
import { findAction, flowIndex, type IndexedAction, type IndexedTrigger } from '../flow/flow-index.ts';
import { titleFromName } from '../flow/unique-name.ts';
import { flowVariables } from '../flow/variables.ts';
import { valueAt } from '../json/json-path.ts';
import { reachOf } from './reach.ts';
import { type ContentBase, contentOfSchema, quoted, titleOf, tokenOf } from './schema-content.ts';

/** What a caller knows about a card: its icon, and the JSON Schema of its outputs as far as it is known. */
export interface CardFacts {
  readonly icon: string;
  /** Of `outputs(…)`; undefined for a card that gives none. */
  readonly outputs: JsonValue | undefined;
}

export interface ContentOptions {
  readonly describe: (card: CardId, json: JsonObject) => CardFacts;
  readonly language: 'en' | 'de';
  readonly words: { readonly variables: string; readonly currentItem: string };
}

/** Everything that the fields of a card may use, in the order in which a person looks for it: loops, what ran before, variables. */
export function dynamicContentFor(definition: JsonObject, card: CardId, options: ContentOptions): readonly DynamicContentGroup[] {
  const { kind, key } = readCardId(card);
  const action = kind === 'action' ? findAction(definition, key) : undefined;
  if (action === undefined) return [];
  const { before, loops } = reachOf(action);
  const groups = [
    ...loops.map((loop) => loopGroup(definition, loop, options)),
    ...before.map((earlier) => actionGroup(earlier, options)),
    ...flowIndex(definition)
      .triggers.slice(0, 1)
      .map((trigger) => triggerGroup(trigger, options)),
    variableGroup(definition, options),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function actionGroup(action: IndexedAction, options: ContentOptions): DynamicContentGroup {
  const { icon, outputs } = options.describe(actionCard(action.key), action.json);
  return { key: action.key, title: titleFromName(action.name), icon, items: outputItems(action, outputs, options) };
}

/** `outputs(…)` whose value is the whole, such as that of Compose, is one token; else each of its members is. */
function outputItems(
  { name, json }: IndexedAction,
  outputs: JsonValue | undefined,
  { language }: ContentOptions,
): readonly DynamicContent[] {
  if (!(outputs instanceof JsonObject)) return [];
  const call = `outputs(${quoted(name)})`;
  const properties = outputs.get('properties');
  if (!(properties instanceof JsonObject)) return [tokenOf(titleOf(outputs, language) ?? name, outputs, { expression: call, language })];
  const hasAlias = String(json.get('type') ?? '')
    .toLowerCase()
    .startsWith('openapi');
  return Array.from(properties).flatMap(([member, schema]) => {
    const own = member === 'body' ? `body(${quoted(name)})` : `${call}?[${quoted(member)}]`;
    const base: ContentBase = { expression: own, language, ...(hasAlias ? { alias: { call, path: member } } : {}) };
    return [...contentOfSchema(schema, base), tokenOf(member, schema, base)];
  });
}

function triggerGroup({ name, json }: IndexedTrigger, options: ContentOptions): DynamicContentGroup {
  const { icon, outputs } = options.describe(triggerCard(name), json);
  const properties = outputs instanceof JsonObject ? outputs.get('properties') : undefined;
  const { language } = options;
  const members = properties instanceof JsonObject ? Array.from(properties) : [];
  const items = members.flatMap(([member, schema]) => {
    const expression = member === 'body' ? 'triggerBody()' : `triggerOutputs()?[${quoted(member)}]`;
    return [...contentOfSchema(schema, { expression, language }), tokenOf(member, schema, { expression, language })];
  });
  return { key: 'trigger', title: titleFromName(name), icon, items };
}

function loopGroup(definition: JsonObject, loop: IndexedAction, options: ContentOptions): DynamicContentGroup {
  const { language, words } = options;
  if (String(loop.json.get('type')).toLowerCase() === 'until')
    return { key: `loop ${loop.key}`, title: loop.name, icon: 'loop', items: [] };
  const expression = `items(${quoted(loop.name)})`;
  const schema = itemSchema(definition, loop, options);
  const items = [tokenOf(words.currentItem, undefined, { expression, language }), ...contentOfSchema(schema, { expression, language })];
  return { key: `loop ${loop.key}`, title: titleFromName(loop.name), icon: 'loop', items };
}

/** The schema of the items of the list that a loop goes through, when the list is a token of its own. */
function itemSchema(definition: JsonObject, loop: IndexedAction, options: ContentOptions): JsonValue | undefined {
  const source = valueAt(loop.json, ['foreach']);
  if (typeof source !== 'string') return undefined;
  const expression = source.replace(/^@\{?/, '').replace(/\}$/, '').replaceAll(/\s/g, '');
  const { before } = reachOf(loop);
  const holders = [
    ...before.map((action) => [`outputs(${quoted(action.name)})`, options.describe(actionCard(action.key), action.json).outputs] as const),
    ...flowIndex(definition).triggers.map(
      ({ name, json }) => ['triggerOutputs()', options.describe(triggerCard(name), json).outputs] as const,
    ),
  ];
  for (const [call, outputs] of holders) {
    const found = valueAt(schemaAt(outputs, stepsOf(expression, call)), ['items']);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The members that an expression asks a call for, in its three spellings; undefined when it asks something else. */
function stepsOf(expression: string, call: string): readonly string[] | undefined {
  const body = call.replace(/^outputs/, 'body').replace(/^triggerOutputs/, 'triggerBody');
  const [start, prefix] = expression.startsWith(body) ? [body, ['body']] : [call, []];
  if (!expression.startsWith(start)) return undefined;
  const rest = expression.slice(start.length);
  if (!/^(?:\??\['(?:[^']|'')*'\])*$/.test(rest)) return undefined;
  const names = Array.from(rest.matchAll(/\['((?:[^']|'')*)'\]/g), ([, name = '']) => name.replaceAll("''", "'"));
  return [...prefix, ...names.flatMap((name) => name.split('/'))];
}

function schemaAt(schema: JsonValue | undefined, steps: readonly string[] | undefined): JsonValue | undefined {
  return steps?.reduce<JsonValue | undefined>((at, step) => valueAt(at, ['properties', step]), schema);
}

function variableGroup(definition: JsonObject, { language, words }: ContentOptions): DynamicContentGroup {
  const items = flowVariables(definition).map(({ name, type }) =>
    tokenOf(name, JsonObject.of([['type', type.toLowerCase() === 'float' ? 'number' : type.toLowerCase()]]), {
      expression: `variables(${quoted(name)})`,
      language,
    }),
  );
  return { key: 'variables', title: words.variables, icon: 'variable', items };
}
