import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { useIsAdmin } from '../shell/me.ts';
import { AddAccountButton } from './add-account-button.tsx';
import { EnvironmentTab } from './environment-tab.tsx';
import { SETTINGS } from './messages.ts';
import { PeopleTab } from './people-tab.tsx';

export function SettingsPage() {
  const text = useMessages(SETTINGS);
  const { tab = 'environment' } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate();
  const isAdmin = useIsAdmin();
  if (!isAdmin) {
    return (
      <Page title={text.title}>
        <EmptyState title={text.onlyAdmins}>{text.askAdmin}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={text.title} {...(tab === 'people' ? { actions: <AddAccountButton /> } : {})}>
      <PageTabs
        label={text.title}
        tabs={[
          { value: 'environment', label: text.tabs.environment },
          { value: 'people', label: text.tabs.people },
        ]}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/settings', search: value === 'people' ? { tab: value } : {} })}
      />
      {tab === 'people' ? <PeopleTab /> : <EnvironmentTab />}
    </Page>
  );
}
