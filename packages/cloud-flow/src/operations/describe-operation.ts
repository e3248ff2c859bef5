import { type JsonObject, valueAt } from '@tandem/kernel';
import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { describeBuiltIn, operationIdOf } from './identify-operation.ts';

/** Operations of connectors by their ids in lower case; `operationsById` makes it. */
export type OperationsById = ReadonlyMap<string, OperationDescription>;

export function operationsById(connectors: readonly ConnectorDescription[]): OperationsById {
  return new Map(connectors.flatMap(({ operations }) => operations.map((operation) => [operation.id.toLowerCase(), operation])));
}

/**
 * The description of a trigger or an action of a flow: that of its connector's operation where it is known, else that of its type.
 * A call in the form before OpenAPI has the name of the operation and the fields of its own form. Undefined for an unknown type.
 */
export function describeOperation(
  kind: OperationDescription['kind'],
  operation: JsonObject,
  connected: OperationsById,
): OperationDescription | undefined {
  const form = describeBuiltIn(kind, operation);
  const known = connected.get(operationIdOf(kind, operation)?.toLowerCase() ?? '');
  if (known === undefined || known.kind !== kind) return form;
  return form === undefined || isOpenApi(operation) ? known : named(form, known);
}

function isOpenApi(operation: JsonObject): boolean {
  return String(valueAt(operation, ['type']))
    .toLowerCase()
    .startsWith('openapi');
}

function named(
  form: OperationDescription,
  { id, title, description, keywords, category, icon }: OperationDescription,
): OperationDescription {
  return { ...form, id, title, description, keywords, category, icon };
}
