import { Button, Text } from '@fluentui/react-components';
import { DesktopSignalRegular } from '@fluentui/react-icons';
import type { Account, AccountSignIn } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useNotify } from '../parts/notify.tsx';
import { ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { api } from '../shell/api.ts';
import { SETTINGS } from './messages.ts';
import { useSignIns } from './settings-queries.ts';

/** Shows where an account is signed in and can sign it out there. */
export function SignInsButton({ account }: { readonly account: Account }) {
  const text = useMessages(SETTINGS);
  const [isOpen, setOpen] = useState(false);
  const label = text.signInsOf(account.name);
  return (
    <>
      <Button appearance="subtle" icon={<DesktopSignalRegular />} aria-label={label} title={label} onClick={() => setOpen(true)} />
      {isOpen && <SignInsDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function SignInsDialog({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const text = useMessages(SETTINGS);
  const notify = useNotify();
  const signIns = useSignIns(account.id);
  return (
    <FormDialog
      title={text.signInsOf(account.name)}
      submitLabel={text.endSignIns}
      closeLabel={text.close}
      isReady={signIns.data?.some(({ isOwn }) => !isOwn) === true}
      whatIsMissing={text.noOtherSignIn}
      submit={() => api('endSignIns', { params: { accountId: account.id } })}
      onDone={() => {
        notify.done(text.signInsEnded(account.name));
        onClose();
      }}
      onClose={onClose}
    >
      <Loaded query={signIns}>{(items) => (items.length === 0 ? <Text>{text.notSignedIn}</Text> : <SignInTable items={items} />)}</Loaded>
    </FormDialog>
  );
}

function SignInTable({ items }: { readonly items: readonly AccountSignIn[] }) {
  const text = useMessages(SETTINGS);
  const columns = [
    { label: text.signedInAt, cell: ({ createdAt }: AccountSignIn) => <Time at={createdAt} /> },
    { label: text.lastUsed, cell: ({ lastSeenAt }: AccountSignIn) => <Time at={lastSeenAt} /> },
    { label: text.where, cell: ({ isOwn }: AccountSignIn) => (isOwn ? text.thisBrowser : text.otherBrowser) },
  ];
  return (
    <ResourceTable
      label={text.signIns}
      columns={columns}
      rows={items}
      keyOf={({ createdAt, lastSeenAt }) => `${createdAt} ${lastSeenAt}`}
    />
  );
}
