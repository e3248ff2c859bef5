import { compileFlow } from '@tandem/cloud-flow';
import { actionCard, type CardId, flowIndex, triggerCard } from '@tandem/designer-core/cloud-flow';
import { type Diagnostic, type JsonObject, jsonPointer, valueAt } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';

/** Something that is wrong with a flow, and with which card. */
export interface FlowProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Undefined for what belongs to no card. */
  readonly card: CardId | undefined;
  /** Key of the field, when it is one. */
  readonly field: string | undefined;
}

export interface CheckOptions {
  readonly describe: (card: CardId, json: JsonObject) => OperationDescription;
  readonly isMissing: (field: OperationDescription['fields'][number]) => string;
}

/** What the language says of a flow, and the required fields that have no value. */
export function checkFlow(definition: JsonObject, options: CheckOptions): readonly FlowProblem[] {
  const cards = cardsByPointer(definition);
  const found = compileFlow(definition).diagnostics.map((diagnostic) => problemOf(diagnostic, cards));
  return [...found, ...missingFields(definition, options)];
}

function problemOf({ severity, message, path = '' }: Diagnostic, cards: ReadonlyMap<string, CardId>): FlowProblem {
  return { severity: severity === 'error' ? 'error' : 'warning', message, card: cardAt(path, cards), field: undefined };
}

/** The innermost card that a JSON pointer leads into. */
function cardAt(path: string, cards: ReadonlyMap<string, CardId>): CardId | undefined {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const card = cards.get(pointer);
    if (card !== undefined) return card;
  }
  return undefined;
}

function cardsByPointer(definition: JsonObject): ReadonlyMap<string, CardId> {
  const { triggers, actions } = flowIndex(definition);
  return new Map([
    ...triggers.map(({ name, path }) => [jsonPointer(path), triggerCard(name)] as const),
    ...Array.from(actions.values(), ({ key, path }) => [jsonPointer(path), actionCard(key)] as const),
  ]);
}

function missingFields(definition: JsonObject, { describe, isMissing }: CheckOptions): readonly FlowProblem[] {
  const { triggers, actions } = flowIndex(definition);
  const cards = [
    ...triggers.map(({ name, json }) => [triggerCard(name), json] as const),
    ...Array.from(actions.values(), ({ key, json }) => [actionCard(key), json] as const),
  ];
  return cards.flatMap(([card, json]) =>
    describe(card, json)
      .fields.filter((field) => field.isRequired && valueAt(json, field.path) === undefined)
      .map((field): FlowProblem => ({ severity: 'error', message: isMissing(field), card, field: field.key })),
  );
}
