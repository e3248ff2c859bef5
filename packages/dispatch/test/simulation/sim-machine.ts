import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { MachineFrame } from '@tandem/protocol';
import {
  heldRuns,
  type MachineEffect,
  type MachineEvent,
  type MachineRunState,
  openMachine,
  printJournal,
  printJournalRecord,
  type RunFrame,
  readJournal,
} from '../../src/index.ts';
import { Bodies } from './bodies.ts';
import type { World } from './parts.ts';

const JOURNAL_ID = '01890000-0000-7000-8000-000000000000';

/** One machine: an agent that can crash before any effect, a journal that stays, and bodies of their own. */
export class SimMachine {
  readonly id: MachineId;
  readonly #world: World;
  readonly #send: (frame: MachineFrame) => void;
  readonly #bodies: Bodies;
  #journal = printJournal([{ kind: 'HEAD', journalId: JOURNAL_ID }]);
  #state: MachineRunState | undefined;

  constructor(id: MachineId, world: World, send: (frame: MachineFrame) => void) {
    this.id = id;
    this.#world = world;
    this.#send = send;
    this.#bodies = new Bodies(world, (runId, outcome) => this.#bodyEnded(runId, outcome));
  }

  get isUp(): boolean {
    return this.#state !== undefined;
  }

  /** Whether the agent still has something to do or to tell. */
  get isBusy(): boolean {
    const runs = [...(this.#state?.runs.values() ?? [])];
    return (
      this.#state === undefined || runs.some((run) => run.kind !== 'settled' && !(run.kind === 'tombstoned' && run.settledAt !== null))
    );
  }

  start(): void {
    const text = this.#journal.slice(0, this.#journal.lastIndexOf('\n') + 1);
    this.#journal = text;
    const { state, effects } = openMachine(readJournal(text), this.#world.agenda.now);
    if (state.isQuarantined) throw new Error('the journal was damaged by a crash');
    this.#state = state;
    this.#perform(effects);
  }

  /** The channel opens: `hello`, then what waits for an answer. */
  connect(): void {
    if (this.#state === undefined) return;
    const runs = heldRuns(this.#state);
    this.#send({
      kind: 'hello',
      agentVersion: '1',
      journalId: JOURNAL_ID,
      isJournalDamaged: false,
      osUser: 'anna',
      platform: 'linux',
      runs,
    });
    this.handle({ kind: 'connected' });
  }

  heartbeat(): void {
    if (this.#state !== undefined) this.#send({ kind: 'heartbeat', runs: heldRuns(this.#state) });
  }

  receive(frame: RunFrame): void {
    this.handle({ kind: 'frame', frame });
  }

  handle(event: MachineEvent): void {
    if (this.#state === undefined) return;
    const { state, effects } = this.#world.parts.reduceMachine(this.#state, event, this.#world.agenda.now);
    this.#state = state;
    this.#perform(effects);
  }

  crash(): void {
    const { agenda, random } = this.#world;
    this.#state = undefined;
    if (random.chance(0.3)) this.#bodies.killAll();
    agenda.in(random.between(100, 20_000), () => this.start());
  }

  #perform(effects: readonly MachineEffect[]): void {
    const { random, faults } = this.#world;
    for (const effect of effects) {
      if (this.#state === undefined) return;
      if (random.chance(faults().crash)) {
        if (effect.kind === 'append' && random.chance(0.5))
          this.#journal += printJournalRecord(effect.record).slice(0, random.between(0, 60));
        this.crash();
        return;
      }
      this.#do(effect);
    }
  }

  #do(effect: MachineEffect): void {
    const { agenda, random, parts } = this.#world;
    switch (effect.kind) {
      case 'append':
        if (parts.keepsRecord(effect.record)) this.#journal += `${printJournalRecord(effect.record)}\n`;
        return;
      case 'send':
        this.#send(effect.frame);
        return;
      case 'check': {
        const { runId, epoch } = effect.offer;
        const unable = { kind: 'unable', code: 'Busy', message: 'busy', canWait: random.chance(0.9) } as const;
        const verdict = random.chance(0.05) ? unable : ({ kind: 'able' } as const);
        agenda.in(random.between(0, 500), () => this.handle({ kind: 'checked', runId, epoch, verdict }));
        return;
      }
      case 'spawn':
        this.#bodies.begin(effect.runId);
        return;
      case 'adopt': {
        const { runId, epoch } = effect;
        agenda.in(random.between(0, 500), () => this.#adopt(runId, epoch));
        return;
      }
      case 'stop':
        this.#bodies.stop(effect.runId, effect.force);
    }
  }

  #adopt(runId: DesktopFlowRunId, epoch: number): void {
    const outcome = this.#bodies.outcome(runId);
    this.handle(outcome === undefined ? { kind: 'adopted', runId, epoch } : { kind: 'bodyEnded', runId, epoch, outcome });
  }

  #bodyEnded(runId: DesktopFlowRunId, outcome: ReturnType<Bodies['outcome']>): void {
    const run = this.#state?.runs.get(runId);
    if (run !== undefined) this.handle({ kind: 'bodyEnded', runId, epoch: run.epoch, outcome: outcome ?? null });
  }
}
