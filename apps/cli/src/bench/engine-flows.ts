import { readCloudFlow } from '@tandem/cloud-flow';
import { type JsonObject, type Logger, TandemError } from '@tandem/kernel';

export const SILENT: Logger = { info: () => undefined, warn: () => undefined, error: (event, fields) => console.error(event, fields) };

/** A definition with these actions, which a request starts. */
export function definitionOf(actions: object): JsonObject {
  const text = JSON.stringify({ triggers: { manual: { type: 'Request', kind: 'Http', inputs: {} } }, actions });
  const definition = readCloudFlow(text).flow?.definition;
  if (definition === undefined)
    throw new TandemError('BenchFlowInvalid', 'The flow of the benchmark cannot be read.', { kind: 'internal' });
  return definition;
}
