import { FlowRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { useIsAdmin } from '../shell/me.ts';
import { CloudFlowFilterBar } from './cloud-flow-filter-bar.tsx';
import { useCloudFlows } from './cloud-flow-queries.ts';
import { CloudFlowTable } from './cloud-flow-table.tsx';
import { type FlowFilter, filterFlows } from './filter-flows.ts';
import { type FlowListKind, FlowListTabs, firstList, isInList } from './flow-lists.tsx';
import { ImportCloudFlowButton } from './import/import-cloud-flow-button.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { NewCloudFlowButton } from './new-cloud-flow-button.tsx';
import { SHARING } from './sharing-messages.ts';

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
  const isAdmin = useIsAdmin();
  const [chosen, setChosen] = useState<FlowListKind | undefined>(undefined);
  const kind = chosen ?? firstList(flows, isAdmin);
  const inList = flows.filter((flow) => isInList(flow, kind));
  return (
    <>
      <FlowListTabs selected={kind} onSelect={setChosen} />
      {inList.length === 0 ? <NothingInList kind={kind} /> : <FilteredFlows flows={inList} />}
    </>
  );
}

function NothingInList({ kind }: { readonly kind: FlowListKind }) {
  const { noneMine, noneShared } = useMessages(SHARING);
  const text = kind === 'mine' ? noneMine : noneShared;
  return (
    <EmptyState title={text.title} icon={<FlowRegular />} {...(kind === 'mine' ? { action: <NewCloudFlowButton /> } : {})}>
      {text.text}
    </EmptyState>
  );
}

function FilteredFlows({ flows }: { readonly flows: readonly CloudFlow[] }) {
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
