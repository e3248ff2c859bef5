import type { JsonObject } from '@tandem/kernel';
import type { ChildFlows } from './services/child-flows.ts';
import type { CloudConnectors } from './services/cloud-connectors.ts';
import type { Credentials } from './services/credentials.ts';
import type { Dialogs } from './services/dialogs.ts';
import type { WorkQueues } from './services/work-queues.ts';

/**
 * What a run reaches beyond its machine. A run may lack any of them (`tandem desktop run` has no server): the actions that need it fail
 * with `ServiceUnavailableError` then. Their faults are `ActionError`s with the id that the action documents.
 */
export interface RunServices {
  readonly childFlows?: ChildFlows;
  readonly cloudConnectors?: CloudConnectors;
  readonly credentials?: Credentials;
  readonly dialogs?: Dialogs;
  readonly workQueues?: WorkQueues;
  /** Facts on the flow, the run and where it runs, by the names of `PowerAutomateEnvironment` actions. */
  readonly metadata?: JsonObject;
}
