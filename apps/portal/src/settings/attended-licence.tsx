import { Switch } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useUpdateAccount } from './use-update-account.ts';

export function AttendedLicence({ account }: { readonly account: Account }) {
  const update = useUpdateAccount(account.id);
  return (
    <Switch
      aria-label={`Attended licence of ${account.name}`}
      checked={account.hasAttendedLicence}
      onChange={(_, { checked }) => void update({ hasAttendedLicence: checked })}
    />
  );
}
