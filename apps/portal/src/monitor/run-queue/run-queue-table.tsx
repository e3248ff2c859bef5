import { Text } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import type { QueuedRun } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { Link } from '../../parts/link.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { Time } from '../../parts/time.tsx';
import { RUNS } from '../../runs/messages.ts';
import { RUN_QUEUE } from './messages.ts';
import { QueueRowMenu } from './queue-row-menu.tsx';
import { queueStatus } from './queue-status.ts';

/** Runs in the order in which they start; what runs already stands first. */
export function RunQueueTable({ runs }: { readonly runs: readonly QueuedRun[] }) {
  const text = useMessages(RUN_QUEUE);
  const { modes } = useMessages(RUNS);
  return <ResourceTable label={text.table} columns={columnsIn(text.columns, modes)} rows={runs} keyOf={({ id }) => id} />;
}

function columnsIn(words: (typeof RUN_QUEUE)['en']['columns'], modes: (typeof RUNS)['en']['modes']): readonly Column<QueuedRun>[] {
  return [
    { label: words.position, grow: 0.4, cell: ({ position }) => position ?? '–' },
    { label: words.state, grow: 2.1, cell: (run) => <StatusBadge status={queueStatus(run)} /> },
    { label: words.desktopFlow, grow: 1.5, cell: FlowLinks },
    { label: words.requested, grow: 1.6, cell: ({ requestedAt }) => <Time at={requestedAt} /> },
    { label: words.priority, grow: 1.1, cell: Priority },
    { label: words.mode, grow: 1.4, cell: ({ runMode }) => modes[runMode] },
    { label: words.target, grow: 0.9, cell: Target },
    { label: words.reason, grow: 2.4, cell: Reason },
    { label: words.actions, grow: 0.4, isForActions: true, cell: (run) => <QueueRowMenu run={run} /> },
  ];
}

/** The run, and below it the cloud flow that asked for it. */
function FlowLinks({ id, desktopFlowName, parent, may }: QueuedRun) {
  const text = useMessages(RUN_QUEUE);
  return (
    <>
      {may.see ? (
        <Link to="/desktop-flow-runs/$runId" params={{ runId: id }}>
          {desktopFlowName}
        </Link>
      ) : (
        desktopFlowName
      )}
      {parent !== null && (
        <Text block size={200}>
          {text.parent}{' '}
          <Link to="/cloud-flow-runs/$runId" params={{ runId: parent.runId }}>
            {parent.cloudFlowName}
          </Link>
        </Text>
      )}
    </>
  );
}

function Priority({ priority, isMovedToTop }: QueuedRun) {
  const { priorities } = useMessages(RUNS);
  const { movedToTop } = useMessages(RUN_QUEUE);
  return (
    <>
      {priorities[priority]}
      {isMovedToTop && (
        <Text block size={200}>
          <ArrowUploadRegular aria-hidden /> {movedToTop}
        </Text>
      )}
    </>
  );
}

function Target({ machineId, machineName, targetName }: QueuedRun) {
  if (machineId === null) return targetName;
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {machineName ?? targetName}
    </Link>
  );
}

function Reason({ waitReason }: QueuedRun) {
  const translate = useServerText();
  return waitReason === null ? '–' : <Text size={200}>{translate(waitReason.message)}</Text>;
}
