import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { CloudRunsTab } from './cloud-runs-tab.tsx';
import { DesktopRunsTab } from './desktop-runs-tab.tsx';

const TABS = [
  { value: 'cloud', label: 'Cloud flow runs' },
  { value: 'desktop', label: 'Desktop flow runs' },
] as const;

export function RunsPage() {
  const { tab = 'cloud' } = useSearch({ from: '/shell/runs' });
  const navigate = useNavigate();
  return (
    <Page title="Runs" lead="What ran, what runs, and what waits.">
      <PageTabs
        label="Kinds of runs"
        tabs={TABS}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/runs', search: value === 'desktop' ? { tab: value } : {} })}
      />
      {tab === 'desktop' ? <DesktopRunsTab /> : <CloudRunsTab />}
    </Page>
  );
}
