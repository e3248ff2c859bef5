import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { typeOf } from '../flow/branches.ts';
import { actionCard, type CardId, triggerCard } from '../flow/card-id.ts';
import { findAction, flowIndex, type IndexedAction, type IndexedTrigger } from '../flow/flow-index.ts';
import { withValueAt } from '../json/json-path.ts';
import { itemListOf } from './item-list.ts';
import { itemsOf, readValuePath, schemaAt, type ValuePath } from './value-path.ts';

/** What a caller knows about a card: its icon, and the JSON Schema of its outputs as far as it is known. */
export interface CardFacts {
  readonly icon: string;
  /** What its operation is called, in the language of the person. */
  readonly operation?: string;
  /** Of `outputs(…)`; undefined for a card that gives none. */
  readonly outputs: JsonValue | undefined;
  /** Of the body in them, where it depends on values of the card and is known. */
  readonly body?: JsonValue | undefined;
}

export type DescribeCard = (card: CardId, json: JsonObject) => CardFacts;

/** The schemas of the values in a flow: what the caller describes, and what the flow itself says. */
export class KnownSchemas {
  readonly #definition: JsonObject;
  readonly #describe: DescribeCard;

  constructor(definition: JsonObject, describe: DescribeCard) {
    this.#definition = definition;
    this.#describe = describe;
  }

  ofAction({ key, json }: IndexedAction): CardFacts {
    const facts = this.#factsOf(actionCard(key), json);
    return typeOf(json) === 'parsejson' ? withBody(facts, valueAt(json, ['inputs', 'schema'])) : facts;
  }

  /** A trigger that starts a run for each item has the item as its body. */
  ofTrigger({ name, json }: IndexedTrigger): CardFacts {
    const facts = this.#factsOf(triggerCard(name), json);
    const typed = typeOf(json) === 'request' ? withBody(facts, valueAt(json, ['inputs', 'schema'])) : facts;
    const source = readValuePath(json.get('splitOn'));
    if (source?.root.kind !== 'trigger-outputs') return typed;
    return withBody(typed, itemsOf(schemaAt(typed.outputs, source.steps)));
  }

  /** The schema of the item that an action goes through, when its list is a known value. */
  ofItem(loop: IndexedAction): JsonValue | undefined {
    const source = readValuePath(itemListOf(loop.json));
    return source === undefined ? undefined : itemsOf(this.#at(source, loop));
  }

  #factsOf(card: CardId, json: JsonObject): CardFacts {
    const facts = this.#describe(card, json);
    return withBody(facts, facts.body);
  }

  #at({ root, steps }: ValuePath, user: IndexedAction): JsonValue | undefined {
    if (root.kind === 'trigger-outputs') {
      const [trigger] = flowIndex(this.#definition).triggers;
      return trigger === undefined ? undefined : schemaAt(this.ofTrigger(trigger).outputs, steps);
    }
    const action = findAction(this.#definition, root.name);
    if (action === undefined) return undefined;
    if (root.kind === 'outputs') return schemaAt(this.ofAction(action).outputs, steps);
    // A loop over an item must stand inside the loop of that item.
    return action.path.length < user.path.length ? schemaAt(this.ofItem(action), steps) : undefined;
  }
}

function withBody(facts: CardFacts, schema: JsonValue | undefined): CardFacts {
  if (!(schema instanceof JsonObject)) return facts;
  const outputs = facts.outputs instanceof JsonObject ? facts.outputs : new JsonObject();
  const body = schema.has('title') ? schema : JsonObject.of([...schema, ...titlesOf(valueAt(outputs, ['properties', 'body']))]);
  const changed = withValueAt(outputs, ['properties', 'body'], body);
  return changed.ok ? { ...facts, outputs: changed.value } : facts;
}

/** What the token of a body is called, in every language. */
function titlesOf(schema: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return schema instanceof JsonObject ? [...schema].filter(([name]) => name === 'title' || name === 'x-tandem-title-de') : [];
}
