import { ExpressionBudget, type ExpressionHost } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue, TandemError, ticksOf } from '@tandem/kernel';
import { NODE_RANDOMNESS } from '@tandem/server/system-ports';

/**
 * What expressions see outside a run: the members of a context object, all optional.
 *
 * - `parameters`, `variables`: name to value
 * - `trigger` (the whole record), `triggerOutputs`, `triggerBody`
 * - `actions` (name to whole record), `outputs` (name to outputs), `body` (name to body), `action` (the present record)
 * - `result`: scope name to records; `item`: value; `items`: loop name to value; `iterationIndexes`: loop name to number
 * - `workflow`: the record of the run; `listCallbackUrl`: an address
 */
export function contextHost(context: JsonValue): ExpressionHost {
  if (!(context instanceof JsonObject)) {
    throw new TandemError('InvalidContext', 'The context is not a JSON object.', {
      fix: 'Give an object such as {"variables": {"x": 1}}.',
    });
  }
  const member = (name: string, key: string): JsonValue | undefined => objectIn(context, name)?.get(key);
  const startedTicks = ticksOf(Date.now());
  return {
    budget: new ExpressionBudget(),
    nowTicks: () => startedTicks,
    ...NODE_RANDOMNESS,
    parameter: (name) => member('parameters', name),
    variable: (name) => member('variables', name),
    trigger: () => objectIn(context, 'trigger') ?? triggerRecord(context),
    action: (name) => actionRecord(context, name),
    currentAction: () => objectIn(context, 'action'),
    result: (name) => arrayOf(member('result', name)),
    item: (loop) => (loop === undefined ? context.get('item') : member('items', loop)),
    iterationIndex: (loop) => numberOf(member('iterationIndexes', loop)),
    callbackUrl: () => textOf(context.get('listCallbackUrl')),
    workflow: () => objectIn(context, 'workflow') ?? new JsonObject(),
  };
}

function objectIn(context: JsonObject, name: string): JsonObject | undefined {
  const value = context.get(name);
  return value instanceof JsonObject ? value : undefined;
}

function triggerRecord(context: JsonObject): JsonObject {
  const body = context.get('triggerBody');
  const outputs = context.get('triggerOutputs') ?? (body === undefined ? new JsonObject() : JsonObject.of([['body', body]]));
  return JsonObject.of([
    ['name', 'manual'],
    ['status', 'Succeeded'],
    ['outputs', outputs],
  ]);
}

function actionRecord(context: JsonObject, name: string): JsonObject | undefined {
  const record = objectIn(context, 'actions')?.get(name);
  if (record instanceof JsonObject) return record;
  const body = objectIn(context, 'body')?.get(name);
  const outputs = objectIn(context, 'outputs')?.get(name) ?? (body === undefined ? undefined : JsonObject.of([['body', body]]));
  if (outputs === undefined) return undefined;
  return JsonObject.of([
    ['name', name],
    ['status', 'Succeeded'],
    ['code', 'OK'],
    ['outputs', outputs],
  ]);
}

function arrayOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return isJsonArray(value) ? value : undefined;
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
