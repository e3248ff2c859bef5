import { JsonObject, type JsonValue } from '@tandem/kernel';
import { titleOfCard } from '../describe/card-title.ts';
import type { DynamicContent, DynamicContentGroup } from '../dynamic-content.ts';
import { typeOf } from '../flow/branches.ts';
import { type CardId, readCardId, triggerCard } from '../flow/card-id.ts';
import { findAction, flowIndex, type IndexedAction, type IndexedTrigger } from '../flow/flow-index.ts';
import { titleFromName } from '../flow/unique-name.ts';
import { flowVariables } from '../flow/variables.ts';
import { withDistinctTitles } from './distinct-titles.ts';
import { hasItemFields, itemListOf } from './item-list.ts';
import { type DescribeCard, KnownSchemas } from './known-schemas.ts';
import { reachOf } from './reach.ts';
import { type ContentBase, contentOfSchema, quoted, titleOf, tokenOf } from './schema-content.ts';
import { readValuePath, valueKey } from './value-path.ts';

export interface ContentOptions {
  readonly describe: DescribeCard;
  readonly language: 'en' | 'de';
  readonly words: { readonly variables: string; readonly currentItem: string };
}

/** Key of the group that only fields have which are worked out for each item of a list. */
export const ITEM_GROUP = 'item';

/** Everything that the fields of a card may use, in the order in which a person looks for it: items, loops, what ran before, variables. */
export function dynamicContentFor(definition: JsonObject, card: CardId, options: ContentOptions): readonly DynamicContentGroup[] {
  const { kind, key } = readCardId(card);
  const action = kind === 'action' ? findAction(definition, key) : undefined;
  if (action === undefined) return [];
  const { before, loops } = reachOf(action);
  const schemas = new KnownSchemas(definition, options.describe);
  const [trigger] = flowIndex(definition).triggers;
  const own = hasItemFields(action.json) ? [action] : [];
  const groups = [
    ...own.map((each) => itemGroup(each, schemas, options)),
    ...loops.map((loop) => loopGroup(loop, schemas, options)),
    ...before.map((earlier) => actionGroup(earlier, schemas, options)),
    ...(trigger === undefined ? [] : [triggerGroup(trigger, schemas, options)]),
    variableGroup(definition, options),
  ];
  return withoutOwnLists(groups, [...own, ...loops])
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, items: withDistinctTitles(group.items) }));
}

/** The expression of a value of each item inside of a loop through its list. */
export function inLoop({ expression, loop }: DynamicContent, loopName: string): string {
  return loop === undefined ? expression : expression.replace(/^item\(\)/, () => `items(${quoted(loopName)})`);
}

/** What each item of a list has is offered by the loop itself where one goes through the list already. */
function withoutOwnLists(groups: readonly DynamicContentGroup[], loops: readonly IndexedAction[]): readonly DynamicContentGroup[] {
  const sources = loops.map(({ json }) => readValuePath(itemListOf(json))).filter((path) => path !== undefined);
  const own = new Set(sources.map(valueKey));
  if (own.size === 0) return groups;
  const isOwn = ({ loop }: DynamicContent): boolean => {
    const source = loop === undefined ? undefined : readValuePath(`@${loop.source}`);
    return source !== undefined && own.has(valueKey(source));
  };
  return groups.map((group) => ({ ...group, items: group.items.filter((item) => !isOwn(item)) }));
}

function actionGroup(action: IndexedAction, schemas: KnownSchemas, { language }: ContentOptions): DynamicContentGroup {
  const { icon, outputs } = schemas.ofAction(action);
  return { key: action.key, title: titleFromName(action.name), icon, items: outputItems(action, outputs, language) };
}

/** `outputs(…)` whose value is the whole, such as that of Compose, is one token; else each of its members is. */
function outputItems(
  { name, json }: IndexedAction,
  outputs: JsonValue | undefined,
  language: ContentOptions['language'],
): readonly DynamicContent[] {
  if (!(outputs instanceof JsonObject)) return [];
  const call = `outputs(${quoted(name)})`;
  const properties = outputs.get('properties');
  const whole: ContentBase = { expression: call, language };
  if (!(properties instanceof JsonObject))
    return [tokenOf(titleOf(outputs, language) ?? name, outputs, whole), ...contentOfSchema(outputs, whole)];
  const hasAlias = typeOf(json).startsWith('openapi');
  return bodyFirst(Array.from(properties)).flatMap(([member, schema]) => {
    const own = member === 'body' ? `body(${quoted(name)})` : `${call}?[${quoted(member)}]`;
    const base: ContentBase = { expression: own, language, ...(hasAlias ? { alias: { call, path: member } } : {}) };
    return [...contentOfSchema(schema, base), tokenOf(member, schema, base)];
  });
}

function triggerGroup(trigger: IndexedTrigger, schemas: KnownSchemas, { language }: ContentOptions): DynamicContentGroup {
  const { icon, operation = '', outputs } = schemas.ofTrigger(trigger);
  const properties = outputs instanceof JsonObject ? outputs.get('properties') : undefined;
  const members = properties instanceof JsonObject ? Array.from(properties) : [];
  const call = 'triggerOutputs()';
  const hasAlias = typeOf(trigger.json).startsWith('openapi');
  const items = bodyFirst(members).flatMap(([member, schema]) => {
    const expression = member === 'body' ? 'triggerBody()' : `${call}?[${quoted(member)}]`;
    const base: ContentBase = { expression, language, ...(hasAlias ? { alias: { call, path: member } } : {}) };
    return [...contentOfSchema(schema, base), tokenOf(member, schema, base)];
  });
  return { key: 'trigger', title: titleOfCard(triggerCard(trigger.name), trigger.name, operation), icon, items };
}

/** What is particular to the card comes before the status and headers that every answer has. */
function bodyFirst(members: readonly (readonly [string, JsonValue])[]) {
  return members.toSorted(([left], [right]) => Number(right === 'body') - Number(left === 'body'));
}

function loopGroup(loop: IndexedAction, schemas: KnownSchemas, options: ContentOptions): DynamicContentGroup {
  const base: ContentBase = { expression: `items(${quoted(loop.name)})`, language: options.language };
  const items = itemTokens(base, schemas.ofItem(loop), options);
  return { key: `loop ${loop.key}`, title: titleFromName(loop.name), icon: 'loop', items };
}

function itemGroup(action: IndexedAction, schemas: KnownSchemas, options: ContentOptions): DynamicContentGroup {
  const base: ContentBase = { expression: 'item()', language: options.language };
  const items = itemTokens(base, schemas.ofItem(action), options);
  return { key: ITEM_GROUP, title: titleFromName(action.name), icon: 'list', items };
}

function itemTokens(base: ContentBase, schema: JsonValue | undefined, { words }: ContentOptions): readonly DynamicContent[] {
  return [{ ...tokenOf(words.currentItem, schema, base), title: words.currentItem }, ...contentOfSchema(schema, base)];
}

function variableGroup(definition: JsonObject, { language, words }: ContentOptions): DynamicContentGroup {
  const items = flowVariables(definition).map(({ name, type }) => {
    const schemaType = type.toLowerCase() === 'float' ? 'number' : type.toLowerCase();
    return tokenOf(name, JsonObject.of([['type', schemaType]]), { expression: `variables(${quoted(name)})`, language });
  });
  return { key: 'variables', title: words.variables, icon: 'variable', items };
}
