import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';
import { forgetUnsaved, readUnsaved } from './unsaved-work.ts';
import type { Saving } from './use-saving.ts';

interface NoticesProps {
  readonly saving: Saving;
  /** Reads the flow anew, dropping what is open. */
  readonly onReload: () => void;
}

/** What stands in the way, each with what to do about it. */
export function Notices({ saving, onReload }: NoticesProps) {
  const messages = useMessages(DESIGNER);
  const { state, isReadOnly } = useDesigner();
  return (
    <>
      {isReadOnly && (
        <MessageBar intent="info">
          <MessageBarBody>{messages.cannotEdit}</MessageBarBody>
        </MessageBar>
      )}
      {!isReadOnly && <KeptWork saving={saving} />}
      {state.refusal !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>{messages.refused}</MessageBarTitle>
            {state.refusal.message}
          </MessageBarBody>
        </MessageBar>
      )}
      <Conflict saving={saving} onReload={onReload} />
    </>
  );
}

/**
 * Work that an earlier visit did not save. It goes on top of the version that it began with, so that what others saved since then is
 * a conflict and not overwritten; it comes back as one edit, which undo takes away.
 */
function KeptWork({ saving }: { readonly saving: Saving }) {
  const messages = useMessages(DESIGNER);
  const { flowId, dispatch } = useDesigner();
  const [kept, setKept] = useState(() => readUnsaved(flowId));
  if (kept === undefined) return null;
  const recover = () => {
    const { file } = readFlowFile(kept.text);
    if (file !== undefined) {
      saving.goOnFrom(kept.baseVersion);
      dispatch({ kind: 'recover', content: file, label: messages.recover });
    }
    setKept(undefined);
  };
  const discard = () => {
    forgetUnsaved(flowId);
    setKept(undefined);
  };
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{messages.recovered}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={recover}>
          {messages.recover}
        </Button>
        <Button size="small" onClick={discard}>
          {messages.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Conflict({ saving, onReload }: NoticesProps) {
  const messages = useMessages(DESIGNER);
  const { conflict } = saving;
  if (conflict === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.conflict}</MessageBarTitle>
        {messages.conflictHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void saving.send({ ...conflict, force: true })}>
          {messages.saveMine}
        </Button>
        <Button size="small" onClick={onReload}>
          {messages.loadTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
