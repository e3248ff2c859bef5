import { asTandemError, type Clock, type CloudFlowId } from '@tandem/kernel';
import type { TriggerFault, TriggerMissStore } from '@tandem/store';
import type { LiveHub } from '../live/live-hub.ts';
import type { Admission } from './admission.ts';

export interface TriggerMissLogOptions {
  readonly store: TriggerMissStore;
  readonly clock: Clock;
  readonly live: LiveHub;
}

/** Keeps what came to nothing at triggers, so that the details of a flow can say why it does not run. */
export class TriggerMissLog {
  readonly #options: TriggerMissLogOptions;

  constructor(options: TriggerMissLogOptions) {
    this.#options = options;
  }

  async note(cloudFlowId: CloudFlowId, { missed, fault }: Omit<Admission, 'runs'>): Promise<void> {
    const { store, clock, live } = this.#options;
    if (missed > 0) await store.count(cloudFlowId, missed, clock.now());
    if (fault !== undefined) await store.fail(cloudFlowId, { code: fault.code, message: fault.message, at: clock.now() });
    if (missed > 0 || fault !== undefined) live.publish(`flow:${cloudFlowId}`);
  }

  /** An event whose run could not be started. */
  async noteFailure(cloudFlowId: CloudFlowId, thrown: unknown): Promise<void> {
    const { store, clock, live } = this.#options;
    await store.fail(cloudFlowId, faultOf(thrown, clock.now()));
    live.publish(`flow:${cloudFlowId}`);
  }

  /** The trigger is another one now, or has ended. */
  async forget(cloudFlowId: CloudFlowId): Promise<void> {
    await this.#options.store.remove(cloudFlowId);
  }
}

/** What a person is told of an error, with what to do. */
export function faultOf(thrown: unknown, at: number): TriggerFault {
  const { code, message, fix } = asTandemError(thrown);
  return { code, message: fix === undefined ? message : `${message} ${fix}`, at };
}
