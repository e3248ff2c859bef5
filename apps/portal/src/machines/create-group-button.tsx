import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { MACHINES_KEY } from './machine-queries.ts';
import { MACHINES } from './messages.ts';

export function CreateGroupButton() {
  const text = useMessages(MACHINES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.createGroup}
      </Button>
      {isOpen && <CreateGroupDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CreateGroupDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(MACHINES);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  return (
    <FormDialog
      title={text.createGroup}
      submitLabel={text.create}
      isReady={name.trim() !== ''}
      submit={() => api('createMachineGroup', { body: { name, description } })}
      onDone={({ id }) => {
        void queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
        void navigate({ to: '/machine-groups/$groupId', params: { groupId: id } });
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={text.description}>
        <Textarea value={description} maxLength={2000} onChange={(_, { value }) => setDescription(value)} />
      </Field>
    </FormDialog>
  );
}
