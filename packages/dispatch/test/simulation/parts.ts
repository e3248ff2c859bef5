import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { type JournalRecord, reduceDelivery, reduceMachine } from '../../src/index.ts';
import type { Agenda } from './agenda.ts';
import type { Random } from './random.ts';

/** The parts under test; a seeded bug replaces one of them. */
export interface Parts {
  readonly reduceDelivery: typeof reduceDelivery;
  readonly reduceMachine: typeof reduceMachine;
  readonly keepsRecord: (record: JournalRecord) => boolean;
}

export const REAL_PARTS: Parts = { reduceDelivery, reduceMachine, keepsRecord: () => true };

/** How hostile the world is while faults last. */
export interface Faults {
  readonly loss: number;
  readonly duplicate: number;
  readonly maxDelayMs: number;
  /** Before each effect of a step. */
  readonly crash: number;
}

/** What server and machines of one world share. */
export interface World {
  readonly agenda: Agenda;
  readonly random: Random;
  readonly parts: Parts;
  readonly faults: () => Faults;
  readonly witness: Witness;
}

/** What really happened to the body of a run, seen from outside of the product. */
export interface Fate {
  starts: number;
  alive: number;
  mostAlive: number;
}

export class Witness {
  readonly fates = new Map<DesktopFlowRunId, Fate>();
  readonly notes = new Set<string>();

  begin(runId: DesktopFlowRunId): void {
    const fate = this.of(runId);
    fate.starts++;
    fate.alive++;
    fate.mostAlive = Math.max(fate.mostAlive, fate.alive);
  }

  end(runId: DesktopFlowRunId): void {
    this.of(runId).alive--;
  }

  of(runId: DesktopFlowRunId): Fate {
    const fate = this.fates.get(runId) ?? { starts: 0, alive: 0, mostAlive: 0 };
    this.fates.set(runId, fate);
    return fate;
  }
}

export function outcomeOf(status: RunOutcome['status'], at: number): RunOutcome {
  return { status, outputs: '{}', error: null, startedAt: at, endedAt: at, actionCount: 1 };
}
