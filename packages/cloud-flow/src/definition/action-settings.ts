import { isJsonArray, JsonObject, type JsonValue, LIMITS } from '@tandem/kernel';
import { parseIsoDuration } from './iso-duration.ts';

export type RetryPolicy =
  | { readonly kind: 'default' }
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly count: number; readonly intervalMs: number }
  | {
      readonly kind: 'exponential';
      readonly count: number;
      readonly intervalMs: number;
      readonly minimumMs: number | undefined;
      readonly maximumMs: number | undefined;
    };

/** What an action has beside its inputs. */
export interface ActionSettings {
  /** From `limit.timeout`. */
  readonly timeoutMs: number | undefined;
  readonly retryPolicy: RetryPolicy;
  readonly hasAsyncPattern: boolean;
  readonly hasWorkflowHeaders: boolean;
  readonly hasSecuredInputs: boolean;
  readonly hasSecuredOutputs: boolean;
  /** From `paginationPolicy.minimumItemCount`. */
  readonly minimumItemCount: number | undefined;
  /** `contentTransfer.transferMode` is `Chunked`. */
  readonly isChunked: boolean;
  /** Name of the result in `staticResults` that the action gives instead of being carried out. */
  readonly staticResult: string | undefined;
}

/** Tells what is wrong with a setting: the keys that lead to it from the action, and a sentence. */
export type ReportSetting = (steps: readonly string[], message: string) => void;

/** limits-and-config: retries of a retry policy. */
const MAX_RETRIES = 90;

export function readActionSettings(action: JsonObject, report: ReportSetting): ActionSettings {
  const secured = securedProperties(action);
  return {
    timeoutMs: readDuration(member(action, 'limit', 'timeout'), (message) => report(['limit', 'timeout'], message)),
    retryPolicy: readRetryPolicy(action, report),
    hasAsyncPattern: !hasOption(action, 'DisableAsyncPattern'),
    hasWorkflowHeaders: !hasOption(action, 'SuppressWorkflowHeaders'),
    hasSecuredInputs: secured.has('inputs'),
    hasSecuredOutputs: secured.has('outputs'),
    minimumItemCount: readItemCount(action, report),
    isChunked: String(member(action, 'runtimeConfiguration', 'contentTransfer', 'transferMode')).toLowerCase() === 'chunked',
    staticResult: readStaticResult(action),
  };
}

function readItemCount(action: JsonObject, report: ReportSetting): number | undefined {
  const count = member(action, 'runtimeConfiguration', 'paginationPolicy', 'minimumItemCount');
  if (count === undefined) return undefined;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1) return count;
  report(['runtimeConfiguration', 'paginationPolicy', 'minimumItemCount'], 'The number of items must be a whole number from 1.');
  return undefined;
}

function readStaticResult(action: JsonObject): string | undefined {
  const options = member(action, 'runtimeConfiguration', 'staticResult', 'staticResultOptions');
  const name = member(action, 'runtimeConfiguration', 'staticResult', 'name');
  return String(options).toLowerCase() === 'enabled' && typeof name === 'string' ? name : undefined;
}

/** `operationOptions` is one name, or several with commas between them. */
export function hasOption(action: JsonObject, option: string): boolean {
  const options = action.get('operationOptions');
  if (typeof options !== 'string') return false;
  return options.split(',').some((name) => name.trim().toLowerCase() === option.toLowerCase());
}

/** `runtimeConfiguration.secureData.properties`, in lower case; triggers have it, too. */
export function securedProperties(holder: JsonObject): ReadonlySet<string> {
  const properties = member(holder, 'runtimeConfiguration', 'secureData', 'properties');
  if (!isJsonArray(properties)) return new Set();
  return new Set(properties.map((property) => String(property).toLowerCase()));
}

/** `runtimeConfiguration.concurrency.repetitions`; one after the other unless it says otherwise. */
export function readConcurrency(action: JsonObject, report: ReportSetting): number {
  if (hasOption(action, 'Sequential')) return 1;
  const repetitions = member(action, 'runtimeConfiguration', 'concurrency', 'repetitions');
  if (repetitions === undefined) return 1;
  if (typeof repetitions === 'number' && Number.isInteger(repetitions) && repetitions >= 1) {
    return Math.min(repetitions, LIMITS.foreachConcurrency);
  }
  const message = `The degree of parallelism must be a whole number from 1 to ${LIMITS.foreachConcurrency}.`;
  report(['runtimeConfiguration', 'concurrency', 'repetitions'], message);
  return 1;
}

/** The value at the end of the keys, or undefined when one of them is not there. */
export function member(holder: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  return keys.reduce<JsonValue | undefined>((value, key) => (value instanceof JsonObject ? value.get(key) : undefined), holder);
}

function readDuration(value: JsonValue | undefined, report: (message: string) => void): number | undefined {
  if (value === undefined) return undefined;
  const ms = typeof value === 'string' ? parseIsoDuration(value) : undefined;
  if (ms === undefined) report('The duration must have the ISO 8601 form, such as PT30S; the setting is not used.');
  return ms;
}

/** The retry policy of an action, or of a trigger. */
export function readRetryPolicy(action: JsonObject, report: ReportSetting): RetryPolicy {
  const atInputs = member(action, 'inputs', 'retryPolicy');
  const policy = atInputs ?? member(action, 'runtimeConfiguration', 'retryPolicy');
  if (!(policy instanceof JsonObject)) return { kind: 'default' };
  const steps = atInputs === undefined ? ['runtimeConfiguration', 'retryPolicy'] : ['inputs', 'retryPolicy'];
  const duration = (key: string): number | undefined => readDuration(policy.get(key), (message) => report([...steps, key], message));
  const type = String(policy.get('type') ?? '').toLowerCase();
  if (type === 'none') return { kind: 'none' };
  if (type !== 'fixed' && type !== 'exponential') return { kind: 'default' };
  const count = readCount(policy.get('count'), (message) => report([...steps, 'count'], message));
  const intervalMs = duration('interval');
  if (count === undefined || intervalMs === undefined) return { kind: 'default' };
  if (type === 'fixed') return { kind: 'fixed', count, intervalMs };
  return { kind: 'exponential', count, intervalMs, minimumMs: duration('minimumInterval'), maximumMs: duration('maximumInterval') };
}

function readCount(value: JsonValue | undefined, report: (message: string) => void): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return Math.min(value, MAX_RETRIES);
  report(`The number of retries must be a whole number from 1 to ${MAX_RETRIES}; the default policy is used.`);
  return undefined;
}
