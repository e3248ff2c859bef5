import { equalJson, JsonObject, printJson, valueAt } from '@tandem/kernel';
import { renameActionsIn } from '../edit/rename-actions-in.ts';
import { renameUses } from '../expression/rename-uses.ts';
import { actionCard, type CardId, triggerCard } from '../flow/card-id.ts';
import { flowIndex, type IndexedAction, type IndexedTrigger } from '../flow/flow-index.ts';
import type { LevelAddress } from '../flow/level-address.ts';
import { without } from '../json/json-path.ts';
import { ownJson } from './card-json.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';

/** What happened to one card between two definitions. */
export type CardChange =
  | { readonly kind: 'added'; readonly card: CardId }
  | { readonly kind: 'removed'; readonly card: CardId }
  | {
      readonly kind: 'changed';
      /** In the older definition. */
      readonly before: CardId;
      readonly card: CardId;
      readonly isRenamed: boolean;
      /** Where it was and is, when it is in another level now. */
      readonly moved: { readonly from: LevelAddress; readonly to: LevelAddress } | undefined;
      /** Run-after among them; what only follows from a new name of another card is not. */
      readonly values: readonly ValueChange[];
    };

export interface FlowDiff {
  /** In the order of the newer definition; removed cards at the end, in that of the older one. */
  readonly cards: readonly CardChange[];
  /** Of the definition besides triggers and actions, such as its parameters. */
  readonly rest: readonly ValueChange[];
}

/** What differs between two definitions, card by card. Cards keep their identity by name, else by their operation's id or by their content. */
export function diffFlows(before: JsonObject, after: JsonObject): FlowDiff {
  if (before === after) return { cards: [], rest: [] };
  const pairs = matchActions(before, after);
  const names = new Map([...pairs].map(([newer, older]) => [older.name.toLowerCase(), newer.name]));
  const kept = new Set(pairs.values());
  const newer = [...flowIndex(after).actions.values()].flatMap((action): readonly CardChange[] => {
    const older = pairs.get(action);
    return older === undefined ? [{ kind: 'added', card: actionCard(action.key) }] : changeOf(older, action, names);
  });
  const removed = [...flowIndex(before).actions.values()].filter((action) => !kept.has(action));
  const gone = removed.map(({ key }): CardChange => ({ kind: 'removed', card: actionCard(key) }));
  return { cards: [...triggerChanges(before, after), ...newer, ...gone], rest: valueChanges(restOf(before), restOf(after)) };
}

function changeOf(before: IndexedAction, after: IndexedAction, names: ReadonlyMap<string, string>): readonly CardChange[] {
  const isRenamed = before.name !== after.name;
  const from = before.level.address;
  const to = after.level.address;
  const owner = from.owner === undefined ? undefined : (names.get(from.owner.toLowerCase()) ?? from.owner);
  const moved = owner?.toLowerCase() === to.owner?.toLowerCase() && from.branch === to.branch ? undefined : { from, to };
  const values = before.json === after.json ? [] : valueChanges(followed(ownJson(before.json), names), ownJson(after.json));
  if (!isRenamed && moved === undefined && values.length === 0) return [];
  return [{ kind: 'changed', before: actionCard(before.key), card: actionCard(after.key), isRenamed, moved, values }];
}

/** The older card as it would be if it had followed the new names. */
function followed(json: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const renamed = new Map([...names].filter(([from, to]) => from !== to.toLowerCase()));
  if (renamed.size === 0) return json;
  const [action] = renameActionsIn(JsonObject.of([['card', json]]), renamed).values();
  return renameUses(action instanceof JsonObject ? action : json, { thing: 'action', names: renamed });
}

function triggerChanges(before: JsonObject, after: JsonObject): readonly CardChange[] {
  const [older, newer] = [flowIndex(before).triggers[0], flowIndex(after).triggers[0]];
  if (older === undefined && newer === undefined) return [];
  if (newer === undefined) return older === undefined ? [] : [{ kind: 'removed', card: triggerCard(older.name) }];
  if (older === undefined) return [{ kind: 'added', card: triggerCard(newer.name) }];
  return changedTrigger(older, newer);
}

function changedTrigger(older: IndexedTrigger, newer: IndexedTrigger): readonly CardChange[] {
  const values = valueChanges(older.json, newer.json);
  const isRenamed = older.name !== newer.name;
  if (values.length === 0 && !isRenamed) return [];
  return [{ kind: 'changed', before: triggerCard(older.name), card: triggerCard(newer.name), isRenamed, moved: undefined, values }];
}

function restOf(definition: JsonObject): JsonObject {
  return ['triggers', 'actions'].reduce((rest, key) => without(rest, rest.findKey(key) ?? key), definition);
}

/** Newer actions to the older ones that they were. */
function matchActions(before: JsonObject, after: JsonObject): ReadonlyMap<IndexedAction, IndexedAction> {
  const older = flowIndex(before).actions;
  const pairs = new Map<IndexedAction, IndexedAction>();
  for (const [key, action] of flowIndex(after).actions) {
    const same = older.get(key);
    if (same !== undefined) pairs.set(action, same);
  }
  const taken = new Set(pairs.values());
  const lost = [...older.values()].filter((action) => !taken.has(action));
  const fresh = [...flowIndex(after).actions.values()].filter((action) => !pairs.has(action));
  matchBy(operationId, { lost, fresh, pairs });
  matchBy(content, { lost, fresh, pairs });
  return pairs;
}

interface Matching {
  readonly lost: readonly IndexedAction[];
  readonly fresh: readonly IndexedAction[];
  readonly pairs: Map<IndexedAction, IndexedAction>;
}

/** Pairs what has the same mark, the first with the first. */
function matchBy(markOf: (action: IndexedAction) => string | undefined, { lost, fresh, pairs }: Matching): void {
  const taken = new Set(pairs.values());
  const open = Map.groupBy(
    lost.filter((action) => !taken.has(action)),
    markOf,
  );
  for (const action of fresh) {
    const mark = pairs.has(action) ? undefined : markOf(action);
    const found = mark === undefined ? undefined : open.get(mark)?.shift();
    if (found !== undefined && isOfOneType(found, action)) pairs.set(action, found);
  }
}

function isOfOneType(left: IndexedAction, right: IndexedAction): boolean {
  return equalJson(left.json.get('type') ?? null, right.json.get('type') ?? null);
}

/** Power Automate gives each card an id that stays when it is renamed. */
function operationId({ json }: IndexedAction): string | undefined {
  const id = valueAt(json, ['metadata', 'operationMetadataId']);
  return typeof id === 'string' ? id : undefined;
}

/** What it does, wherever it stands, with the names of what is in it. */
function content({ json, levels }: IndexedAction): string {
  const inside = levels.flatMap(({ actions }) => actions.map(({ name }) => name));
  return printJson([without(ownJson(json), json.findKey('runAfter') ?? 'runAfter'), inside]);
}
