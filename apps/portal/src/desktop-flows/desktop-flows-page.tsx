import { DesktopFlowRegular } from '@fluentui/react-icons';
import type { DesktopFlow } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { useDesktopFlows } from './desktop-flow-queries.ts';
import { DesktopFlowTable } from './desktop-flow-table.tsx';
import { ImportDesktopFlowButton } from './import/import-desktop-flow-button.tsx';
import { DESKTOP_FLOWS } from './messages.ts';
import { NewDesktopFlowButton } from './new-desktop-flow-button.tsx';

export function DesktopFlowsPage() {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <Page title={text.title} lead={text.lead} actions={<ListActions />}>
      <Loaded query={useDesktopFlows()}>{(flows) => (flows.length === 0 ? <NoFlows /> : <FlowList flows={flows} />)}</Loaded>
    </Page>
  );
}

function ListActions() {
  return (
    <>
      <NewDesktopFlowButton />
      <ImportDesktopFlowButton />
    </>
  );
}

function FlowList({ flows }: { readonly flows: readonly DesktopFlow[] }) {
  const text = useMessages(DESKTOP_FLOWS);
  const [search, setSearch] = useState('');
  const shown = flows.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <>
      <FilterBar>
        <SearchField text={search} onSearch={setSearch} />
      </FilterBar>
      {shown.length === 0 ? <EmptyState title={text.noMatch.title}>{text.noMatch.text}</EmptyState> : <DesktopFlowTable flows={shown} />}
    </>
  );
}

function NoFlows() {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <EmptyState title={text.none.title} icon={<DesktopFlowRegular />} action={<ListActions />}>
      {text.none.text}
    </EmptyState>
  );
}
