import { isUuid } from '@tandem/kernel';
import type { FoundDesktopFlow } from '../../flow-import/flow-file.ts';
import type { KnownFlow } from '../../flow-import/listed-flows.ts';

/** What a person fills in to import one script. */
export interface OneFlowDraft {
  readonly name: string;
  /** The flow of which it becomes a new version; empty for a new flow. */
  readonly intoId: string;
  readonly script: string;
  /** Of a new flow; empty for one that the server makes. */
  readonly id: string;
  readonly isDraft: boolean;
  /** What a file filled in, which the next file replaces; what a person wrote stays. */
  readonly ofFile: { readonly name: string; readonly id: string };
}

export function emptyDraft(script: string, intoId = ''): OneFlowDraft {
  return { name: '', intoId, script, id: '', isDraft: false, ofFile: { name: '', id: '' } };
}

/** The draft with the flow of a file. An own flow that has the id of the file already gets a new version. */
export function withFlow(draft: OneFlowDraft, flow: FoundDesktopFlow, known: readonly KnownFlow[]): OneFlowDraft {
  const { name, workflowId = '', script } = flow;
  const taken = known.find(({ id }) => id === workflowId);
  const id = taken === undefined ? workflowId : '';
  return {
    ...draft,
    script,
    name: draft.name === draft.ofFile.name ? name : draft.name,
    id: draft.id === draft.ofFile.id ? id : draft.id,
    intoId: draft.intoId === '' && taken?.isOwn === true ? taken.id : draft.intoId,
    ofFile: { name, id },
  };
}

export function hasGoodId({ id }: OneFlowDraft): boolean {
  return id.trim() === '' || isUuid(id.trim());
}

export function isReady(draft: OneFlowDraft): boolean {
  return draft.script.trim() !== '' && (draft.intoId !== '' || (draft.name.trim() !== '' && hasGoodId(draft)));
}
