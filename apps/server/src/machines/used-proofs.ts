import type { Clock } from '@tandem/kernel';

const SWEEP_MS = 60_000;

/** The proofs that machines have shown, each kept as long as it would hold, so that none is taken twice. */
export class UsedProofs {
  readonly #clock: Clock;
  readonly #expiresAt = new Map<string, number>();
  #sweptAt: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#sweptAt = clock.now();
  }

  /**
   * @param proof a name that is unique among all proofs
   * @param expiresAt milliseconds since 1970
   * @returns false when the proof was shown before
   */
  use(proof: string, expiresAt: number): boolean {
    this.#sweep();
    if (this.#expiresAt.has(proof)) return false;
    this.#expiresAt.set(proof, expiresAt);
    return true;
  }

  #sweep(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < SWEEP_MS) return;
    this.#sweptAt = now;
    for (const [proof, expiresAt] of this.#expiresAt) if (expiresAt <= now) this.#expiresAt.delete(proof);
  }
}
