import type { Clock, CloudFlowLimits, Logger } from '@tandem/kernel';
import type { Connector } from './connector.ts';
import type { CloudRunStore } from './run-store.ts';

/** When work is done; in Node `setImmediate` and `setTimeout`. */
export interface Timers {
  /** Does the work in a later turn of the event loop, after what waits there now. */
  soon(work: () => void): void;
  /** @returns a function that takes the work back */
  after(ms: number, work: () => void): () => void;
}

export interface Randomness {
  /** A number in [0, 1). */
  random(): number;
  /** A random UUID in its usual form, lower case. */
  newGuid(): string;
}

/** Everything that the engine needs around it. */
export interface EnginePorts {
  readonly store: CloudRunStore;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly randomness: Randomness;
  readonly connectors: readonly Connector[];
  readonly log: Logger;
  /** The address at which the call of that id is answered; `listCallbackUrl()` gives it. Without it that function gives nothing. */
  readonly callbackUrl?: (externalId: string) => string;
  /** The limits that runs meet, as they are now; none when it is left out. */
  readonly limits?: () => CloudFlowLimits;
}
