import { type RetryPolicy, readRetryPolicy } from '@tandem/cloud-flow';
import { type Diagnostic, JsonObject, jsonPointer, valueAt } from '@tandem/kernel';

export interface RetryReading {
  readonly retryPolicy: RetryPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a trigger is retried that failed: webhooks may say it of their subscription. */
export function readTriggerRetries(name: string, trigger: JsonObject): RetryReading {
  const subscribe = valueAt(trigger, ['inputs', 'subscribe']);
  const isInside = valueAt(trigger, ['inputs', 'retryPolicy']) === undefined && valueAt(subscribe, ['retryPolicy']) !== undefined;
  const holder = isInside ? JsonObject.of([['inputs', subscribe ?? null]]) : trigger;
  const diagnostics: Diagnostic[] = [];
  const retryPolicy = readRetryPolicy(holder, ([first = '', ...steps], message) => {
    const path = jsonPointer(['triggers', name, first, ...(isInside ? ['subscribe'] : []), ...steps]);
    diagnostics.push({ code: 'InvalidSetting', severity: 'warning', message, path });
  });
  return { retryPolicy, diagnostics };
}
