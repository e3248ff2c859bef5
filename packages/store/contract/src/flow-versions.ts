import type { AccountId } from '@tandem/kernel';

/** One text that a flow has had. Versions never change; only which one runs does. */
export interface FlowVersionRecord {
  /** Counts the texts of its flow, from 1. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly savedBy: AccountId;
  /** What the author wrote about it; empty when nothing. */
  readonly note: string;
  /** Whether it is, or once was, the one that runs. */
  readonly wasPublished: boolean;
}

export interface FlowVersionText extends FlowVersionRecord {
  /** Byte for byte as it was saved. */
  readonly text: string;
}

export type NewFlowVersion = Pick<FlowVersionText, 'text' | 'savedAt' | 'savedBy' | 'note'>;

/** Which texts a flow has. */
export interface FlowVersionState {
  readonly latestVersion: number;
  /** The one that runs; null until one was published. */
  readonly publishedVersion: number | null;
}

/** What one change does to the texts of a flow. */
export interface FlowTextChange {
  /** Kept as the next version, unless it is the text of the latest one and brings no note. */
  readonly save?: NewFlowVersion | undefined;
  /** The version that runs from now on; `latest` counts the one that is saved by the same change. */
  readonly publish?: number | 'latest' | undefined;
}

export interface FlowVersionQuery {
  /** Only versions below this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The versions of one kind of flow. */
export interface FlowVersionReads<FlowId> {
  /** Newest first. */
  listVersions(flowId: FlowId, query: FlowVersionQuery): Promise<readonly FlowVersionRecord[]>;
  /** Undefined when the flow has no such version. */
  getVersion(flowId: FlowId, version: number | 'latest'): Promise<FlowVersionText | undefined>;
}
