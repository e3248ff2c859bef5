import type { DesktopValue } from '../../values/value.ts';

/** Another desktop flow as a step of this one. */
export interface ChildFlowCall {
  /** Id of the desktop flow, as `External.RunFlow` names it. */
  readonly flowId: string;
  /** By their external names. */
  readonly inputs: ReadonlyMap<string, DesktopValue>;
  /** Inputs whose values are sensitive in the caller. */
  readonly sensitiveInputs: ReadonlySet<string>;
}

/** Runs other desktop flows in the session of this one. */
export interface ChildFlows {
  /**
   * Runs the flow to its end. Its outputs come by their external names.
   *
   * @throws ActionError `RunFlowError` when it is unknown or fails
   */
  readonly run: (call: ChildFlowCall) => Promise<ReadonlyMap<string, DesktopValue>>;
  /**
   * Starts the flow beside this one, which does not end before it. Its outputs are passed over.
   *
   * @throws ActionError `RunFlowError` when it is unknown, or too many are going on
   */
  readonly start: (call: ChildFlowCall) => void;
}
