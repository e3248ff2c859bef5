import type { Diagnostic } from '@tandem/kernel';
import type { CloudFlowRecord } from '@tandem/store';
import type { Trigger } from '../triggers/trigger.ts';
import type { ReadFlow } from './cloud-flow-reader.ts';

/** A cloud flow with what its definition says. */
export interface OpenCloudFlow {
  readonly record: CloudFlowRecord;
  readonly flow: ReadFlow;
  readonly trigger: Trigger;
  readonly diagnostics: readonly Diagnostic[];
}
