import { DeliveryState, deliveryDueAt, isStarted, type PlaceStep, pickOffers } from '@tandem/dispatch';
import { asTandemError, type DesktopFlowRunId, LIMITS, type MachineId, TandemError } from '@tandem/kernel';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { Queue } from '../desktop-flow-runs/queue.ts';
import type { MachineListener, RunReport } from '../machine-channel/machine-channel.ts';
import type { Hello, Sighting } from '../machine-channel/machine-sightings.ts';
import type { EndedListener } from './ended-runs.ts';
import { MachineReports } from './machine-reports.ts';
import { ABOUT_TO_START, type QueueEntry, readQueueEntries } from './queue-entries.ts';
import { readSelection, waitingOf } from './read-selection.ts';
import { Refusals } from './refusals.ts';
import { type Delivered, RunDeliveries } from './run-deliveries.ts';
import type { RunQueueOptions } from './run-queue-options.ts';
import { WakeTimer } from './wake-timer.ts';

/** After a start, machines get this long to come back before the time that passed meanwhile is held against their runs. */
const COME_BACK_MS = LIMITS.machineOfflineMs;
const RETRY_MS = 1_000;

/** Gives the next place of a run in the queue, from the present record and the highest rank at the front. */
export type ChangePlace = (run: DesktopFlowRunRecord, highestRank: number) => PlaceStep;

/**
 * Brings desktop flow runs to machines and their ends back. All that it knows of a run is in the store: it goes on where
 * another server stopped.
 */
export class RunQueue implements MachineListener, Queue {
  readonly #options: RunQueueOptions;
  readonly #deliveries: RunDeliveries;
  readonly #reports: MachineReports;
  readonly #refusals = new Refusals();
  readonly #timer: WakeTimer;
  #work: Promise<void> = Promise.resolve();
  #isTurnPlanned = false;
  #isStopped = true;
  #comeBackUntil = 0;

  constructor(options: RunQueueOptions) {
    this.#options = options;
    this.#timer = new WakeTimer(options.clock, () => this.#wake());
    this.#deliveries = new RunDeliveries(options, (delivered, dueAt) => this.#afterStep(delivered, dueAt));
    this.#reports = new MachineReports(options, this.#deliveries, this.#refusals);
  }

  start(): void {
    this.#isStopped = false;
    this.#comeBackUntil = this.#options.clock.now() + COME_BACK_MS;
    this.#wake();
  }

  /** Ends it after the step that is being taken. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#timer.stop();
    await this.#work;
    await this.#deliveries.ended.stop();
  }

  /** Called at least once for every run that ends from now on. */
  onEnded(listener: EndedListener): void {
    this.#deliveries.ended.listen(listener);
  }

  /** Tells the end of a run once more, when the server died before everything was done that follows from it. */
  async tellEnded(runId: DesktopFlowRunId): Promise<void> {
    const run = await this.#options.runs.get(runId);
    if (run !== undefined) this.#deliveries.ended.tell(run, null);
  }

  /** A new run is on disk. */
  queued(_runId: DesktopFlowRunId): void {
    this.#wake();
  }

  /** @returns after the wish is on disk; a started run ends when its machine has stopped it */
  async cancel(runId: DesktopFlowRunId): Promise<void> {
    await this.#deliveries.deliver(runId, { kind: 'cancel' });
  }

  /** Asks the flow of a run that is at work to end, and notes it among the events of the run. @throws TandemError `RunNotRunning`, `MachineOffline` */
  async stopSafely(runId: DesktopFlowRunId): Promise<void> {
    const { runs, link } = this.#options;
    const delivery = (await runs.get(runId))?.delivery;
    if (delivery === undefined || !isStarted(delivery) || delivery.owner === null) throw notRunning();
    if (!link.send(delivery.owner, { kind: 'stop-safely', runId, epoch: delivery.epoch })) throw machineAway();
    await this.#deliveries.deliver(runId, { kind: 'stopSafely' });
  }

  /** Ends a run of which nothing will be heard any more. */
  async giveUp(runId: DesktopFlowRunId, reason = 'A person gave the run up because its machine could not be heard.'): Promise<void> {
    await this.#deliveries.deliver(runId, { kind: 'giveUp', reason });
  }

