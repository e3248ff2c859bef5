import type { Credentials } from '../credentials/credentials.ts';
import type { RunWorkQueues } from '../work-queues/run-work-queues.ts';
import type { RunAskers } from './run-askers.ts';
import type { RunCallLimit } from './run-call-limit.ts';
import type { RunCalls } from './run-calls.ts';
import type { RunConnectors } from './run-connectors.ts';
import type { RunReach } from './run-reach.ts';

/** What desktop flow runs may ask the server for. */
export interface RunServiceParts {
  readonly askers: RunAskers;
  readonly limit: RunCallLimit;
  readonly calls: RunCalls;
  readonly reach: RunReach;
  readonly queues: RunWorkQueues;
  readonly credentials: Credentials;
  readonly connectors: RunConnectors;
}
