import { compileFlow, underLimits } from '@tandem/cloud-flow';
import { actionCard, type CardId, flowIndex, triggerCard } from '@tandem/designer-core/cloud-flow';
import {
  CLOUD_FLOW_LIMITS,
  type Diagnostic,
  type JsonObject,
  type JsonValue,
  jsonPointer,
  type LimitProfile,
  parseJson,
  valueAt,
} from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';
import type { FlowFacts } from '../designer/use-flow-facts.ts';
import { dynamicFieldsOf } from '../fields/dynamic-fields.ts';

/** Something that is wrong with a flow, and with which card. */
export interface FlowProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Undefined for what belongs to no card. */
  readonly card: CardId | undefined;
  /** Key of the field, when it is one. */
  readonly field: string | undefined;
  /** The field has no value yet. */
  readonly isMissing?: true;
}

export interface CheckOptions extends Pick<FlowFacts, 'describe' | 'answerTo'> {
  readonly isMissing: (field: FieldDescription) => string;
  /** A text that is nothing of the field's kind. */
  readonly isOfWrongKind: (field: FieldDescription) => string;
  /** A value whose field was renamed or removed. */
  readonly isUnknown: (name: string) => string;
  /** What to say of a card whose connection nobody has chosen; undefined of any other. */
  readonly needsConnection: (json: JsonObject) => string | undefined;
  /** Whose limits the flow meets when it is published. */
  readonly limitProfile: LimitProfile;
}

/** What the language says of a flow, the required fields that have no value, the values that have no field any more, and missing connections. */
export function checkFlow(definition: JsonObject, options: CheckOptions): readonly FlowProblem[] {
  const cards = cardsByPointer(definition);
  const { diagnostics } = compileFlow(definition);
  const found = underLimits(diagnostics, CLOUD_FLOW_LIMITS[options.limitProfile]).map((diagnostic) => problemOf(diagnostic, cards));
  return [...found, ...cardsOf(definition).flatMap(([card, json]) => fieldProblems(card, json, options))];
}

/** How many of the problems are errors. */
export function errorsIn(problems: readonly FlowProblem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
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

function cardsOf(definition: JsonObject): readonly (readonly [CardId, JsonObject])[] {
  const { triggers, actions } = flowIndex(definition);
  return [
    ...triggers.map(({ name, json }) => [triggerCard(name), json] as const),
    ...Array.from(actions.values(), ({ key, json }) => [actionCard(key), json] as const),
  ];
}

function fieldProblems(card: CardId, json: JsonObject, options: CheckOptions): readonly FlowProblem[] {
  const { describe, answerTo, isMissing, isOfWrongKind, isUnknown, needsConnection } = options;
  const operation = describe(card, json);
  const { fields = [], unknown = [] } = dynamicFieldsOf(operation, json, answerTo) ?? {};
  const missing = [...operation.fields, ...fields].filter(({ isRequired, path }) => isRequired && isEmpty(valueAt(json, path)));
  const wrong = fields.filter((field) => holdsOtherKind(field, valueAt(json, field.path)));
  const connection = operation.canRun ? needsConnection(json) : undefined;
  return [
    ...(connection === undefined ? [] : [{ severity: 'error', message: connection, card, field: undefined } as const]),
    ...missing.map((field): FlowProblem => ({ severity: 'error', message: isMissing(field), card, field: field.key, isMissing: true })),
    ...wrong.map((field): FlowProblem => ({ severity: 'error', message: isOfWrongKind(field), card, field: field.key })),
    ...unknown.map(({ name }): FlowProblem => ({ severity: 'error', message: isUnknown(name), card, field: undefined })),
  ];
}

/** A card starts with empty texts in its fields, which are no values yet. */
export function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === '';
}

/** Whether a text without expressions stands where a number, list or object is asked for, and cannot be read as one. */
function holdsOtherKind({ editor }: FieldDescription, value: JsonValue | undefined): boolean {
  if (typeof value !== 'string' || value.trim() === '' || value.includes('@')) return false;
  if (editor.kind === 'number') return !Number.isFinite(Number(value));
  return editor.kind === 'json' && !isJson(value);
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
