import { FlowRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { CloudFlowFilterBar } from './cloud-flow-filter-bar.tsx';
import { useCloudFlows } from './cloud-flow-queries.ts';
import { CloudFlowTable } from './cloud-flow-table.tsx';
import { type FlowFilter, filterFlows } from './filter-flows.ts';
import { ImportCloudFlowButton } from './import/import-cloud-flow-button.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { NewCloudFlowButton } from './new-cloud-flow-button.tsx';

export function CloudFlowsPage() {
  const text = useMessages(CLOUD_FLOWS);
  return (
    <Page title={text.title} lead={text.lead} actions={<Beginnings />}>
      <Loaded query={useCloudFlows()}>{(flows) => (flows.length === 0 ? <NoFlows /> : <FlowList flows={flows} />)}</Loaded>
    </Page>
  );
}

/** The ways to a flow that is not there yet. */
function Beginnings() {
  return (
    <>
      <NewCloudFlowButton />
      <ImportCloudFlowButton />
    </>
  );
}

function FlowList({ flows }: { readonly flows: readonly CloudFlow[] }) {
  const { noMatch } = useMessages(CLOUD_FLOWS);
  const [filter, setFilter] = useState<FlowFilter>({ search: '', state: '', triggerKind: '' });
  const shown = filterFlows(flows, filter);
  return (
    <>
      <CloudFlowFilterBar filter={filter} onChange={setFilter} />
      {shown.length === 0 ? <EmptyState title={noMatch.title}>{noMatch.text}</EmptyState> : <CloudFlowTable flows={shown} />}
    </>
  );
}

function NoFlows() {
  const { none } = useMessages(CLOUD_FLOWS);
  return (
    <EmptyState title={none.title} icon={<FlowRegular />} action={<NewCloudFlowButton />}>
      {none.text}
    </EmptyState>
  );
}
