import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { MachineFrame } from '@tandem/protocol';
import { newDelivery, type RunFrame } from '../../src/index.ts';
import { Agenda } from './agenda.ts';
import { type Faults, type Parts, REAL_PARTS, Witness, type World } from './parts.ts';
import { Random } from './random.ts';
import { SimMachine } from './sim-machine.ts';
import { SimServer } from './sim-server.ts';

export interface Story {
  readonly seed: number;
  readonly runs: readonly RunStory[];
  readonly notes: ReadonlySet<string>;
  readonly events: number;
}

export interface RunStory {
  readonly state: string;
  readonly ends: readonly ('result' | 'server')[];
  readonly starts: number;
  readonly mostAlive: number;
  readonly aliveAtEnd: number;
  readonly wasCancelledInQueue: boolean;
}

const RUN_IDS = [1, 2, 3].map((digit) => `01890000-0000-7000-8000-00000000000${digit}` as DesktopFlowRunId);
const CALM: Faults = { loss: 0, duplicate: 0, maxDelayMs: 50, crash: 0 };
const HEARTBEAT_MS = 10_000;
const POLL_MS = 1_000;
const MAX_EVENTS = 50_000;

/** Lives one world to its end: faults for a while, then calm until nothing is left to do. The same seed gives the same story. */
export function simulate(seed: number, parts: Parts = REAL_PARTS): Story {
  const random = new Random(seed);
  const agenda = new Agenda();
  const witness = new Witness();
  const storm = stormOf(random);
  const calmAt = agenda.now + random.between(20_000, 180_000);
  const faults = (): Faults => (agenda.now < calmAt ? storm : CALM);
  const world: World = { agenda, random, parts, faults, witness };

  const machines = new Map<MachineId, SimMachine>();
  const names = ['m1', 'm2', 'm3'].slice(0, random.between(2, 3)) as MachineId[];
  const toMachine = (id: MachineId, frame: RunFrame): void => transmit(world, () => machines.get(id)?.receive(frame));
  const server = new SimServer(world, names, toMachine);
  const toServer = (id: MachineId, frame: MachineFrame): void => transmit(world, () => server.receive(id, frame));
  for (const id of names) machines.set(id, new SimMachine(id, world, (frame) => toServer(id, frame)));
  for (const machine of machines.values()) live(world, machine, calmAt);
  poll(agenda, server);

  const cancelledInQueue = new Set<DesktopFlowRunId>();
  for (const runId of RUN_IDS.slice(0, random.between(1, 3))) ask(world, server, { runId, cancelledInQueue });

  let events = 0;
  while (isBusy(server, [...machines.values()], agenda.now < calmAt) && events++ < MAX_EVENTS) agenda.step();
  const runs = [...server.rows].map(([runId, { state }]) => {
    const { starts, mostAlive, alive: aliveAtEnd } = witness.of(runId);
    return { state, ends: server.ends.get(runId) ?? [], starts, mostAlive, aliveAtEnd, wasCancelledInQueue: cancelledInQueue.has(runId) };
  });
  return { seed, runs, notes: witness.notes, events };
}

function stormOf(random: Random): Faults {
  const isWild = random.chance(0.5);
  return {
    loss: random.next() * 0.3,
    duplicate: random.next() * 0.4,
    maxDelayMs: isWild ? 40_000 : 2_000,
    crash: random.chance(0.8) ? random.next() * 0.05 : 0,
  };
}

function transmit({ agenda, random, faults }: World, arrive: () => void): void {
  const { loss, duplicate, maxDelayMs } = faults();
  const copies = random.chance(loss) ? 0 : random.chance(duplicate) ? 2 : 1;
  for (let copy = 0; copy < copies; copy++) agenda.in(random.between(1, random.chance(0.5) ? 50 : maxDelayMs), arrive);
}

function live({ agenda, random }: World, machine: SimMachine, calmAt: number): void {
  machine.start();
  machine.connect();
  const beat = (): void => {
    const isCut = agenda.now < calmAt && random.chance(0.2);
    if (isCut) machine.handle({ kind: 'disconnected' });
    else if (random.chance(0.2)) machine.connect();
    else machine.heartbeat();
    agenda.in(HEARTBEAT_MS, beat);
  };
  const tick = (): void => {
    machine.handle({ kind: 'tick' });
    agenda.in(500, tick);
  };
  agenda.in(random.between(0, HEARTBEAT_MS), beat);
  agenda.in(500, tick);
}

function poll(agenda: Agenda, server: SimServer): void {
  server.poll();
  agenda.in(POLL_MS, () => poll(agenda, server));
}

interface Asked {
  readonly runId: DesktopFlowRunId;
  readonly cancelledInQueue: Set<DesktopFlowRunId>;
}

function ask({ agenda, random }: World, server: SimServer, { runId, cancelledInQueue }: Asked): void {
  const timeoutMs = random.between(30_000, 240_000);
  server.add(newDelivery({ runId, requestedAt: agenda.now, timeoutMs, queueTimeoutMs: random.between(60_000, 600_000) }));
  if (!random.chance(0.4)) return;
  agenda.in(random.between(0, 60_000), () => {
    const before = server.rows.get(runId);
    server.deliver(runId, { kind: 'cancel' });
    const isVoid = before?.state !== 'Cancelled' && server.rows.get(runId)?.state === 'Cancelled';
    if (isVoid) cancelledInQueue.add(runId);
  });
}

function isBusy(server: SimServer, machines: readonly SimMachine[], isStormy: boolean): boolean {
  const isOver = [...server.rows.keys()].every((runId) => server.ends.has(runId));
  return isStormy || !isOver || machines.some((machine) => machine.isBusy);
}
