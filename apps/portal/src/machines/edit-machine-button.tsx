import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { MACHINES_KEY } from './machine-queries.ts';
import { MACHINES } from './messages.ts';

export function EditMachineButton({ machine }: { readonly machine: Machine }) {
  const text = useMessages(MACHINES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<EditRegular />} onClick={() => setOpen(true)}>
        {text.edit}
      </Button>
      {isOpen && <EditMachineDialog machine={machine} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditMachineDialog({ machine, onClose }: { readonly machine: Machine; readonly onClose: () => void }) {
  const text = useMessages(MACHINES);
  const queryClient = useQueryClient();
  const [name, setName] = useState(machine.name);
  const [description, setDescription] = useState(machine.description);
  const save = async () => {
    await api('updateMachine', { params: { machineId: machine.id }, body: { name, description } });
    await queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
  };
  return (
    <FormDialog
      title={text.editTitle}
      submitLabel={text.save}
      isReady={name.trim() !== ''}
      submit={save}
      onDone={onClose}
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
