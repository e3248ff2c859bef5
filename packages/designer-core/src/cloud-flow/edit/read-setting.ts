import { asNumber, isJsonArray, isNumeric, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { JsonPath } from '../json/json-path.ts';
import type { RetryPolicySetting } from './setting-change.ts';

/** The settings of a card as its JSON has them. */
export interface CardSettings {
  readonly timeout: string | undefined;
  /** Undefined is the default policy. */
  readonly retryPolicy: RetryPolicySetting | undefined;
  readonly isAsynchronous: boolean;
  readonly concurrency: number | undefined;
  readonly hasSecureInputs: boolean;
  readonly hasSecureOutputs: boolean;
  readonly trackedProperties: JsonObject | undefined;
  readonly triggerConditions: readonly string[];
  readonly splitOn: string | undefined;
  readonly pagination: number | undefined;
  /** Name of the static result in the definition, when it is on. */
  readonly staticResult: string | undefined;
}

export function readSettings(json: JsonObject): CardSettings {
  const secured = securedProperties(json);
  return {
    timeout: textAt(json, 'limit', 'timeout'),
    retryPolicy: readRetryPolicy(valueAt(json, retryPolicyPath(json))),
    isAsynchronous: !operationOptions(json).some((option) => option.toLowerCase() === 'disableasyncpattern'),
    concurrency:
      numberAt(json, 'runtimeConfiguration', 'concurrency', 'repetitions') ?? numberAt(json, 'runtimeConfiguration', 'concurrency', 'runs'),
    hasSecureInputs: secured.includes('inputs'),
    hasSecureOutputs: secured.includes('outputs'),
    trackedProperties: objectAt(json, 'trackedProperties'),
    triggerConditions: triggerConditions(json),
    splitOn: textAt(json, 'splitOn'),
    pagination: numberAt(json, 'runtimeConfiguration', 'paginationPolicy', 'minimumItemCount'),
    staticResult: staticResult(json),
  };
}

/** Where the card has its retry policy already, else where a new one goes. */
export function retryPolicyPath(json: JsonObject): JsonPath {
  const atInputs = ['inputs', 'retryPolicy'];
  const atRuntime = ['runtimeConfiguration', 'retryPolicy'];
  return valueAt(json, atInputs) === undefined && valueAt(json, atRuntime) !== undefined ? atRuntime : atInputs;
}

/** `operationOptions` is one name, or several with commas between them. */
export function operationOptions(json: JsonObject): readonly string[] {
  const options = json.get('operationOptions');
  if (typeof options !== 'string') return [];
  return options
    .split(',')
    .map((option) => option.trim())
    .filter((option) => option !== '');
}

/** `inputs` and `outputs` where they are secured, in lower case. */
export function securedProperties(json: JsonObject): readonly string[] {
  const properties = valueAt(json, ['runtimeConfiguration', 'secureData', 'properties']);
  return isJsonArray(properties) ? properties.map((property) => String(property).toLowerCase()) : [];
}

function triggerConditions(json: JsonObject): readonly string[] {
  const conditions = json.get('conditions');
  if (!isJsonArray(conditions)) return [];
  return conditions.flatMap((condition) => {
    const expression = condition instanceof JsonObject ? condition.get('expression') : undefined;
    return typeof expression === 'string' ? [expression] : [];
  });
}

function staticResult(json: JsonObject): string | undefined {
  const isOn = textAt(json, 'runtimeConfiguration', 'staticResult', 'staticResultOptions')?.toLowerCase() === 'enabled';
  return isOn ? textAt(json, 'runtimeConfiguration', 'staticResult', 'name') : undefined;
}

function readRetryPolicy(policy: JsonValue | undefined): RetryPolicySetting | undefined {
  if (!(policy instanceof JsonObject)) return undefined;
  const type = textAt(policy, 'type')?.toLowerCase();
  const count = numberAt(policy, 'count') ?? 0;
  const interval = textAt(policy, 'interval') ?? '';
  if (type === 'none') return { type };
  if (type === 'fixed') return { type, count, interval };
  if (type !== 'exponential') return undefined;
  return { type, count, interval, minimumInterval: textAt(policy, 'minimumInterval'), maximumInterval: textAt(policy, 'maximumInterval') };
}

function textAt(json: JsonObject, ...path: readonly string[]): string | undefined {
  const value = valueAt(json, path);
  return typeof value === 'string' ? value : undefined;
}

function numberAt(json: JsonObject, ...path: readonly string[]): number | undefined {
  const value = valueAt(json, path);
  return value !== undefined && isNumeric(value) ? asNumber(value) : undefined;
}

function objectAt(json: JsonObject, ...path: readonly string[]): JsonObject | undefined {
  const value = valueAt(json, path);
  return value instanceof JsonObject ? value : undefined;
}
