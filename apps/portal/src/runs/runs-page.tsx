import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { CloudRunsTab } from './cloud-runs-tab.tsx';
import { DesktopRunsTab } from './desktop-runs-tab.tsx';
import { RUNS } from './messages.ts';

export function RunsPage() {
  const text = useMessages(RUNS);
  const { tab = 'cloud' } = useSearch({ from: '/shell/runs' });
  const navigate = useNavigate();
  return (
    <Page title={text.title} lead={text.lead}>
      <PageTabs
        label={text.kinds}
        tabs={[
          { value: 'cloud', label: text.cloudRuns },
          { value: 'desktop', label: text.desktopRuns },
        ]}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/runs', search: value === 'desktop' ? { tab: value } : {} })}
      />
      {tab === 'desktop' ? <DesktopRunsTab /> : <CloudRunsTab />}
    </Page>
  );
}
