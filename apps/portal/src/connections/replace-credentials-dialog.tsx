import { TandemError } from '@tandem/kernel';
import type { Connection, Target } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CONNECTIONS_KEY, useTargets } from './connection-queries.ts';
import { CredentialFields } from './credential-fields.tsx';
import { CONNECTIONS } from './messages.ts';
import { sealPassword } from './sealed-password.ts';

export function ReplaceCredentialsDialog({ connection, onClose }: { readonly connection: Connection; readonly onClose: () => void }) {
  const text = useMessages(CONNECTIONS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const targets = useTargets();
  const [username, setUsername] = useState(connection.username);
  const [password, setPassword] = useState('');
  const target = targets.data?.find(({ targetId }) => targetId === connection.targetId);
  return (
    <FormDialog
      title={text.replaceOf(connection.name)}
      submitLabel={text.replace}
      busyLabel={text.checking}
      isReady={username.trim() !== '' && password !== '' && targets.isSuccess}
      submit={() => replace(connection.id, target, { username: username.trim(), password })}
      onDone={() => {
        void queryClient.invalidateQueries({ queryKey: CONNECTIONS_KEY });
        notify.done(text.replaced);
        onClose();
      }}
      onClose={onClose}
    >
      <Loaded query={targets}>
        {() => <CredentialFields username={username} password={password} onUsername={setUsername} onPassword={setPassword} />}
      </Loaded>
    </FormDialog>
  );
}

function targetGone(): TandemError {
  return new TandemError('TargetNotFound', 'The machine or machine group of this connection is not there any more.', {
    fix: 'Make a new connection to another machine.',
  });
}

async function replace(
  connectionId: string,
  target: Target | undefined,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Connection> {
  if (target === undefined) throw targetGone();
  const sealedPassword = await sealPassword(target, { connectionId, username, password });
  return api('replaceCredentials', { params: { connectionId }, body: { username, sealedPassword } });
}
