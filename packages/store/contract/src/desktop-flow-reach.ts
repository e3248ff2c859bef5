import type { ConnectionId, DesktopFlowId } from '@tandem/kernel';

/** What the runs of a desktop flow may reach beside what its script says. */
export interface DesktopFlowReach {
  /** Credentials whose names the script computes. */
  readonly credentialNames: readonly string[];
  /** The connection for each reference of the script; references in lower case. */
  readonly connections: ReadonlyMap<string, ConnectionId>;
}

export interface DesktopFlowReachChange {
  /** In place of all that were listed. Of names that differ only in the case of ASCII letters the first is kept. */
  readonly credentialNames?: readonly string[] | undefined;
  /** By reference in any case; null for none any more. Others stay. */
  readonly connections?: ReadonlyMap<string, ConnectionId | null> | undefined;
}

/** It is of the flow, not of a version, and goes with the flow; a connection that is deleted goes from all. */
export interface DesktopFlowReachStore {
  /** Nothing for a flow that is not there. */
  get(id: DesktopFlowId): Promise<DesktopFlowReach>;
  /** Changes nothing when the flow, or a connection, is not there any more. */
  change(id: DesktopFlowId, change: DesktopFlowReachChange): Promise<void>;
}
