import type { CredentialNames } from '@tandem/desktop-flow';
import type { CalledOperation, NamedConnection } from '@tandem/desktop-flow/files';
import type { Diagnostic } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import type { FlowReadings } from '../flow-readings.ts';

/** What the server needs to know of a Robin script. */
export interface DesktopFlowReading {
  readonly inputs: readonly FlowVariable[];
  readonly outputs: readonly FlowVariable[];
  readonly statementCount: number;
  /** Ids, in lower case, of the desktop flows that the script runs. */
  readonly childFlows: readonly string[];
  readonly credentials: CredentialNames;
  /** What the steps call the connections of the place where the flow was made. */
  readonly connections: readonly NamedConnection[];
  /** What the steps call of cloud connectors. */
  readonly operations: readonly CalledOperation[];
  /** Ids of actions that this installation cannot run yet; sorted, each once. */
  readonly unsupportedActions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a script; never throws, whatever the text. */
export type ReadDesktopFlow = (script: string) => DesktopFlowReading;

/** What was read in the desktop flows of the store. */
export type DesktopFlowReadings = FlowReadings<DesktopFlowReading>;
