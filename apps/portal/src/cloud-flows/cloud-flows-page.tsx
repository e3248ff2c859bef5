import { FlowRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { useState } from 'react';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { CloudFlowFilterBar } from './cloud-flow-filter-bar.tsx';
import { useCloudFlows } from './cloud-flow-queries.ts';
import { CloudFlowTable } from './cloud-flow-table.tsx';
import { type FlowFilter, filterFlows } from './filter-flows.ts';
import { ImportCloudFlowButton } from './import-cloud-flow-button.tsx';

export function CloudFlowsPage() {
  return (
    <Page title="Cloud flows" lead="A trigger and actions that run on this server." actions={<ImportCloudFlowButton />}>
      <Loaded query={useCloudFlows()}>{(flows) => (flows.length === 0 ? <NoFlows /> : <FlowList flows={flows} />)}</Loaded>
    </Page>
  );
}

function FlowList({ flows }: { readonly flows: readonly CloudFlow[] }) {
  const [filter, setFilter] = useState<FlowFilter>({ search: '', state: '', triggerKind: '' });
  const shown = filterFlows(flows, filter);
  return (
    <>
      <CloudFlowFilterBar filter={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <EmptyState title="No cloud flow matches">Change the search or the filter above.</EmptyState>
      ) : (
        <CloudFlowTable flows={shown} />
      )}
    </>
  );
}

function NoFlows() {
  return (
    <EmptyState title="No cloud flow yet" icon={<FlowRegular />} action={<ImportCloudFlowButton />}>
      Import the JSON of a flow from Power Automate or Logic Apps: the bare definition, the file of a solution, or an exported package. It
      runs here unchanged.
    </EmptyState>
  );
}
