import type { Connection } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { ConnectionActions } from './connection-actions.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { CONNECTIONS } from './messages.ts';

export function ConnectionTable({ connections }: { readonly connections: readonly Connection[] }) {
  const text = useMessages(CONNECTIONS);
  return <ResourceTable label={text.title} columns={columnsIn(text)} rows={connections} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words, kinds }: (typeof CONNECTIONS)['en']): readonly Column<Connection>[] {
  return [
    { label: words.name, grow: 1.6, cell: ({ name }) => name },
    { label: words.target, grow: 1.2, cell: ({ targetName }) => targetName },
    { label: words.user, cell: ({ username }) => username },
    { label: words.kind, grow: 1.2, cell: ({ kind }) => kinds[kind] },
    { label: words.state, grow: 1.4, cell: (connection) => <ConnectionStatus connection={connection} /> },
    { label: words.checked, grow: 1.4, cell: ({ checkedAt }) => <Time at={checkedAt} /> },
    { label: words.actions, grow: 1.2, isForActions: true, cell: (connection) => <ConnectionActions connection={connection} /> },
  ];
}
