import type { JsonObject } from '@tandem/kernel';

export type RetryPolicySetting =
  | { readonly type: 'none' }
  /** `interval` as an ISO 8601 duration. */
  | { readonly type: 'fixed'; readonly count: number; readonly interval: string }
  | {
      readonly type: 'exponential';
      readonly count: number;
      readonly interval: string;
      readonly minimumInterval: string | undefined;
      readonly maximumInterval: string | undefined;
    };

/** One setting of an operation (cloud-flow-language 3.5); undefined is what holds when nothing is set. */
export type SettingChange =
  /** ISO 8601 duration. */
  | { readonly setting: 'timeout'; readonly value: string | undefined }
  /** Undefined is the default policy. */
  | { readonly setting: 'retry-policy'; readonly value: RetryPolicySetting | undefined }
  | { readonly setting: 'asynchronous-pattern'; readonly value: boolean }
  /** Repetitions of a loop, or runs of a trigger, that go on at once. */
  | { readonly setting: 'concurrency'; readonly value: number | undefined }
  | { readonly setting: 'secure-inputs' | 'secure-outputs'; readonly value: boolean }
  | { readonly setting: 'tracked-properties'; readonly value: JsonObject | undefined }
  /** Expressions, each with its `@`; all must hold. */
  | { readonly setting: 'trigger-conditions'; readonly value: readonly string[] }
  | { readonly setting: 'split-on'; readonly value: string | undefined }
  /** The most items that are fetched; undefined for the first page only. */
  | { readonly setting: 'pagination'; readonly value: number | undefined }
  /** What the action gives instead of being carried out; undefined switches it off and keeps the result. */
  | { readonly setting: 'static-result'; readonly value: JsonObject | undefined };
