import { connectorCall, describeOperation, type OperationsById } from '@tandem/cloud-flow/operations';
import type { JsonObject } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { typeOf } from '../flow/branches.ts';
import { inferFields, inferOperation } from './infer-operation.ts';

/**
 * The description of any card: that of its operation where it is known, else one made from its JSON. A call of an operation that no
 * connector describes has the name of the operation and a field for each parameter that the flow gives.
 */
export function describeCard(kind: OperationDescription['kind'], json: JsonObject, connected: OperationsById): OperationDescription {
  const known = describeOperation(kind, json, connected);
  if (known === undefined) return inferOperation(kind, json);
  const call = connectorCall(json);
  if (call === undefined || !typeOf(json).startsWith('openapi')) return known;
  const id = `${call.apiName}/${call.operationId}`;
  if (connected.has(id.toLowerCase())) return known;
  return { ...known, id, title: { en: wordsOf(call.operationId) || known.title.en }, fields: [...inferFields(json)] };
}

/** `SendEmailV2` as `Send Email V2`. */
function wordsOf(operationId: string): string {
  return operationId
    .replaceAll('_', ' ')
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .trim();
}
