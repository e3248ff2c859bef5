import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from './form-dialog.tsx';

interface RenameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly rename: (name: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function RenameDialog({ title, name: former, rename, onDone, onClose }: RenameDialogProps) {
  const [name, setName] = useState(former);
  return (
    <FormDialog
      title={title}
      submitLabel="Rename"
      isReady={name.trim() !== '' && name !== former}
      submit={() => rename(name.trim())}
      onDone={onDone}
      onClose={onClose}
    >
      <Field label="Name" required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}
