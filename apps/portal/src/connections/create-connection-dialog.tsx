import { Text } from '@fluentui/react-components';
import type { Connection, Target } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { emptyDraft, isComplete, named, withOnlyTarget } from './connection-draft.ts';
import { ConnectionFields } from './connection-fields.tsx';
import { CONNECTIONS_KEY, useTargets } from './connection-queries.ts';
import { createConnection } from './create-connection.ts';
import { CONNECTIONS } from './messages.ts';
import { newConnectionId } from './new-connection-id.ts';

interface CreateConnectionDialogProps {
  readonly onCreated: (connection: Connection) => void;
  readonly onClose: () => void;
}

export function CreateConnectionDialog({ onCreated, onClose }: CreateConnectionDialogProps) {
  const text = useMessages(CONNECTIONS);
  const queryClient = useQueryClient();
  const targets = useTargets();
  const [filled, setDraft] = useState(() => emptyDraft(newConnectionId()));
  const draft = withOnlyTarget(filled, targets.data ?? []);
  const target = targets.data?.find(({ targetId }) => targetId === draft.targetId);
  const send = () =>
    target === undefined
      ? Promise.reject(new Error('no target is chosen'))
      : createConnection(named(draft, text.defaultName(draft.username.trim(), target.name)), target);
  return (
    <FormDialog
      title={text.createTitle}
      submitLabel={text.create}
      busyLabel={text.checking}
      isReady={isComplete(draft, target)}
      submit={send}
      onDone={(connection) => {
        void queryClient.invalidateQueries({ queryKey: CONNECTIONS_KEY });
        onCreated(connection);
      }}
      onClose={onClose}
    >
      <Loaded query={targets}>{(list) => <Fields targets={list} draft={draft} target={target} onChange={setDraft} />}</Loaded>
    </FormDialog>
  );
}

function Fields(props: Parameters<typeof ConnectionFields>[0] & { readonly targets: readonly Target[] }) {
  const text = useMessages(CONNECTIONS);
  if (props.targets.length > 0) return <ConnectionFields {...props} />;
  return (
    <Text>
      {text.noTarget} <Link to="/machines">{text.registerFirst}</Link>
    </Text>
  );
}
