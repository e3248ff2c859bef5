import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { MACHINES_KEY } from './machine-queries.ts';

export function EditMachineButton({ machine }: { readonly machine: Machine }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<EditRegular />} onClick={() => setOpen(true)}>
        Edit
      </Button>
      {isOpen && <EditMachineDialog machine={machine} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditMachineDialog({ machine, onClose }: { readonly machine: Machine; readonly onClose: () => void }) {
  const queryClient = useQueryClient();
  const [name, setName] = useState(machine.name);
  const [description, setDescription] = useState(machine.description);
  const save = async () => {
    await api('updateMachine', { params: { machineId: machine.id }, body: { name, description } });
    await queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
  };
  return (
    <FormDialog title="Edit machine" submitLabel="Save" isReady={name.trim() !== ''} submit={save} onDone={onClose} onClose={onClose}>
      <Field label="Name" required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label="Description">
        <Textarea value={description} maxLength={2000} onChange={(_, { value }) => setDescription(value)} />
      </Field>
    </FormDialog>
  );
}
