import { Field, Input } from '@fluentui/react-components';

interface CredentialFieldsProps {
  readonly username: string;
  readonly password: string;
  readonly onUsername: (username: string) => void;
  readonly onPassword: (password: string) => void;
}

export function CredentialFields({ username, password, onUsername, onPassword }: CredentialFieldsProps) {
  return (
    <>
      <Field label="User name" required hint="As on the machine: user, DOMAIN\user, MACHINE\user or user@domain">
        <Input value={username} maxLength={200} autoComplete="off" spellCheck={false} onChange={(_, { value }) => onUsername(value)} />
      </Field>
      <Field label="Password" required hint="Encrypted in this browser for the machine; the server cannot read it">
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
