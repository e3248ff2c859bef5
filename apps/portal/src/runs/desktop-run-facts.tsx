import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { DesktopRunStarter } from './desktop-run-starter.tsx';
import { RUNS } from './messages.ts';

export function DesktopRunFacts({ run }: { readonly run: DesktopFlowRunDetail }) {
  const { columns: words, modes, priorities } = useMessages(RUNS);
  const facts = [
    { label: words.status, value: <StatusBadge status={run.isCancelRequested && run.endedAt === null ? 'Cancelling' : run.status} /> },
    { label: words.timeAtWork, value: <Duration from={run.startedAt} to={run.endedAt} /> },
    { label: words.timeInQueue, value: <Duration from={run.requestedAt} to={run.startedAt ?? run.endedAt} /> },
    { label: words.machine, value: <MachineLink run={run} /> },
    ...(run.targetName === run.machineName ? [] : [{ label: words.target, value: run.targetName }]),
    { label: words.user, value: run.username },
    { label: words.mode, value: modes[run.runMode] },
    { label: words.priority, value: priorities[run.priority] },
    { label: words.startedBy, value: <DesktopRunStarter run={run} /> },
    {
      label: words.desktopFlow,
      value: (
        <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: run.desktopFlowId }}>
          {run.desktopFlowName}
        </Link>
      ),
    },
    { label: words.requested, value: <Time at={run.requestedAt} /> },
    { label: words.started, value: <Time at={run.startedAt} /> },
    { label: words.ended, value: <Time at={run.endedAt} /> },
    { label: words.agentVersion, value: run.agentVersion ?? '–' },
  ];
  return <Facts facts={facts} />;
}

function MachineLink({ run: { machineId, machineName } }: { readonly run: DesktopFlowRunDetail }) {
  const { noMachineYet } = useMessages(RUNS);
  if (machineId === null) return noMachineYet;
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {machineName}
    </Link>
  );
}
