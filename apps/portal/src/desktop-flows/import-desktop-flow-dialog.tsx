import { Field, Input } from '@fluentui/react-components';
import { isUuid } from '@tandem/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS_KEY } from './desktop-flow-queries.ts';
import { DESKTOP_FLOWS } from './messages.ts';
import { ScriptField } from './script-field.tsx';

export function ImportDesktopFlowDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(DESKTOP_FLOWS);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [script, setScript] = useState('');
  const [id, setId] = useState('');
  const hasGoodId = id.trim() === '' || isUuid(id.trim());
  const keepId = id.trim() === '' ? {} : { id: id.trim() };
  return (
    <FormDialog
      title={text.importTitle}
      submitLabel={text.import}
      isWide
      {...(hasGoodId ? {} : { whatIsMissing: text.idFault })}
      isReady={name.trim() !== '' && script.trim() !== '' && hasGoodId}
      submit={() => api('importDesktopFlow', { body: { name: name.trim(), script, ...keepId } })}
      onDone={(flow) => {
        void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
        void navigate({ to: '/desktop-flows/$desktopFlowId', params: { desktopFlowId: flow.id } });
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <ScriptField text={script} onText={setScript} onFileName={(fileName) => name === '' && setName(fileName)} />
      <Field label={text.id} hint={text.idHint} {...(hasGoodId ? {} : { validationMessage: text.idFault })}>
        <Input value={id} spellCheck={false} onChange={(_, { value }) => setId(value)} />
      </Field>
    </FormDialog>
  );
}
