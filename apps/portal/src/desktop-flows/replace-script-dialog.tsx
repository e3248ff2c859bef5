import type { DesktopFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS } from './messages.ts';
import { ScriptField } from './script-field.tsx';

interface ReplaceScriptDialogProps {
  readonly flow: DesktopFlowDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ReplaceScriptDialog({ flow, onDone, onClose }: ReplaceScriptDialogProps) {
  const text = useMessages(DESKTOP_FLOWS);
  const [script, setScript] = useState(flow.script);
  return (
    <FormDialog
      title={text.replaceTitle(flow.name)}
      submitLabel={text.replace}
      isWide
      isReady={script.trim() !== ''}
      submit={() => api('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { script } })}
      onDone={onDone}
      onClose={onClose}
    >
      <ScriptField text={script} onText={setScript} />
    </FormDialog>
  );
}
