import { isOpen } from '@tandem/dispatch';
import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { HeldRun, ServerFrame } from '@tandem/protocol';
import type { RunReport } from '../machine-channel/machine-channel.ts';
import { limitLog } from './limited-log.ts';
import type { Refusals } from './refusals.ts';
import type { RunDeliveries } from './run-deliveries.ts';
import type { RunQueueOptions } from './run-queue-options.ts';

type ReportOf<K extends RunReport['kind']> = Extract<RunReport, { kind: K }>;

/** Takes what a machine says of runs to those runs. */
export class MachineReports {
  readonly #options: RunQueueOptions;
  readonly #deliveries: RunDeliveries;
  readonly #refusals: Refusals;

  constructor(options: RunQueueOptions, deliveries: RunDeliveries, refusals: Refusals) {
    this.#options = options;
    this.#deliveries = deliveries;
    this.#refusals = refusals;
  }

  async take(machineId: MachineId, frame: RunReport): Promise<void> {
    switch (frame.kind) {
      case 'heartbeat':
        return this.takePresence(machineId, frame.runs);
      case 'claim':
        return this.#takeClaim(machineId, frame);
      case 'decline':
        return this.#takeDecline(machineId, frame);
      case 'tombstone': {
        const { kind, epoch } = frame;
        return this.#deliver(machineId, frame, { kind, machineId, epoch }, { kind: 'ack' });
      }
      case 'progress':
        return this.#takeProgress(machineId, frame);
      case 'result':
        return this.#takeResult(machineId, frame);
    }
  }

  /** The machine names the runs it holds; those it should hold and does not name are missing. */
  async takePresence(machineId: MachineId, held: readonly HeldRun[]): Promise<void> {
    for (const { runId, epoch, state } of held) {
      const answer = state === 'running' || state === 'claiming' ? ({ kind: 'cancel' } as const) : undefined;
      await this.#deliver(machineId, { runId, epoch }, { kind: 'held', machineId, epoch, state }, answer);
    }
    const named = new Set(held.map(({ runId }) => runId));
    for (const { id } of await this.#options.runs.listOpenOf(machineId)) {
      if (!named.has(id)) await this.#deliveries.deliver(id, { kind: 'missing', machineId });
    }
  }

  async #takeClaim(machineId: MachineId, frame: ReportOf<'claim'>): Promise<void> {
    const { kind, runId, epoch } = frame;
    const agentVersion = this.#options.link.agentVersionOf(machineId);
    const { services, ticketHash } = this.#options.newGrant?.() ?? {};
    const event = { kind, machineId, epoch } as const;
    const delivered = await this.#deliveries.deliver(idOf(runId), event, { parts: { agentVersion, ticketHash }, services });
    if (delivered === undefined) this.#send(machineId, { kind: 'deny', runId, epoch });
  }

  async #takeDecline(machineId: MachineId, { kind, runId, epoch, code, message, canWait }: ReportOf<'decline'>): Promise<void> {
    const id = idOf(runId);
    // Noted before the run is back in the queue, so that the next selection knows it.
    const run = await this.#options.runs.get(id);
    if (run?.delivery.owner !== machineId || run.delivery.epoch !== epoch) return;
    this.#refusals.add(id, { machineId, code, message }, this.#options.clock.now());
    await this.#deliveries.deliver(id, { kind, machineId, epoch, code, message, canWait });
  }

  /** Only the machine that has the run may write into its log. */
  async #takeProgress(machineId: MachineId, { runId, epoch, entries }: ReportOf<'progress'>): Promise<void> {
    const { runs, live } = this.#options;
    const run = await runs.get(idOf(runId));
    if (run?.delivery.owner !== machineId || run.delivery.epoch !== epoch || run.delivery.startedAt === null) return;
    await runs.appendLog(run.id, limitLog(entries, run.logVerbosity));
    live.publish(`desktop-flow-run:${run.id}`);
  }

  async #takeResult(machineId: MachineId, frame: ReportOf<'result'>): Promise<void> {
    const { kind, runId, epoch, outcome } = frame;
    const run = await this.#options.runs.get(idOf(runId));
    const isAwaited = run?.delivery.owner === machineId && run.delivery.epoch === epoch && isOpen(run.delivery);
    const outputs = isAwaited ? await this.#options.prepareOutputs(run.id, outcome) : {};
    const event = { kind, machineId, epoch, outcome } as const;
    const delivered = await this.#deliveries.deliver(idOf(runId), event, { parts: { ...outputs, actionCount: outcome.actionCount } });
    if (delivered === undefined) this.#send(machineId, { kind: 'ack', runId, epoch });
  }

  /** @param unknown what the machine is told when there is no such run */
  async #deliver(
    machineId: MachineId,
    { runId, epoch }: { readonly runId: string; readonly epoch: number },
    event: Parameters<RunDeliveries['deliver']>[1],
    unknown?: { readonly kind: 'ack' | 'cancel' },
  ): Promise<void> {
    const delivered = await this.#deliveries.deliver(idOf(runId), event);
    if (delivered === undefined && unknown !== undefined) this.#send(machineId, { ...unknown, runId, epoch });
  }

  #send(machineId: MachineId, frame: ServerFrame): void {
    this.#options.link.send(machineId, frame);
  }
}

/** Whether there is a run of that id, the store knows. */
function idOf(runId: string): DesktopFlowRunId {
  return runId.toLowerCase() as DesktopFlowRunId;
}
