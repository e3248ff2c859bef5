import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from './form-dialog.tsx';
import { PARTS } from './messages.ts';

interface RenameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly rename: (name: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function RenameDialog({ title, name: former, rename, onDone, onClose }: RenameDialogProps) {
  const text = useMessages(PARTS);
  const [name, setName] = useState(former);
  return (
    <FormDialog
      title={title}
      submitLabel={text.rename}
      isReady={name.trim() !== ''}
      submit={() => rename(name.trim())}
      onDone={onDone}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}
