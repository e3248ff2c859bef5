import { PlugConnectedRegular } from '@fluentui/react-icons';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { useConnections } from './connection-queries.ts';
import { ConnectionTable } from './connection-table.tsx';
import { CreateConnectionButton } from './create-connection-button.tsx';

export function ConnectionsPage() {
  return (
    <Page title="Connections" lead="With whose account a cloud flow runs desktop flows, and where." actions={<CreateConnectionButton />}>
      <Loaded query={useConnections()}>
        {(connections) => (connections.length === 0 ? <NoConnections /> : <ConnectionTable connections={connections} />)}
      </Loaded>
    </Page>
  );
}

function NoConnections() {
  return (
    <EmptyState title="You have no connection yet" icon={<PlugConnectedRegular />} action={<CreateConnectionButton />}>
      A connection says on which machine, and as which user of it, desktop flows run. The machine checks the password before the connection
      is kept, and only the machine can read it.
    </EmptyState>
  );
}
