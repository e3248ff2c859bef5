import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import type { QueueFilter } from '../monitor/run-queue/queue-queries.ts';
import { RunQueueList } from '../monitor/run-queue/run-queue-list.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { DesktopRunSection } from '../runs/desktop-run-section.tsx';
import type { DesktopRunFilter } from '../runs/run-queries.ts';
import { MACHINES } from './messages.ts';

interface RunTabsProps {
  readonly from: '/shell/machines/$machineId' | '/shell/machine-groups/$groupId';
  /** The title of the runs. */
  readonly title: string;
  readonly runs: DesktopRunFilter;
  readonly queue: QueueFilter;
  readonly queuedCount: number;
}

/** What ran on a machine or group, and what waits for it; the address keeps the choice. */
export function RunTabs({ from, title, runs, queue, queuedCount }: RunTabsProps) {
  const { tabs: words } = useMessages(MACHINES);
  const { tab = 'runs' } = useSearch({ from });
  const navigate = useNavigate();
  const tabs = [
    { value: 'runs', label: words.runs },
    { value: 'queue', label: words.queue(queuedCount) },
  ] as const;
  const select = (value: 'runs' | 'queue') => void navigate({ to: '.', search: value === 'queue' ? { tab: value } : {}, replace: true });
  return (
    <>
      <PageTabs label={words.label} tabs={tabs} selected={tab} onSelect={select} />
      {tab === 'queue' ? <RunQueueList filter={queue} /> : <DesktopRunSection title={title} filter={runs} />}
    </>
  );
}
