import { Field, Select, Text } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';

interface SignInUserFieldProps {
  readonly target: Target | undefined;
  readonly username: string;
  readonly onPick: (username: string) => void;
}

/** The users whose sessions the agents of the target can use. */
export function SignInUserField({ target, username, onPick }: SignInUserFieldProps) {
  if (target === undefined) return <Text>Choose a machine first.</Text>;
  return (
    <Field label="User" required hint="The user under which the machine agent runs">
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