  /** Ends the runs that the machine has, and those that wait for a target that went with it. */
  async machineDeleted(machineId: MachineId): Promise<void> {
    await this.#takeBackOffers(machineId, { code: 'MachineNotFound', message: 'The machine was deleted.' });
    for (const { id } of await this.#options.runs.listOpenOf(machineId))
      await this.giveUp(id, 'The machine was deleted while it had the run.');
    for (const { id, targetId } of waitingOf(await this.#options.runs.listOpen())) {
      const target = await this.#options.targets.find(targetId);
      if (target === undefined)
        await this.giveUp(id, 'The machine or machine group of the connection was deleted. Choose another connection.');
    }
  }

  /** Why a queued run waits and its place in the queue of its target, from 1; undefined when it does not wait. */
  async waitReason(runId: DesktopFlowRunId): ReturnType<Queue['waitReason']> {
    const open = await this.#options.runs.listOpen();
    const run = open.find(({ id }) => id === runId);
    if (run?.delivery.state !== DeliveryState.queued) return undefined;
    const waiting = waitingOf(open).filter(({ targetId }) => targetId === run.targetId);
    const selection = await readSelection(this.#options, { open, waiting, refusals: this.#refusals });
    const reason = pickOffers(selection).waits.get(runId) ?? ABOUT_TO_START;
    return { reason: { ...reason, machines: reason.machines.map((machine) => ({ ...machine })) }, position: waiting.indexOf(run) + 1 };
  }

  /** Every run that has not ended: what runs, then what waits in the order in which it starts. */
  async list(): Promise<readonly QueueEntry[]> {
    return readQueueEntries(this.#options, { open: await this.#options.runs.listOpen(), refusals: this.#refusals });
  }

  /** @returns the run after its new place is on disk; undefined when there is no such run */
  async changePlace(runId: DesktopFlowRunId, change: ChangePlace): Promise<DesktopFlowRunRecord | undefined> {
    const { clock, runs } = this.#options;
    const run = await runs.changePlace(runId, clock.now(), change);
    if (run === undefined) return undefined;
    this.#deliveries.publish(run);
    this.#wake();
    return run;
  }

  async machineCame({ machine, hasOtherJournal }: Sighting, { runs }: Hello): Promise<void> {
    this.#deliveries.machineNames.set(machine.id, machine.name);
    this.#refusals.forgetMachine(machine.id);
    if (hasOtherJournal) await this.#doubt(machine.id);
    await this.#reports.takePresence(machine.id, runs);
    this.#wake();
  }

  async machineSaid(machineId: MachineId, frame: RunReport): Promise<void> {
    await this.#reports.take(machineId, frame);
  }

  async machineLeft(machineId: MachineId): Promise<void> {
    if (!this.#options.link.isOnline(machineId))
      await this.#takeBackOffers(machineId, { code: 'MachineOffline', message: 'The machine went offline.' });
  }

  /** A machine with another journal cannot say what became of its runs: nothing it promises about them counts. */
  async #doubt(machineId: MachineId): Promise<void> {
    await this.#takeBackOffers(machineId, { code: 'MachineQuarantined', message: 'The machine was quarantined.' });
    const reason =
      'The machine came back with another journal, so that nobody knows how far the desktop flow came. See what it has done before you run it again.';
    for (const { id } of await this.#options.runs.listOpenOf(machineId)) await this.giveUp(id, reason);
  }

  /** Safe before the grant: a claim of that offer is denied from now on. */
  async #takeBackOffers(machineId: MachineId, why: { readonly code: string; readonly message: string }): Promise<void> {
    for (const { id, delivery } of await this.#options.runs.listOpenOf(machineId)) {
      if (delivery.state !== DeliveryState.offered) continue;
      const { epoch } = delivery;
      await this.#deliveries.deliver(id, { kind: 'decline', machineId, epoch, ...why, canWait: true });
    }
  }

  #afterStep({ run, effects }: Delivered, dueAt: number): void {
    this.#timer.by(dueAt);
    if (effects.some(({ kind }) => kind === 'ended')) this.#refusals.forgetRun(run.id);
    const isBack = run.delivery.state === DeliveryState.queued && effects.length > 0;
    if (isBack || effects.some(({ kind }) => kind === 'ended')) this.#wake();
  }

  #wake(): void {
    if (this.#isStopped || this.#isTurnPlanned) return;
    this.#isTurnPlanned = true;
    this.#work = this.#work.then(() => this.#turn());
  }

  async #turn(): Promise<void> {
    this.#isTurnPlanned = false;
    if (this.#isStopped) return;
    try {
      const { runs } = this.#options;
      const open = await runs.listOpen();
      const hasChanged = await this.#tick(open);
      await this.#offer(hasChanged ? await runs.listOpen() : open);
    } catch (thrown) {
      this.#options.log.error('the run queue could not go on', { err: asTandemError(thrown) });
      this.#timer.by(this.#options.clock.now() + RETRY_MS);
    }
  }

  /** @returns whether a run was due, so that it may be another one now */
  async #tick(open: readonly DesktopFlowRunRecord[]): Promise<boolean> {
    const now = this.#options.clock.now();
    let hasChanged = false;
    for (const { id, delivery } of open) {
      const dueAt = isStarted(delivery) ? Math.max(deliveryDueAt(delivery), this.#comeBackUntil) : deliveryDueAt(delivery);
      if (dueAt > now) {
        this.#timer.by(dueAt);
        continue;
      }
      await this.#deliveries.deliver(id, { kind: 'tick' });
      hasChanged = true;
    }
    return hasChanged;
  }

  async #offer(open: readonly DesktopFlowRunRecord[]): Promise<void> {
    const waiting = waitingOf(open);
    if (waiting.length === 0) return;
    const selection = await readSelection(this.#options, { open, waiting, refusals: this.#refusals });
    for (const { machineId, name } of selection.machines) this.#deliveries.machineNames.set(machineId, name);
    const { offers } = pickOffers(selection);
    for (const { runId, machineId } of offers) await this.#deliveries.deliver(runId, { kind: 'offer', machineId });
    this.#timer.by(this.#refusals.nextEndAt(this.#options.clock.now()));
  }
}

function notRunning(): TandemError {
  return new TandemError('RunNotRunning', 'The desktop flow is not at work.', {
    status: 409,
    fix: 'Cancel the run when it still waits.',
  });
}

function machineAway(): TandemError {
  return new TandemError('MachineOffline', 'The machine is offline.', {
    kind: 'operational',
    status: 409,
    retryable: true,
    fix: 'Start the machine agent on that machine, or check its network, then try again.',
  });
}
