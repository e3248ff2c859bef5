import { CannotEditBar } from '../../authoring/cannot-edit-bar.tsx';
import { ConflictBar } from '../../authoring/conflict-bar.tsx';
import { KeptWorkBar } from '../../authoring/kept-work-bar.tsx';
import { AUTHORING } from '../../authoring/messages.ts';
import { RefusalBar } from '../../authoring/refusal-bar.tsx';
import type { UnsavedWork } from '../../authoring/unsaved-work.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import type { Draft } from './use-draft.ts';

interface NoticesProps {
  readonly draft: Draft;
  readonly mayEdit: boolean;
  readonly onReload: () => void;
}

/** What stands in the way, each with what to do about it. */
export function Notices({ draft, mayEdit, onReload }: NoticesProps) {
  const { recover: label } = useMessages(AUTHORING);
  const { flowId, state, dispatch } = useDesigner();
  const { conflict } = draft;
  /** Comes back as one edit, which undo takes away. */
  const recover = ({ text, baseVersion }: UnsavedWork) => {
    draft.goOnFrom(baseVersion);
    dispatch({ kind: 'text', text, label });
  };
  return (
    <>
      {mayEdit ? <KeptWorkBar flowId={flowId} printOpened={() => state.history.document.text} onRecover={recover} /> : <CannotEditBar />}
      {state.refusal !== undefined && <RefusalBar message={state.refusal.message} />}
      {conflict !== undefined && <ConflictBar onSaveMine={() => void draft.send({ ...conflict, force: true })} onLoadTheirs={onReload} />}
    </>
  );
}
