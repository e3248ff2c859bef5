import { DesktopFlowRegular } from '@fluentui/react-icons';
import type { DesktopFlow } from '@tandem/protocol';
import { useState } from 'react';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { useDesktopFlows } from './desktop-flow-queries.ts';
import { DesktopFlowTable } from './desktop-flow-table.tsx';
import { ImportDesktopFlowButton } from './import-desktop-flow-button.tsx';

export function DesktopFlowsPage() {
  return (
    <Page title="Desktop flows" lead="Scripts that work on the desktops of your machines." actions={<ImportDesktopFlowButton />}>
      <Loaded query={useDesktopFlows()}>{(flows) => (flows.length === 0 ? <NoFlows /> : <FlowList flows={flows} />)}</Loaded>
    </Page>
  );
}

function FlowList({ flows }: { readonly flows: readonly DesktopFlow[] }) {
  const [search, setSearch] = useState('');
  const shown = flows.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <>
      <FilterBar>
        <SearchField label="Search" text={search} onSearch={setSearch} />
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyState title="No desktop flow matches">Change the search above.</EmptyState>
      ) : (
        <DesktopFlowTable flows={shown} />
      )}
    </>
  );
}

function NoFlows() {
  return (
    <EmptyState title="No desktop flow yet" icon={<DesktopFlowRegular />} action={<ImportDesktopFlowButton />}>
      Copy the steps of a desktop flow in Power Automate for desktop and paste them here as text, or read them from a file. They stay as
      they are.
    </EmptyState>
  );
}
