import {
  type CheckVerdict,
  type JournalRecord,
  type MachineEffect,
  type MachineEvent,
  type MachineRunState,
  type MachineStep,
  nextMachineTickAt,
  type RunOffer,
  reduceMachine,
} from '@tandem/dispatch';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { MachineFrame, WorkOrder } from '@tandem/protocol';
import type { RunKey } from '../body/run-files.ts';
import { now } from './monotonic-clock.ts';

/** A timer cannot wait longer than 2^31 ms; a tick too many does no harm. */
const TICK_MAX_MS = 3_600_000;

/** The world in which the decisions of the delivery protocol are carried out. */
export interface RunLoopPorts {
  /** Returns when the record is on the disk. */
  append(record: JournalRecord): void;
  send(frame: MachineFrame): void;
  check(offer: RunOffer): Promise<CheckVerdict>;
  begin(key: RunKey, order: WorkOrder): void;
  adopt(key: RunKey): void;
  stop(key: RunKey, force: 'soft' | 'kill'): void;
  /** An effect failed, and the loop has ended as if its process had been killed. */
  onFailure(thrown: unknown): void;
}

/**
 * Carries out what the delivery protocol of the machine (`@tandem/dispatch`) decides, one event after the other, each
 * effect done before the next. When a record cannot be written, nothing after it happens: the loop is over, and the next
 * start of the agent recovers from the journal.
 */
export class RunLoop {
  readonly #ports: RunLoopPorts;
  #state: MachineRunState;
  #tick: NodeJS.Timeout | undefined;
  #isOver = false;

  /** @param opened the state after the start of the agent */
  constructor(opened: MachineStep, ports: RunLoopPorts) {
    this.#ports = ports;
    this.#state = opened.state;
  }

  get state(): MachineRunState {
    return this.#state;
  }

  /** Carries out what is left to do from before. */
  start(effects: MachineStep['effects']): void {
    this.#performAll(effects);
  }

  handle(event: MachineEvent): void {
    if (this.#isOver) return;
    const { state, effects } = reduceMachine(this.#state, event, now());
    this.#state = state;
    this.#performAll(effects);
  }

  /** Nothing that happens from now on changes anything. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#tick);
  }

  #performAll(effects: readonly MachineEffect[]): void {
    try {
      for (const effect of effects) this.#perform(effect);
      this.#scheduleTick();
    } catch (thrown) {
      this.end();
      this.#ports.onFailure(thrown);
    }
  }

  #perform(effect: MachineEffect): void {
    switch (effect.kind) {
      case 'append':
        this.#ports.append(effect.record);
        break;
      case 'send':
        this.#ports.send(effect.frame);
        break;
      case 'check':
        this.#check(effect.offer);
        break;
      case 'spawn':
        this.#ports.begin(effect, effect.order);
        break;
      case 'adopt':
        this.#ports.adopt(effect);
        break;
      case 'stop':
        this.#ports.stop(effect, effect.force);
        break;
    }
  }

  #check(offer: RunOffer): void {
    const { runId, epoch } = offer;
    void this.#ports.check(offer).then((verdict) => this.handle({ kind: 'checked', runId: runId as DesktopFlowRunId, epoch, verdict }));
  }

  #scheduleTick(): void {
    clearTimeout(this.#tick);
    const at = nextMachineTickAt(this.#state);
    if (at === undefined || this.#isOver) return;
    this.#tick = setTimeout(() => this.handle({ kind: 'tick' }), Math.min(Math.max(at - now(), 0), TICK_MAX_MS));
  }
}
