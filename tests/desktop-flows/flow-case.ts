import type { Neighbours } from './neighbours.ts';
import type { Workplace } from './workplace.ts';

/** One desktop flow with what it finds, what it is given and what must be there in the end. */
export interface FlowCase {
  /** The file in `flows` without its ending. */
  readonly flow: string;
  /** What it does, for people. */
  readonly title: string;
  /** A program of the computer that it needs is not there. */
  readonly isSkipped?: boolean;
  readonly prepare?: (around: Surroundings) => Promise<void> | void;
  readonly inputs?: (around: Surroundings) => Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** What the action of the cloud flow fails with, where that is how the flow must end. */
  readonly fault?: { readonly code: string; readonly message: unknown };
  /** What is looked at after the run, and what it must be. */
  readonly afterwards?: (around: Surroundings) => unknown;
  readonly left?: unknown;
  /** Texts that no log and no history of the run may show. */
  readonly secrets?: readonly string[];
}

export interface Surroundings {
  readonly work: Workplace;
  readonly neighbours: Neighbours;
}
