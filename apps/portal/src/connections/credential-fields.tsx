import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { CONNECTIONS } from './messages.ts';

interface CredentialFieldsProps {
  readonly username: string;
  readonly password: string;
  readonly onUsername: (username: string) => void;
  readonly onPassword: (password: string) => void;
}

export function CredentialFields({ username, password, onUsername, onPassword }: CredentialFieldsProps) {
  const text = useMessages(CONNECTIONS);
  return (
    <>
      <Field label={text.username} required hint={text.usernameHint}>
        <Input value={username} maxLength={200} autoComplete="off" spellCheck={false} onChange={(_, { value }) => onUsername(value)} />
      </Field>
      <Field label={text.password} required hint={text.passwordHint}>
        <Input
          type="password"
          value={password}
          maxLength={1024}
          autoComplete="new-password"
          onChange={(_, { value }) => onPassword(value)}
        />
      </Field>
    </>
  );
}
