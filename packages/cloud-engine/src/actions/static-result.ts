import { type ActionBody, EndStatus } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';

/** They are what is in them; only what they hold can have a result of its own. */
const CONTAINERS: ReadonlySet<ActionBody['kind']> = new Set(['if', 'switch', 'scope', 'foreach', 'until']);

/**
 * Ends an action with the result that the definition keeps for it, so that a flow can be tried without its effects.
 *
 * @returns false when the action has none and is to be carried out
 */
export function endWithStaticResult(run: ActingRun, instance: ActionInstance): boolean {
  const { settings, body } = instance.action;
  const result = settings.staticResult === undefined ? undefined : valueAt(run.flow.definition, ['staticResults', settings.staticResult]);
  if (!(result instanceof JsonObject) || CONTAINERS.has(body.kind)) return false;
  const status = statusOf(result.get('status'));
  const outputs = result.get('outputs');
  const error = status === 'Succeeded' ? undefined : errorOf(result);
  const code = textAt(result, ['error', 'code']) ?? textAt(result, ['outputs', 'statusCode']) ?? (status === 'Succeeded' ? 'OK' : status);
  run.end(instance, { status, code, ...(outputs === undefined ? {} : { outputs }), ...(error === undefined ? {} : { error }) });
  return true;
}

function statusOf(value: JsonValue | undefined): EndStatus {
  return Object.values(EndStatus).find((status) => status.toLowerCase() === String(value).toLowerCase()) ?? 'Succeeded';
}

function errorOf(result: JsonObject): { readonly code: string; readonly message: string } {
  return {
    code: textAt(result, ['error', 'code']) ?? 'StaticResult',
    message: textAt(result, ['error', 'message']) ?? 'The static result of the action is a failure.',
  };
}

function textAt(result: JsonObject, path: readonly string[]): string | undefined {
  const value = valueAt(result, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
