import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type ConnectionDraft, withKind, withTarget } from './connection-draft.ts';
import { CredentialFields } from './credential-fields.tsx';
import { CONNECTIONS } from './messages.ts';
import { SignInUserField } from './sign-in-user-field.tsx';
import { TargetPicker } from './target-picker.tsx';

interface ConnectionFieldsProps {
  readonly draft: ConnectionDraft;
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onChange: (draft: ConnectionDraft) => void;
}

export function ConnectionFields({ draft, targets, target, onChange }: ConnectionFieldsProps) {
  const text = useMessages(CONNECTIONS);
  return (
    <>
      <TargetPicker targets={targets} target={target} onPick={(picked) => onChange(withTarget(draft, picked))} />
      <Field label={text.connectWith}>
        <RadioGroup
          value={draft.kind}
          onChange={(_, { value }) => onChange(withKind(draft, value === 'sign-in' ? 'sign-in' : 'password', target))}
        >
          <Radio value="password" label={text.withPassword} />
          <Radio value="sign-in" label={text.withSignIn} />
        </RadioGroup>
      </Field>
      {draft.kind === 'password' ? (
        <CredentialFields
          username={draft.username}
          password={draft.password}
          onUsername={(username) => onChange({ ...draft, username })}
          onPassword={(password) => onChange({ ...draft, password })}
        />
      ) : (
        <SignInUserField target={target} username={draft.username} onPick={(username) => onChange({ ...draft, username })} />
      )}
      <Field label={text.name} hint={text.nameHint}>
        <Input
          value={draft.name}
          maxLength={200}
          placeholder={draft.username === '' ? '' : text.defaultName(draft.username, target?.name ?? '')}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
    </>
  );
}
