import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from './api.ts';

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const notify = useNotify();
  const differs = repeated !== '' && repeated !== next;
  return (
    <FormDialog
      title="Change password"
      submitLabel="Change password"
      isReady={current !== '' && next.length >= MIN_PASSWORD_LENGTH && next === repeated}
      submit={() => api('changePassword', { body: { current, next } })}
      onDone={() => {
        notify.done('Your password was changed.');
        onClose();
      }}
      onClose={onClose}
    >
      <Field label="Present password" required>
        <Input type="password" autoComplete="current-password" value={current} onChange={(_, { value }) => setCurrent(value)} />
      </Field>
      <Field label="New password" hint={`At least ${MIN_PASSWORD_LENGTH} characters`} required>
        <Input type="password" autoComplete="new-password" value={next} onChange={(_, { value }) => setNext(value)} />
      </Field>
      <Field label="New password again" required {...(differs ? { validationMessage: 'The two are not the same.' } : {})}>
        <Input type="password" autoComplete="new-password" value={repeated} onChange={(_, { value }) => setRepeated(value)} />
      </Field>
    </FormDialog>
  );
}
