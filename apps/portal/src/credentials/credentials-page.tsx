import { KeyRegular } from '@fluentui/react-icons';
import type { Credential } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { CreateCredentialButton } from './create-credential-button.tsx';
import { useCredentials } from './credential-queries.ts';
import { CredentialTable } from './credential-table.tsx';
import { CREDENTIALS } from './messages.ts';

export function CredentialsPage() {
  const text = useMessages(CREDENTIALS);
  return (
    <Page title={text.title} lead={text.lead} actions={<CreateCredentialButton />}>
      <Loaded query={useCredentials()}>
        {(credentials) => (credentials.length === 0 ? <NoCredentials /> : <CredentialList credentials={credentials} />)}
      </Loaded>
    </Page>
  );
}

function CredentialList({ credentials }: { readonly credentials: readonly Credential[] }) {
  const { noMatch } = useMessages(CREDENTIALS);
  const [search, setSearch] = useState('');
  const part = search.trim().toLowerCase();
  const shown = credentials.filter(({ name, username }) => `${name}\n${username}`.toLowerCase().includes(part));
  return (
    <>
      <FilterBar>
        <SearchField text={search} onSearch={setSearch} />
      </FilterBar>
      {shown.length === 0 ? <EmptyState title={noMatch.title}>{noMatch.text}</EmptyState> : <CredentialTable credentials={shown} />}
    </>
  );
}

function NoCredentials() {
  const { none } = useMessages(CREDENTIALS);
  return (
    <EmptyState title={none.title} icon={<KeyRegular />} action={<CreateCredentialButton />}>
      {none.text}
    </EmptyState>
  );
}
