import { Field, Select } from '@fluentui/react-components';
import { type EnvironmentVariableKind, environmentVariableKinds } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';

interface KindFieldProps {
  readonly kind: EnvironmentVariableKind;
  readonly onKind: (kind: EnvironmentVariableKind) => void;
}

export function KindField({ kind, onKind }: KindFieldProps) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  return (
    <Field label={text.kind} required hint={text.kindHint}>
      <Select value={kind} onChange={(_, { value }) => onKind(environmentVariableKinds.find((known) => known === value) ?? 'text')}>
        {environmentVariableKinds.map((known) => (
          <option key={known} value={known}>
            {text.kinds[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
