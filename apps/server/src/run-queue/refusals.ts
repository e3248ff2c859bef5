import type { Refusal } from '@tandem/dispatch';
import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';

/** A machine that declined a run is offered it again after this time, then after twice as long, and so on. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

interface Declined extends Refusal {
  readonly until: number;
  readonly count: number;
}

/** What machines answered to offers that they did not take. Forgotten at a restart: then each is asked again. */
export class Refusals {
  readonly #byRun = new Map<DesktopFlowRunId, Map<MachineId, Declined>>();

  add(runId: DesktopFlowRunId, refusal: Omit<Refusal, 'until'>, now: number): void {
    const ofRun = this.#byRun.get(runId) ?? new Map<MachineId, Declined>();
    const count = (ofRun.get(refusal.machineId)?.count ?? 0) + 1;
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (count - 1), LONGEST_PAUSE_MS);
    ofRun.set(refusal.machineId, { ...refusal, count, until: now + pauseMs });
    this.#byRun.set(runId, ofRun);
  }

  of(runId: DesktopFlowRunId): readonly Refusal[] {
    return [...(this.#byRun.get(runId)?.values() ?? [])];
  }

  /** When the first refusal that still holds is over; infinite when none holds. */
  nextEndAt(now: number): number {
    const ends = [...this.#byRun.values()].flatMap((ofRun) => [...ofRun.values()].map(({ until }) => until));
    return Math.min(Number.POSITIVE_INFINITY, ...ends.filter((until) => until > now));
  }

  /** The machine came back: what kept it may be over. */
  forgetMachine(machineId: MachineId): void {
    for (const ofRun of this.#byRun.values()) ofRun.delete(machineId);
  }

  forgetRun(runId: DesktopFlowRunId): void {
    this.#byRun.delete(runId);
  }
}
