import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { useIsAdmin } from '../shell/me.ts';
import { AddAccountButton } from './add-account-button.tsx';
import { EnvironmentTab } from './environment-tab.tsx';
import { PeopleTab } from './people-tab.tsx';

const TABS = [
  { value: 'environment', label: 'Environment' },
  { value: 'people', label: 'People' },
] as const;

export function SettingsPage() {
  const { tab = 'environment' } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate();
  const isAdmin = useIsAdmin();
  if (!isAdmin) {
    return (
      <Page title="Settings">
        <EmptyState title="Only administrators change settings">Ask an administrator of this environment.</EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Settings" {...(tab === 'people' ? { actions: <AddAccountButton /> } : {})}>
      <PageTabs
        label="Settings"
        tabs={TABS}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/settings', search: value === 'people' ? { tab: value } : {} })}
      />
      {tab === 'people' ? <PeopleTab /> : <EnvironmentTab />}
    </Page>
  );
}
