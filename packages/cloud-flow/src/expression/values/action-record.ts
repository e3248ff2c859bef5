import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { ExpressionHost } from '../../expression-host.ts';
import { found } from '../found.ts';

/** @throws ExpressionError when no such action has ended in reach */
export function actionNamed(name: string, functionName: string, host: ExpressionHost): JsonObject {
  return found(
    host.action(name),
    () => `The function '${functionName}' refers to the action '${name}', which has not run here. Run it before this action.`,
  );
}

/** The outputs in a record; null when there are none. */
export function outputsOf(record: JsonObject): JsonValue {
  return record.get('outputs') ?? null;
}

/** The body in the outputs of a record; null when there is none. */
export function bodyOf(record: JsonObject): JsonValue {
  const outputs = outputsOf(record);
  return outputs instanceof JsonObject ? (outputs.get('body') ?? null) : null;
}
