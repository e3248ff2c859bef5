import { type DeliveryEffect, type DeliveryEvent, deliveryDueAt, reduceDelivery } from '@tandem/dispatch';
import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { DeliveryChange, DesktopFlowRunRecord } from '@tandem/store';
import type { GrantedServices } from '../run-services/granted-services.ts';
import { EndedRuns } from './ended-runs.ts';
import { nameMachines } from './machine-names.ts';
import type { RunQueueOptions } from './run-queue-options.ts';
import { frameOf } from './server-frame.ts';

/** What comes with an event. */
export interface Brought {
  /** Written with the step. */
  readonly parts?: Omit<DeliveryChange, 'step'>;
  /** What a grant says of the way to the server. */
  readonly services?: GrantedServices | undefined;
}

export interface Delivered {
  readonly run: DesktopFlowRunRecord;
  readonly effects: readonly DeliveryEffect[];
}

/** Carries events to runs: commits first, then sends, then tells. */
export class RunDeliveries {
  readonly ended: EndedRuns;
  /** For the notes of the runs. */
  readonly machineNames = new Map<MachineId, string>();
  readonly #options: RunQueueOptions;
  readonly #onChange: (delivered: Delivered, dueAt: number) => void;

  /** @param onChange called after each step with the time at which the run is due next */
  constructor(options: RunQueueOptions, onChange: (delivered: Delivered, dueAt: number) => void) {
    this.#options = options;
    this.#onChange = onChange;
    this.ended = new EndedRuns(options.log);
  }

  /** @returns undefined when there is no such run */
  async deliver(runId: DesktopFlowRunId, event: DeliveryEvent, { parts, services }: Brought = {}): Promise<Delivered | undefined> {
    const { clock, runs } = this.#options;
    const at = clock.now();
    const delivered = await runs.deliver(runId, at, (run) => {
      const step = nameMachines(reduceDelivery(run.delivery, event, at), this.machineNames);
      return takesParts(step.effects) ? { step, ...parts } : { step };
    });
    if (delivered === undefined) return undefined;
    await this.#carryOut(delivered, services);
    this.#onChange(delivered, deliveryDueAt(delivered.run.delivery));
    return delivered;
  }

  async #carryOut({ run, effects }: Delivered, services: GrantedServices | undefined): Promise<void> {
    const { link, runs } = this.#options;
    for (const effect of effects) {
      if (effect.kind === 'ended') this.ended.tell(run, effect.outcome);
      if (effect.kind !== 'send') continue;
      const frame = await frameOf(effect, run, { link, runs, services });
      if (frame !== undefined) link.send(effect.machineId, frame);
    }
    if (effects.some(({ kind }) => kind !== 'send')) this.publish(run);
  }

  /** Says that the run changed. */
  publish({ id }: DesktopFlowRunRecord): void {
    const { live } = this.#options;
    for (const topic of ['desktop-flow-runs', `desktop-flow-run:${id}`, 'machines'] as const) live.publish(topic);
  }
}

/** Outputs go with the end by a result; the version of the agent and the ticket go with the grant. */
function takesParts(effects: readonly DeliveryEffect[]): boolean {
  return effects.some((effect) => (effect.kind === 'ended' ? effect.outcome !== null : effect.kind === 'send' && effect.frame === 'grant'));
}
