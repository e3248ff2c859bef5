import { fromPlain, JsonObject, type JsonValue } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { BUILT_IN_OPERATIONS } from './built-in-operations.ts';
import { connectorCall } from './connector-call.ts';

type OperationKind = OperationDescription['kind'];

/**
 * The id of the description of a trigger or an action of a flow: `compose`, or `shared_office365/SendEmailV2` for one that calls a
 * connector, whose description then comes from the server. Undefined for a type that nothing is known about.
 */
export function operationIdOf(kind: OperationKind, operation: JsonObject): string | undefined {
  const call = connectorCall(operation);
  return call === undefined ? describeBuiltIn(kind, operation)?.id : `${call.apiName}/${call.operationId}`;
}

/** The description of a built-in operation; for one that calls a connector, that of its type, which fits every connector. */
export function describeBuiltIn(kind: OperationKind, operation: JsonObject): OperationDescription | undefined {
  let best: { readonly description: OperationDescription; readonly score: number } | undefined;
  for (const { description, template } of TEMPLATES[kind].get(typeOf(operation)) ?? []) {
    const score = likeness(template, operation);
    if (score !== undefined && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { description, score };
  }
  return best?.description;
}

interface Candidate {
  readonly description: OperationDescription;
  readonly template: JsonValue;
}

const TEMPLATES: Readonly<Record<OperationKind, ReadonlyMap<string, readonly Candidate[]>>> = {
  trigger: byType('trigger'),
  action: byType('action'),
};

function byType(kind: OperationKind): ReadonlyMap<string, readonly Candidate[]> {
  const candidates = BUILT_IN_OPERATIONS.filter((description) => description.kind === kind).map((description) => ({
    description,
    template: fromPlain(description.template),
  }));
  return Map.groupBy(candidates, ({ template }) => (template instanceof JsonObject ? typeOf(template) : ''));
}

function typeOf(operation: JsonObject): string {
  return String(operation.get('type') ?? '').toLowerCase();
}

/**
 * How much of the template the operation has, or undefined when a text differs. A text that is not there speaks against it, but an
 * old flow may leave out the `kind`.
 */
function likeness(template: JsonValue, operation: JsonValue): number | undefined {
  if (!(template instanceof JsonObject)) {
    if (typeof template !== 'string' || template === '') return 0;
    return typeof operation === 'string' && operation.toLowerCase() === template.toLowerCase() ? 1 : undefined;
  }
  let score = operation instanceof JsonObject ? 1 : 0;
  for (const [key, expected] of template) {
    const found = operation instanceof JsonObject ? operation.get(key) : undefined;
    const part = found === undefined ? missing(key, expected) : likeness(expected, found);
    if (part === undefined) return undefined;
    score += part;
  }
  return score;
}

/** A request or a response without a kind is one of HTTP. */
function missing(key: string, expected: JsonValue): number {
  if (typeof expected !== 'string' || expected === '') return 0;
  return key === 'kind' && expected === 'Http' ? 0 : -1;
}
