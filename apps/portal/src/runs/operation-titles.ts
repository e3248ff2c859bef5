import { describeBuiltIn, operationIdOf } from '@tandem/cloud-flow/operations';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { ConnectorDescription, LocalText, OperationDescription } from '@tandem/protocol';

type Kind = OperationDescription['kind'];

/** What a trigger or an action is, by its name in the flow, or by its type where the flow has no such name any more. */
export type OperationTitles = (kind: Kind, name: string, type: string) => LocalText | undefined;

/** The titles of all that a definition holds, in whatever file it came, by the descriptions of its operations. */
export function operationTitles(definition: JsonValue, connectors: readonly ConnectorDescription[]): OperationTitles {
  const described = new Map(connectors.flatMap(({ operations }) => operations).map(({ id, title }) => [id, title]));
  const named = new Map<string, LocalText>();
  for (const { kind, name, operation } of operationsIn(definition)) {
    const title = described.get(operationIdOf(kind, operation) ?? '') ?? describeBuiltIn(kind, operation)?.title;
    if (title !== undefined) named.set(keyOf(kind, name), title);
  }
  return (kind, name, type) => named.get(keyOf(kind, name)) ?? describeBuiltIn(kind, JsonObject.of([['type', type]]))?.title;
}

interface NamedOperation {
  readonly kind: Kind;
  readonly name: string;
  readonly operation: JsonObject;
}

const MEMBERS = [
  { kind: 'trigger', key: 'triggers' },
  { kind: 'action', key: 'actions' },
] as const;

/** Names are unique in the whole flow, so where an action stands does not matter. */
function* operationsIn(value: JsonValue): Generator<NamedOperation> {
  if (Array.isArray(value)) for (const item of value) yield* operationsIn(item);
  if (!(value instanceof JsonObject)) return;
  for (const { kind, key } of MEMBERS) {
    const members = value.get(key);
    if (!(members instanceof JsonObject)) continue;
    for (const [name, operation] of members) if (operation instanceof JsonObject) yield { kind, name, operation };
  }
  for (const [, inner] of value) yield* operationsIn(inner);
}

function keyOf(kind: Kind, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
