import { Field, Textarea } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { SETTINGS } from './messages.ts';
import { type SettingsDraft, wrongHost } from './settings-draft.ts';

interface AllowedHostsFieldProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

/** Hosts and networks that flows may send requests to, one a line. */
export function AllowedHostsField({ draft, onChange }: AllowedHostsFieldProps) {
  const text = useMessages(SETTINGS);
  const wrong = wrongHost(draft);
  return (
    <Field
      label={text.allowedHosts}
      hint={text.allowedHostsHint}
      {...(wrong === undefined ? {} : { validationMessage: text.hostFault(wrong) })}
    >
      <Textarea
        rows={4}
        resize="vertical"
        spellCheck={false}
        value={draft.allowedHosts}
        onChange={(_, { value }) => onChange({ ...draft, allowedHosts: value })}
      />
    </Field>
  );
}
