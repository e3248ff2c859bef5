import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { PARTS } from '../parts/messages.ts';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from './api.ts';
import { SHELL_MESSAGES } from './messages.ts';

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { password, changePassword } = useMessages(SHELL_MESSAGES);
  const { passwordHint } = useMessages(PARTS);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const notify = useNotify();
  const differs = repeated !== '' && repeated !== next;
  return (
    <FormDialog
      title={changePassword}
      submitLabel={changePassword}
      isReady={current !== '' && next.length >= MIN_PASSWORD_LENGTH && next === repeated}
      submit={() => api('changePassword', { body: { current, next } })}
      onDone={() => {
        notify.done(password.changed);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={password.present} required>
        <Input type="password" autoComplete="current-password" value={current} onChange={(_, { value }) => setCurrent(value)} />
      </Field>
      <Field label={password.next} hint={passwordHint(MIN_PASSWORD_LENGTH)} required>
        <Input type="password" autoComplete="new-password" value={next} onChange={(_, { value }) => setNext(value)} />
      </Field>
      <Field label={password.repeated} required {...(differs ? { validationMessage: password.differs } : {})}>
        <Input type="password" autoComplete="new-password" value={repeated} onChange={(_, { value }) => setRepeated(value)} />
      </Field>
    </FormDialog>
  );
}
