import { readInvokerReferences } from '@tandem/cloud-flow';
import type { ReadFlow } from './cloud-flow-reader.ts';

type Referring = Pick<ReadFlow, 'document' | 'connectionReferences'>;

/** Whether two definitions ask for the same connections: the same keys, each with the same API and the same invoker mark. */
export function asksSameConnections(one: Referring, other: Referring): boolean {
  if (one.connectionReferences.size !== other.connectionReferences.size) return false;
  const [mine, others] = [readInvokerReferences(one.document), readInvokerReferences(other.document)];
  return Array.from(one.connectionReferences).every(
    ([key, apiName]) => other.connectionReferences.get(key) === apiName && mine.has(key) === others.has(key),
  );
}
