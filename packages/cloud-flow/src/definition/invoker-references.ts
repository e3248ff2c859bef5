import { JsonObject, type JsonValue } from '@tandem/kernel';
import { findContainer } from './container.ts';

/**
 * The keys of the connection references that get a connection of whoever runs the flow: exports of solutions say
 * `"runtimeSource": "invoker"`.
 *
 * @param document the whole file
 */
export function readInvokerReferences(document: JsonValue): ReadonlySet<string> {
  const references = findContainer(document)?.connectionReferences;
  if (!(references instanceof JsonObject)) return new Set();
  return new Set([...references].filter(([, reference]) => isInvoker(reference)).map(([key]) => key));
}

function isInvoker(reference: JsonValue): boolean {
  const source = reference instanceof JsonObject ? reference.get('runtimeSource') : undefined;
  return typeof source === 'string' && source.toLowerCase() === 'invoker';
}
