import type { DesktopFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { ScriptField } from './script-field.tsx';

interface ReplaceScriptDialogProps {
  readonly flow: DesktopFlowDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ReplaceScriptDialog({ flow, onDone, onClose }: ReplaceScriptDialogProps) {
  const [script, setScript] = useState(flow.script);
  return (
    <FormDialog
      title={`Replace the script of ${flow.name}`}
      submitLabel="Replace"
      isWide
      isReady={script.trim() !== '' && script !== flow.script}
      submit={() => api('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { script } })}
      onDone={onDone}
      onClose={onClose}
    >
      <ScriptField text={script} onText={setScript} />
    </FormDialog>
  );
}
