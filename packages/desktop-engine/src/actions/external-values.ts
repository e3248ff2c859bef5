import type { DesktopValue } from '../values/value.ts';

/** What a script marks with `@`: inputs and outputs of a child flow or of a connector's operation. */
export interface ExternalValues {
  /** `@Name: value`, by the name as it is written, without `@`. */
  readonly inputs: ReadonlyMap<string, DesktopValue>;
  /** Those of them that are sensitive or computed from something sensitive. */
  readonly sensitiveInputs: ReadonlySet<string>;
  /** `@Name=> Variable`: the names as they are written. The action gives their values among its outputs under these names. */
  readonly outputs: readonly string[];
}
