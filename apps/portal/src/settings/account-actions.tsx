import { Button } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons';
import type { Account } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { useMe } from '../shell/me.ts';
import { SETTINGS } from './messages.ts';
import { SetPasswordDialog } from './set-password-dialog.tsx';
import { SignInsButton } from './sign-ins-button.tsx';
import { useUpdateAccount } from './use-update-account.ts';

export function AccountActions({ account }: { readonly account: Account }) {
  const text = useMessages(SETTINGS);
  const update = useUpdateAccount(account.id);
  const isOwn = useMe().data?.account.id === account.id;
  const [setsPassword, setSetsPassword] = useState(false);
  const passwordLabel = text.setPasswordOf(account.name);
  return (
    <>
      <ActButton
        appearance="subtle"
        isDisabled={isOwn}
        label={account.isDisabled ? text.letIn(account.name) : text.keepOut(account.name)}
        act={() => update({ isDisabled: !account.isDisabled })}
        onDone={() => undefined}
      >
        {account.isDisabled ? text.enable : text.disable}
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
      <SignInsButton account={account} />
      {setsPassword && <SetPasswordDialog account={account} onClose={() => setSetsPassword(false)} />}
    </>
  );
}
