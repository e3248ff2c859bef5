import type { DesktopFlowRunId, MachineId, TargetId } from '@tandem/kernel';
import type { MachineFrame, WorkOrder } from '@tandem/protocol';
import {
  type Delivery,
  type DeliveryEffect,
  type DeliveryEvent,
  deliveryDueAt,
  isOpen,
  pickOffers,
  type RunFrame,
} from '../../src/index.ts';
import type { World } from './parts.ts';

const TARGET = 'target' as TargetId;
const OFFLINE_AFTER_MS = 30_000;

/** The server: rows that stay, effects that are lost when it crashes between the commit and the send. */
export class SimServer {
  readonly rows = new Map<DesktopFlowRunId, Delivery>();
  /** How often each run was said to have ended, and with a result or without. */
  readonly ends = new Map<DesktopFlowRunId, ('result' | 'server')[]>();
  readonly #world: World;
  readonly #send: (machineId: MachineId, frame: RunFrame) => void;
  readonly #machines: readonly MachineId[];
  #heardAt = new Map<MachineId, number>();
  isUp = true;

  constructor(world: World, machines: readonly MachineId[], send: (machineId: MachineId, frame: RunFrame) => void) {
    this.#world = world;
    this.#machines = machines;
    this.#send = send;
  }

  add(delivery: Delivery): void {
    this.rows.set(delivery.runId, delivery);
  }

  deliver(runId: DesktopFlowRunId, event: DeliveryEvent): void {
    const { random, faults, parts, agenda } = this.#world;
    const row = this.rows.get(runId);
    if (!this.isUp || row === undefined) return;
    const { delivery, effects } = parts.reduceDelivery(row, event, agenda.now);
    if (random.chance(faults().crash)) {
      this.#crash();
      return;
    }
    this.rows.set(runId, delivery);
    for (const effect of effects) this.#commit(runId, effect);
    for (const effect of effects) {
      if (random.chance(faults().crash)) {
        this.#crash();
        return;
      }
      if (effect.kind === 'send') this.#send(effect.machineId, frameOf(runId, effect, delivery));
    }
  }

  receive(machineId: MachineId, frame: MachineFrame): void {
    if (!this.isUp) return;
    this.#heardAt.set(machineId, this.#world.agenda.now);
    switch (frame.kind) {
      case 'hello':
      case 'heartbeat':
        this.#onPresence(machineId, frame.runs);
        return;
      case 'claim':
      case 'decline':
      case 'tombstone':
      case 'result':
        this.deliver(frame.runId as DesktopFlowRunId, { ...frame, machineId });
        return;
      default:
      // Logs and checks of credentials have no part in delivery.
    }
  }

  /** Looks at what time has changed, then offers what waits. */
  poll(): void {
    const { agenda } = this.#world;
    for (const [runId, row] of this.rows) if (agenda.now >= deliveryDueAt(row)) this.deliver(runId, { kind: 'tick' });
    if (this.isUp) this.#offer();
  }

  #offer(): void {
    const { agenda, random } = this.#world;
    const open = [...this.rows.values()].filter(isOpen);
    const waiting = open.filter(({ state }) => state === 'Queued');
    if (waiting.length === 0) return;
    const queue = waiting.map(({ runId, queueDeadlineAt }) => ({
      runId,
      targetId: TARGET,
      priority: 'Normal' as const,
      requestedAt: queueDeadlineAt,
      runMode: 'unattended' as const,
      username: runId,
      frontRank: 0,
      refusals: [],
    }));
    const machines = this.#machines.map((machineId) => ({
      machineId,
      name: machineId,
      targetIds: [TARGET],
      isOnline: agenda.now - (this.#heardAt.get(machineId) ?? 0) < OFFLINE_AFTER_MS,
      isQuarantined: false,
      osUser: 'anna',
      mayRunUnattended: true,
      unattendedCapacity: 2,
      busy: open.filter(({ owner }) => owner === machineId).map(({ runId }) => ({ runMode: 'unattended' as const, username: runId })),
    }));
    const { offers } = pickOffers({ queue, machines, now: agenda.now, random: random.next() });
    for (const { runId, machineId } of offers) this.deliver(runId, { kind: 'offer', machineId });
  }

  #onPresence(
    machineId: MachineId,
    held: readonly { runId: string; epoch: number; state: 'claiming' | 'running' | 'stopping' | 'ended' }[],
  ) {
    for (const { runId, epoch, state } of held) this.deliver(runId as DesktopFlowRunId, { kind: 'held', machineId, epoch, state });
    const named = new Set(held.map(({ runId }) => runId));
    for (const [runId, row] of this.rows) {
      if (isOpen(row) && row.owner === machineId && !named.has(runId)) this.deliver(runId, { kind: 'missing', machineId });
    }
  }

  #commit(runId: DesktopFlowRunId, effect: DeliveryEffect): void {
    if (effect.kind === 'note') this.#world.witness.notes.add(effect.event);
    if (effect.kind !== 'ended') return;
    this.ends.set(runId, [...(this.ends.get(runId) ?? []), effect.outcome === null ? 'server' : 'result']);
  }

  #crash(): void {
    const { agenda, random } = this.#world;
    this.isUp = false;
    this.#heardAt = new Map();
    agenda.in(random.between(100, 20_000), () => {
      this.isUp = true;
    });
  }
}

function frameOf(runId: DesktopFlowRunId, { frame, epoch }: Extract<DeliveryEffect, { kind: 'send' }>, { timeoutMs }: Delivery): RunFrame {
  if (frame === 'offer') return { kind: frame, runId, epoch, runMode: 'unattended', connectionKind: 'password', username: runId };
  if (frame === 'grant') return { kind: frame, runId, epoch, order: { timeoutMs } as WorkOrder };
  return { kind: frame, runId, epoch };
}
