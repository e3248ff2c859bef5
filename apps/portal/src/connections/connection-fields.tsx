import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';
import { type ConnectionDraft, draftName, withKind, withTarget } from './connection-draft.ts';
import { CredentialFields } from './credential-fields.tsx';
import { SignInUserField } from './sign-in-user-field.tsx';
import { TargetPicker } from './target-picker.tsx';

interface ConnectionFieldsProps {
  readonly draft: ConnectionDraft;
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onChange: (draft: ConnectionDraft) => void;
}

export function ConnectionFields({ draft, targets, target, onChange }: ConnectionFieldsProps) {
  return (
    <>
      <TargetPicker targets={targets} target={target} onPick={(picked) => onChange(withTarget(draft, picked))} />
      <Field label="Connect with">
        <RadioGroup
          value={draft.kind}
          onChange={(_, { value }) => onChange(withKind(draft, value === 'sign-in' ? 'sign-in' : 'password', target))}
        >
          <Radio value="password" label="User name and password: attended and unattended runs" />
          <Radio value="sign-in" label="The user who is signed in on the machine: attended runs only" />
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
      <Field label="Name of the connection" hint="Left empty, it is called as shown">
        <Input
          value={draft.name}
          maxLength={200}
          placeholder={draft.username === '' ? '' : draftName({ ...draft, name: '' }, target)}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
    </>
  );
}
