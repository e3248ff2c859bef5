import { PlugConnectedRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { useConnections } from './connection-queries.ts';
import { ConnectionTable } from './connection-table.tsx';
import { CreateConnectionButton } from './create-connection-button.tsx';
import { CONNECTIONS } from './messages.ts';

export function ConnectionsPage() {
  const text = useMessages(CONNECTIONS);
  return (
    <Page title={text.title} lead={text.lead} actions={<CreateConnectionButton />}>
      <Loaded query={useConnections()}>
        {(connections) => (connections.length === 0 ? <NoConnections /> : <ConnectionTable connections={connections} />)}
      </Loaded>
    </Page>
  );
}

function NoConnections() {
  const { none } = useMessages(CONNECTIONS);
  return (
    <EmptyState title={none.title} icon={<PlugConnectedRegular />} action={<CreateConnectionButton />}>
      {none.text}
    </EmptyState>
  );
}
