import { Button } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons';
import type { Account } from '@tandem/protocol';
import { useState } from 'react';
import { ActButton } from '../parts/act-button.tsx';
import { useMe } from '../shell/me.ts';
import { SetPasswordDialog } from './set-password-dialog.tsx';
import { useUpdateAccount } from './use-update-account.ts';

export function AccountActions({ account }: { readonly account: Account }) {
  const update = useUpdateAccount(account.id);
  const isOwn = useMe().data?.account.id === account.id;
  const [setsPassword, setSetsPassword] = useState(false);
  const passwordLabel = `Set a new password for ${account.name}`;
  return (
    <>
      <ActButton
        appearance="subtle"
        isDisabled={isOwn}
        label={account.isDisabled ? `Let ${account.name} sign in again` : `Keep ${account.name} from signing in`}
        act={() => update({ isDisabled: !account.isDisabled })}
        onDone={() => undefined}
      >
        {account.isDisabled ? 'Enable' : 'Disable'}
      </ActButton>
      {!isOwn && (
        <Button
          appearance="subtle"
          icon={<KeyRegular />}
          aria-label={passwordLabel}
          title={passwordLabel}
          onClick={() => setSetsPassword(true)}
        />
      )}
      {setsPassword && <SetPasswordDialog account={account} onClose={() => setSetsPassword(false)} />}
    </>
  );
}
