import { BracesVariableRegular } from '@fluentui/react-icons';
import type { EnvironmentVariable } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { CreateVariableButton } from './create-variable-button.tsx';
import { useEnvironmentVariables } from './environment-variable-queries.ts';
import { EnvironmentVariableTable } from './environment-variable-table.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';

export function EnvironmentVariablesPage() {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  return (
    <Page title={text.title} lead={text.lead} actions={<CreateVariableButton />}>
      <Loaded query={useEnvironmentVariables()}>
        {(variables) => (variables.length === 0 ? <NoVariables /> : <VariableList variables={variables} />)}
      </Loaded>
    </Page>
  );
}

function VariableList({ variables }: { readonly variables: readonly EnvironmentVariable[] }) {
  const { noMatch } = useMessages(ENVIRONMENT_VARIABLES);
  const [search, setSearch] = useState('');
  const part = search.trim().toLowerCase();
  const shown = variables.filter(({ displayName, schemaName }) => `${displayName}\n${schemaName}`.toLowerCase().includes(part));
  return (
    <>
      <FilterBar>
        <SearchField text={search} onSearch={setSearch} />
      </FilterBar>
      {shown.length === 0 ? <EmptyState title={noMatch.title}>{noMatch.text}</EmptyState> : <EnvironmentVariableTable variables={shown} />}
    </>
  );
}

function NoVariables() {
  const { none } = useMessages(ENVIRONMENT_VARIABLES);
  return (
    <EmptyState title={none.title} icon={<BracesVariableRegular />} action={<CreateVariableButton />}>
      {none.text}
    </EmptyState>
  );
}
