import { Switch } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { SETTINGS } from './messages.ts';
import { useUpdateAccount } from './use-update-account.ts';

export function AttendedLicence({ account }: { readonly account: Account }) {
  const text = useMessages(SETTINGS);
  const update = useUpdateAccount(account.id);
  return (
    <Switch
      aria-label={text.licenceOf(account.name)}
      checked={account.hasAttendedLicence}
      onChange={(_, { checked }) => void update({ hasAttendedLicence: checked })}
    />
  );
}
