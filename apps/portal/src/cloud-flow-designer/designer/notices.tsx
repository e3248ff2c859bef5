import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import { CannotEditBar } from '../../authoring/cannot-edit-bar.tsx';
import { ConflictBar } from '../../authoring/conflict-bar.tsx';
import { KeptWorkBar } from '../../authoring/kept-work-bar.tsx';
import { AUTHORING } from '../../authoring/messages.ts';
import { RefusalBar } from '../../authoring/refusal-bar.tsx';
import type { UnsavedWork } from '../../authoring/unsaved-work.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { AskedReferences } from './asked-references.tsx';
import { useDesigner } from './designer-context.ts';
import { printContent } from './print-content.ts';
import type { Saving } from './use-saving.ts';

interface NoticesProps {
  readonly saving: Saving;
  /** Reads the flow anew, dropping what is open. */
  readonly onReload: () => void;
}

/** What stands in the way, each with what to do about it. */
export function Notices({ saving, onReload }: NoticesProps) {
  const { recover: label } = useMessages(AUTHORING);
  const { flowId, state, isReadOnly, dispatch } = useDesigner();
  const translate = useServerText();
  const { conflict } = saving;
  /** Comes back as one edit, which undo takes away. */
  const recover = ({ text, baseVersion }: UnsavedWork) => {
    const { file } = readFlowFile(text);
    if (file === undefined) return;
    saving.goOnFrom(baseVersion);
    dispatch({ kind: 'recover', content: file, label });
  };
  return (
    <>
      {isReadOnly ? (
        <CannotEditBar />
      ) : (
        <KeptWorkBar flowId={flowId} printOpened={() => printContent(state.history.present)} onRecover={recover} />
      )}
      {state.refusal !== undefined && <RefusalBar message={translate(state.refusal.message)} />}
      <AskedReferences />
      {conflict !== undefined && <ConflictBar onSaveMine={() => void saving.send({ ...conflict, force: true })} onLoadTheirs={onReload} />}
    </>
  );
}
