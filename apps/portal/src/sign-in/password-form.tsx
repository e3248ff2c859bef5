import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Me } from '@tandem/protocol';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { PARTS } from '../parts/messages.ts';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { SIGN_IN } from './messages.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** E-mail address and password of a built-in account. */
export function PasswordForm({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const styles = useStyles();
  const text = useMessages(SIGN_IN);
  const { requiredField } = useMessages(PARTS);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { isBusy, error, submit } = useSubmit(() => api('signIn', { body: { email, password } }), onSignedIn);
  const isReady = email !== '' && password !== '';
  const [isTried, setTried] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isReady) submit();
    else event.currentTarget.querySelector<HTMLElement>('input:invalid')?.focus();
  };
  const faultOf = (value: string) => (isTried && value === '' ? { validationMessage: requiredField } : {});
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {error !== undefined && <ErrorBar error={error} />}
      <Field label={text.email} required {...faultOf(email)}>
        <Input type="email" autoComplete="username" autoFocus size="large" value={email} onChange={(_, { value }) => setEmail(value)} />
      </Field>
      <Field label={text.password} required {...faultOf(password)}>
        <Input
          type="password"
          autoComplete="current-password"
          size="large"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={isBusy}
        {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
      >
        {text.submit}
      </Button>
    </form>
  );
}
