import { JsonObject } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { compileFlow } from '../definition/index.ts';
import { newOperation } from './new-operation.ts';

/**
 * Whether a run can carry the action out, which is what the compiler makes of it. Of actions that call a connector, the
 * connector tells.
 */
export function canRun(description: Pick<OperationDescription, 'template' | 'fields'>): boolean {
  const actions = JsonObject.of([['Action', newOperation(description)]]);
  const { flow } = compileFlow(JsonObject.of([['actions', actions]]));
  const body = flow.actions.get('action')?.body;
  if (body === undefined || body.kind === 'unsupported') return false;
  return body.kind !== 'operation' || body.isBuiltIn;
}
