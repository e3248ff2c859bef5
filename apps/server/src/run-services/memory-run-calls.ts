import type { RunAttempt, RunCall, RunCallState } from '@tandem/store';
import type { RunCallStore } from './run-calls.ts';

/** The calls of one run, for as long as it goes on. */
export class MemoryRunCalls implements RunCallStore {
  readonly #states = new Map<string, Exclude<RunCallState, { kind: 'new' }>>();

  async beginCall({ callId }: RunCall): Promise<RunCallState> {
    const known = this.#states.get(callId);
    if (known === undefined) this.#states.set(callId, { kind: 'begun' });
    return known ?? { kind: 'new' };
  }

  async answerCall({ callId }: RunCall, answer: string): Promise<void> {
    this.#states.set(callId, { kind: 'answered', answer });
  }

  async dropAnswers(_attempt: RunAttempt, callIds: readonly string[]): Promise<void> {
    for (const callId of callIds) if (this.#states.get(callId)?.kind === 'answered') this.#states.set(callId, { kind: 'received' });
  }
}
