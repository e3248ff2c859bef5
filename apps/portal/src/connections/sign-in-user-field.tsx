import { Field, Select, Text } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { CONNECTIONS } from './messages.ts';

interface SignInUserFieldProps {
  readonly target: Target | undefined;
  readonly username: string;
  readonly onPick: (username: string) => void;
}

/** The users whose sessions the agents of the target can use. */
export function SignInUserField({ target, username, onPick }: SignInUserFieldProps) {
  const text = useMessages(CONNECTIONS);
  if (target === undefined) return <Text>{text.chooseMachine}</Text>;
  return (
    <Field label={text.user} required hint={text.userHint}>
      <Select value={username} onChange={(_, { value }) => onPick(value)}>
        {target.osUsers.map((user) => (
          <option key={user} value={user}>
            {user}
          </option>
        ))}
      </Select>
    </Field>
  );
}
