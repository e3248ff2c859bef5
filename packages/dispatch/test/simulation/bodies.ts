import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { outcomeOf, type World } from './parts.ts';

interface Body {
  outcome: RunOutcome | null | undefined;
}

/** The processes of desktop flows on one machine. They live on when the agent dies, and die with the computer. */
export class Bodies {
  readonly #world: World;
  readonly #onEnd: (runId: DesktopFlowRunId, outcome: RunOutcome | null) => void;
  readonly #bodies = new Map<DesktopFlowRunId, Body>();

  constructor(world: World, onEnd: (runId: DesktopFlowRunId, outcome: RunOutcome | null) => void) {
    this.#world = world;
    this.#onEnd = onEnd;
  }

  begin(runId: DesktopFlowRunId): void {
    const { agenda, random, witness } = this.#world;
    const body: Body = { outcome: undefined };
    this.#bodies.set(runId, body);
    witness.begin(runId);
    agenda.in(random.between(0, 60_000), () => this.#end(runId, body, outcomeOf(random.chance(0.8) ? 'Succeeded' : 'Failed', agenda.now)));
  }

  /** Some bodies end when they are asked to, all when they are killed. */
  stop(runId: DesktopFlowRunId, force: 'soft' | 'kill'): void {
    const { agenda, random } = this.#world;
    const body = this.#bodies.get(runId);
    if (body === undefined) return;
    if (force === 'kill') agenda.in(10, () => this.#end(runId, body, null));
    else if (random.chance(0.5)) agenda.in(random.between(1, 2000), () => this.#end(runId, body, outcomeOf('Cancelled', agenda.now)));
  }

  /** Undefined while the body lives. */
  outcome(runId: DesktopFlowRunId): RunOutcome | null | undefined {
    const body = this.#bodies.get(runId);
    return body === undefined ? null : body.outcome;
  }

  /** The computer restarts. */
  killAll(): void {
    for (const [runId, body] of this.#bodies) if (body.outcome === undefined) this.#end(runId, body, null);
  }

  #end(runId: DesktopFlowRunId, body: Body, outcome: RunOutcome | null): void {
    if (body.outcome !== undefined) return;
    body.outcome = outcome;
    this.#world.witness.end(runId);
    this.#onEnd(runId, outcome);
  }
}
