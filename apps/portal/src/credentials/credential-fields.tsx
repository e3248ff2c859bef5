import { Field, Input, Switch, Textarea } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { CREDENTIALS } from './messages.ts';

export interface CredentialDraft {
  readonly name: string;
  readonly description: string;
  readonly username: string;
  /** Empty: as it was. */
  readonly password: string;
  readonly isShared: boolean;
}

interface CredentialFieldsProps {
  readonly draft: CredentialDraft;
  readonly onChange: (draft: CredentialDraft) => void;
  /** There is a password already, which an empty field keeps. */
  readonly hasPassword: boolean;
}

export function CredentialFields({ draft, onChange, hasPassword }: CredentialFieldsProps) {
  const text = useMessages(CREDENTIALS);
  const change = (part: Partial<CredentialDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Field label={text.name} required hint={text.nameHint}>
        <Input value={draft.name} maxLength={200} autoComplete="off" onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label={text.username} required>
        <Input
          value={draft.username}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => change({ username: value })}
        />
      </Field>
      <Field label={text.password} required={!hasPassword} hint={hasPassword ? text.keepPassword : text.passwordHint}>
        <Input
          type="password"
          value={draft.password}
          maxLength={4000}
          autoComplete="new-password"
          onChange={(_, { value }) => change({ password: value })}
        />
      </Field>
      <Field hint={text.shareHint}>
        <Switch label={text.share} checked={draft.isShared} onChange={(_, { checked }) => change({ isShared: checked })} />
      </Field>
      <Field label={text.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => change({ description: value })} />
      </Field>
    </>
  );
}

/** Whether what has to be there is. */
export function isComplete({ name, username, password }: CredentialDraft, hasPassword: boolean): boolean {
  return name.trim() !== '' && username.trim() !== '' && (hasPassword || password !== '');
}
