import { JsonObject, type JsonValue, jsonPointer, valueAt } from '@tandem/kernel';
import type { JsonPath } from '../json/json-path.ts';
import { branchesOf, branchPath } from './branches.ts';
import { type CardId, readCardId } from './card-id.ts';
import { type LevelAddress, ROOT_LEVEL } from './level-address.ts';

export interface IndexedTrigger {
  readonly name: string;
  /** Empty when the definition holds something else than an object. */
  readonly json: JsonObject;
  readonly path: JsonPath;
}

export interface IndexedAction {
  /** Unique in the flow: the name; for a second action of a name, the JSON pointer. */
  readonly key: string;
  readonly name: string;
  /** Empty when the definition holds something else than an object. */
  readonly json: JsonObject;
  /** From the definition. */
  readonly path: JsonPath;
  readonly level: IndexedLevel;
  readonly levels: readonly IndexedLevel[];
}

export interface IndexedLevel {
  readonly address: LevelAddress;
  readonly owner: IndexedAction | undefined;
  /** Of its actions, from the definition. */
  readonly path: JsonPath;
  readonly actions: readonly IndexedAction[];
}

/** Where everything is in a definition. */
export interface FlowIndex {
  readonly triggers: readonly IndexedTrigger[];
  readonly root: IndexedLevel;
  /** Every action at any depth by its lower-case key, in the order of the definition, containers before what is in them. */
  readonly actions: ReadonlyMap<string, IndexedAction>;
}

const indexes = new WeakMap<JsonObject, FlowIndex>();

/** The index of a definition, made once for each; never throws, whatever the definition. */
export function flowIndex(definition: JsonObject): FlowIndex {
  const known = indexes.get(definition);
  if (known !== undefined) return known;
  const made = new Indexer(definition).index();
  indexes.set(definition, made);
  return made;
}

export function findAction(definition: JsonObject, key: string): IndexedAction | undefined {
  return flowIndex(definition).actions.get(key.toLowerCase());
}

export function findTrigger(definition: JsonObject, name: string): IndexedTrigger | undefined {
  return flowIndex(definition).triggers.find((trigger) => trigger.name.toLowerCase() === name.toLowerCase());
}

export function findCard(definition: JsonObject, card: CardId): IndexedTrigger | IndexedAction | undefined {
  const { kind, key } = readCardId(card);
  return kind === 'trigger' ? findTrigger(definition, key) : findAction(definition, key);
}

export function findLevel(definition: JsonObject, { owner, branch }: LevelAddress): IndexedLevel | undefined {
  const index = flowIndex(definition);
  if (owner === undefined) return index.root;
  return index.actions.get(owner.toLowerCase())?.levels.find(({ address }) => address.branch === branch);
}

/** The actions around a level, the innermost first. */
export function ownersOf(level: IndexedLevel): readonly IndexedAction[] {
  const owners: IndexedAction[] = [];
  for (let owner = level.owner; owner !== undefined; owner = owner.level.owner) owners.push(owner);
  return owners;
}

class Indexer {
  readonly #definition: JsonObject;
  readonly #actions = new Map<string, IndexedAction>();

  constructor(definition: JsonObject) {
    this.#definition = definition;
  }

  index(): FlowIndex {
    const triggers = members(this.#definition.get('triggers')).map(([name, json]) => ({ name, json, path: ['triggers', name] }));
    const root = this.#level(undefined, ROOT_LEVEL, ['actions']);
    return { triggers, root, actions: this.#actions };
  }

  #level(owner: IndexedAction | undefined, address: LevelAddress, path: JsonPath): IndexedLevel {
    const actions: IndexedAction[] = [];
    const level: IndexedLevel = { address, owner, path, actions };
    const source = owner === undefined ? this.#definition : owner.json;
    const inside = valueAt(source, owner === undefined ? path : branchPath(address.branch));
    for (const [name, json] of members(inside)) actions.push(this.#action(level, name, json));
    return level;
  }

  #action(level: IndexedLevel, name: string, json: JsonObject): IndexedAction {
    const path = [...level.path, name];
    const key = this.#actions.has(name.toLowerCase()) ? jsonPointer(path) : name;
    const levels: IndexedLevel[] = [];
    const action: IndexedAction = { key, name, json, path, level, levels };
    this.#actions.set(key.toLowerCase(), action);
    for (const branch of branchesOf(json)) {
      levels.push(this.#level(action, { owner: key, branch }, [...path, ...branchPath(branch)]));
    }
    return action;
  }
}

const EMPTY = new JsonObject();

function members(holder: JsonValue | undefined): readonly (readonly [string, JsonObject])[] {
  if (!(holder instanceof JsonObject)) return [];
  return Array.from(holder, ([name, json]) => [name, json instanceof JsonObject ? json : EMPTY]);
}
