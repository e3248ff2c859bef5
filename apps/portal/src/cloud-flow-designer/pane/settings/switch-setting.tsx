import { Field, Switch } from '@fluentui/react-components';
import { useMessages } from '../../../i18n/language.tsx';
import { SETTINGS } from './setting-messages.ts';

interface SwitchSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function SwitchSetting({ label, hint, isOn, isReadOnly, onChange }: SwitchSettingProps) {
  const messages = useMessages(SETTINGS);
  return (
    <Field label={label} hint={hint}>
      <Switch
        checked={isOn}
        disabled={isReadOnly}
        label={isOn ? messages.on : messages.off}
        onChange={(_, { checked }) => onChange(checked)}
      />
    </Field>
  );
}
