import type { CloudFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { DefinitionField } from './definition-field.tsx';

interface ReplaceDefinitionDialogProps {
  readonly flow: CloudFlowDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ReplaceDefinitionDialog({ flow, onDone, onClose }: ReplaceDefinitionDialogProps) {
  const [definition, setDefinition] = useState('');
  return (
    <FormDialog
      title={`Replace the definition of ${flow.name}`}
      submitLabel="Replace"
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
