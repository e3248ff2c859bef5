import type { DesktopValue } from '../../values/value.ts';

/** Another desktop flow as a step of this one. */
export interface ChildFlowCall {
  /** Id of the desktop flow, as `External.RunFlow` names it. */
  readonly flowId: string;
  /** By their external names. */
  readonly inputs: ReadonlyMap<string, DesktopValue>;
  /** Inputs whose values are sensitive in the caller. */
  readonly sensitiveInputs: ReadonlySet<string>;
  /** External names of the outputs that the caller wants. */
  readonly outputs: readonly string[];
}

/** Runs other desktop flows in the session of this one. */
export interface ChildFlows {
  /**
   * Runs the flow to its end. The outputs come by the names that the call wants them under.
   *
   * @throws ActionError `RunFlowError` when it is unknown, has another interface, runs itself or fails
   */
  readonly run: (call: ChildFlowCall) => Promise<ReadonlyMap<string, DesktopValue>>;
  /**
   * Starts the flow beside this one, which does not end before it. Its outputs are passed over.
   *
   * @throws ActionError `RunFlowError` when it is unknown, has another interface or runs itself, or too many are going on
   */
  readonly start: (call: ChildFlowCall) => void;
}
