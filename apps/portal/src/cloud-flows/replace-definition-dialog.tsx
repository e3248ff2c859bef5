import type { CloudFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { DefinitionField } from './definition-field.tsx';
import { CLOUD_FLOWS } from './messages.ts';

interface ReplaceDefinitionDialogProps {
  readonly flow: CloudFlowDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ReplaceDefinitionDialog({ flow, onDone, onClose }: ReplaceDefinitionDialogProps) {
  const text = useMessages(CLOUD_FLOWS);
  const [definition, setDefinition] = useState('');
  return (
    <FormDialog
      title={text.replaceTitle(flow.name)}
      submitLabel={text.replace}
      isWide
      isReady={definition.trim() !== ''}
      submit={() => api('updateCloudFlow', { params: { cloudFlowId: flow.id }, body: { definition } })}
      onDone={onDone}
      onClose={onClose}
    >
      <DefinitionField text={definition} onText={setDefinition} />
    </FormDialog>
  );
}
