import type { SubflowCode } from '../program/program.ts';
import type { Block, Site } from '../program/site.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Fault } from './fault.ts';

/** A subflow that is being carried out. */
export interface Frame {
  readonly subflow: SubflowCode;
  /** The CALL that started it; Main has none. */
  readonly callSite?: Site;
  /** Loops of an earlier call of the same subflow that is still going on, to be put back. */
  readonly saved?: SavedLoops;
  /** What its own variables held before, to be put back; absent when it has none. */
  readonly outerLocals?: readonly DesktopValue[];
  /** What its caller takes over when it ends. */
  readonly outputs: readonly PassedOutput[];
  /** How often a statement with a retry has failed in a row. */
  readonly retries: Map<Site, number>;
  /** The handler that is being carried out. */
  handling: Handling | undefined;
}

export interface Handling {
  readonly fault: Fault;
  /** The statement of this frame that failed: the CALL when it failed inside a subflow. */
  readonly failed: Site;
  /** The block whose handler it is; absent for the rules of a statement. */
  readonly block?: Block;
}

/** A value that a call gives a variable of the subflow. */
export interface PassedInput {
  readonly slot: number;
  readonly value: DesktopValue;
}

/** A variable of the subflow, and the variable of the caller that gets its value. */
export interface PassedOutput {
  readonly from: number;
  readonly to: number;
}

export interface SavedLoops {
  readonly slots: readonly DesktopValue[];
  readonly iterators: readonly (IteratorState | undefined)[];
}

/** Where a FOREACH is. */
export interface IteratorState {
  readonly items: readonly DesktopValue[];
  index: number;
}
