import { Button } from '@fluentui/react-components';
import { DeleteRegular, KeyRegular, PlugConnectedCheckmarkRegular } from '@fluentui/react-icons';
import type { Connection } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CONNECTIONS_KEY } from './connection-queries.ts';
import { CONNECTIONS } from './messages.ts';
import { ReplaceCredentialsDialog } from './replace-credentials-dialog.tsx';

export function ConnectionActions({ connection }: { readonly connection: Connection }) {
  const text = useMessages(CONNECTIONS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const refresh = () => void queryClient.invalidateQueries({ queryKey: CONNECTIONS_KEY });
  return (
    <>
      <ActButton
        appearance="subtle"
        label={text.test(connection.name)}
        icon={<PlugConnectedCheckmarkRegular />}
        act={() => api('testConnection', { params: { connectionId: connection.id } })}
        onDone={({ status }) => {
          if (status === 'Connected') notify.done(text.accepted(connection.name));
          refresh();
        }}
      />
      {connection.kind === 'password' && <ReplaceButton connection={connection} />}
      <ConfirmButton
        appearance="subtle"
        isIconOnly
        label={text.deleteOf(connection.name)}
        icon={<DeleteRegular />}
        title={text.deleteTitle(connection.name)}
        question={text.deleteQuestion}
        confirmLabel={text.deleteConfirm}
        act={() => api('deleteConnection', { params: { connectionId: connection.id } })}
        onDone={refresh}
      />
    </>
  );
}

function ReplaceButton({ connection }: { readonly connection: Connection }) {
  const text = useMessages(CONNECTIONS);
  const [isOpen, setOpen] = useState(false);
  const label = text.replaceOf(connection.name);
  return (
    <>
      <Button appearance="subtle" icon={<KeyRegular />} aria-label={label} title={label} onClick={() => setOpen(true)} />
      {isOpen && <ReplaceCredentialsDialog connection={connection} onClose={() => setOpen(false)} />}
    </>
  );
}
