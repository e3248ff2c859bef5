import type { AccountId, Diagnostic } from '@tandem/kernel';
import type { FlowSource, FlowVersion } from '@tandem/protocol';
import type { FlowVersionRecord, FlowVersionState, FlowVersionText } from '@tandem/store';
import { diagnosticView } from '../desktop-flows/desktop-flow-view.ts';
import type { FlowEditor } from './flow-editors.ts';
import type { VersionedFlow } from './versioned-flows.ts';

/** The names behind the ids of authors. */
export type AuthorNames = ReadonlyMap<AccountId, string>;

export function flowVersionView(
  { version, savedAt, savedBy, note, wasPublished }: FlowVersionRecord,
  { latestVersion, publishedVersion }: FlowVersionState,
  names: AuthorNames,
): FlowVersion {
  const state = version === publishedVersion ? 'published' : wasPublished ? 'past-published' : 'draft';
  return { version, savedAt, savedByName: names.get(savedBy) ?? '', state, isLatest: version === latestVersion, note };
}

export interface SourceParts {
  readonly flowId: string;
  readonly flow: VersionedFlow;
  readonly version: FlowVersionText;
  readonly names: AuthorNames;
  readonly diagnostics: readonly Diagnostic[];
  readonly editors: readonly FlowEditor[];
}

export function flowSourceView({ flowId, flow, version, names, diagnostics, editors }: SourceParts): FlowSource {
  return {
    ...flowVersionView(version, flow, names),
    flowId,
    name: flow.name,
    text: version.text,
    diagnostics: diagnostics.map(diagnosticView),
    publishedVersion: flow.publishedVersion,
    editors: editors.map((editor) => ({ ...editor })),
  };
}
