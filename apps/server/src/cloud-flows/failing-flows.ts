import { asTandemError, type Clock, type CloudFlowId, type CloudFlowLimits, type CloudFlowRunId, type Logger } from '@tandem/kernel';
import type { CloudFlowRecord, TriggerFailing, TurnedOff } from '@tandem/store';
import type { RunHistory } from '../cloud-flow-runs/run-history.ts';
import type { CloudFlows } from './cloud-flows.ts';

export interface FailingFlowsOptions {
  readonly flows: Pick<CloudFlows, 'find' | 'turnOff'>;
  readonly history: Pick<RunHistory, 'find'>;
  readonly limits: () => Pick<CloudFlowLimits, 'failingDurationMs'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** A flow was turned off. */
  readonly turnedOff: (flow: CloudFlowRecord) => void;
}

/**
 * Turns flows off that only fail (limits-and-config, *Expiration limits*): when a run, or the trigger, fails and there was no success
 * for as long as the limits say. Since when a flow fails is in the store, so that a restart loses no day of it.
 */
export class FailingFlows {
  readonly #options: FailingFlowsOptions;
  readonly #looking = new Set<Promise<void>>();

  constructor(options: FailingFlowsOptions) {
    this.#options = options;
  }

  /** Called after every commit of a run; what goes wrong here touches no run, and is tried again at the next failure. */
  changed(runId: CloudFlowRunId, status: string): void {
    if ((status !== 'Failed' && status !== 'TimedOut') || !this.#isLimited) return;
    const looking = this.#lookAtRun(runId)
      .catch((err: unknown) => this.#options.log.warn('a failing flow was not looked at', { runId, code: asTandemError(err).code, err }))
      .finally(() => this.#looking.delete(looking));
    this.#looking.add(looking);
  }

  async triggerFailed(cloudFlowId: CloudFlowId, { failingSince, fault }: Pick<TriggerFailing, 'failingSince' | 'fault'>): Promise<void> {
    if (failingSince === null || !this.#isTooLong(failingSince)) return;
    const turnedOff = { reason: 'trigger-failing', at: this.#options.clock.now(), failingSince, fault: toldOf(fault) } as const;
    await this.#turnOff(cloudFlowId, turnedOff, () => true);
  }

  /** Resolves when every failure that was told has been looked at. */
  async settle(): Promise<void> {
    await Promise.all(this.#looking);
  }

  async #lookAtRun(runId: CloudFlowRunId): Promise<void> {
    const run = (await this.#options.history.find(runId))?.run;
    // The history gives the id of a flow as the store has it.
    const cloudFlowId = run?.cloudFlowId as CloudFlowId | undefined;
    const flow = cloudFlowId === undefined ? undefined : await this.#options.flows.find(cloudFlowId);
    const failingSince = flow?.record.failingSince ?? null;
    if (cloudFlowId === undefined || failingSince === null || !this.#isTooLong(failingSince)) return;
    const at = this.#options.clock.now();
    const turnedOff = { reason: 'runs-failing', at, failingSince, fault: toldOf(run?.error ?? null) } as const;
    await this.#turnOff(cloudFlowId, turnedOff, (present) => present.failingSince === failingSince);
  }

  async #turnOff(id: CloudFlowId, turnedOff: TurnedOff, isStill: (present: CloudFlowRecord) => boolean): Promise<void> {
    const flow = await this.#options.flows.turnOff(id, turnedOff, isStill);
    if (flow === undefined) return;
    this.#options.log.info('a flow that only failed was turned off', { cloudFlowId: id, reason: turnedOff.reason });
    this.#options.turnedOff(flow);
  }

  get #isLimited(): boolean {
    return Number.isFinite(this.#options.limits().failingDurationMs);
  }

  #isTooLong(failingSince: number): boolean {
    return this.#options.clock.now() - failingSince >= this.#options.limits().failingDurationMs;
  }
}

function toldOf(fault: TurnedOff['fault']): TurnedOff['fault'] {
  return fault === null ? null : { code: fault.code, message: fault.message };
}
