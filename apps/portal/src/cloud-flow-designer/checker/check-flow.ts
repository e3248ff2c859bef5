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
import { isShownFor } from '../fields/shown-for.ts';
import { fieldAt } from './field-at.ts';

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
  const cards = cardsOf(definition);
  const byPointer = new Map(cards.map((card) => [card.pointer, card]));
  const { diagnostics } = compileFlow(definition);
  const told = underLimits(diagnostics, CLOUD_FLOW_LIMITS[options.limitProfile]).map((diagnostic) =>
    problemOf(diagnostic, cardAt(diagnostic.path ?? '', byPointer), options),
  );
  const own = cards.flatMap((card) => fieldProblems(card, options));
  const missing = new Set(own.filter(({ isMissing }) => isMissing).map(placeOf));
  return [...told.filter((problem) => problem.field === undefined || !missing.has(placeOf(problem))), ...own];
}

function placeOf({ card, field }: FlowProblem): string {
  return JSON.stringify([card, field]);
}

/** How many of the problems are errors. */
export function errorsIn(problems: readonly FlowProblem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

interface Card {
  readonly card: CardId;
  readonly json: JsonObject;
  /** JSON pointer of the card in the definition. */
  readonly pointer: string;
}

/** An error inside the value of a field is shown at the field, too. */
function problemOf({ severity, message, path = '' }: Diagnostic, at: Card | undefined, { describe }: CheckOptions): FlowProblem {
  if (severity !== 'error' || at === undefined) {
    return { severity: severity === 'error' ? 'error' : 'warning', message, card: at?.card, field: undefined };
  }
  const field = fieldAt(describe(at.card, at.json).fields, path.slice(at.pointer.length));
  return { severity, message, card: at.card, field: field?.key };
}

/** The innermost card that a JSON pointer leads into. */
function cardAt(path: string, cards: ReadonlyMap<string, Card>): Card | undefined {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const card = cards.get(pointer);
    if (card !== undefined) return card;
  }
  return undefined;
}

function cardsOf(definition: JsonObject): readonly Card[] {
  const { triggers, actions } = flowIndex(definition);
  return [
    ...triggers.map(({ name, json, path }) => ({ card: triggerCard(name), json, pointer: jsonPointer(path) })),
    ...Array.from(actions.values(), ({ key, json, path }) => ({ card: actionCard(key), json, pointer: jsonPointer(path) })),
  ];
}

function fieldProblems({ card, json }: Card, options: CheckOptions): readonly FlowProblem[] {
  const { describe, answerTo, isMissing, isOfWrongKind, isUnknown, needsConnection } = options;
  const operation = describe(card, json);
  const { fields = [], unknown = [] } = dynamicFieldsOf(operation, json, answerTo) ?? {};
  const asked = operation.fields.filter((field) => isShownFor(field, operation.fields, json));
  const missing = [...asked, ...fields].filter(({ isRequired, path }) => isRequired && isEmpty(valueAt(json, path)));
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
