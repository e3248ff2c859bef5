import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { runModeWords } from './run-mode-words.ts';

export function DesktopRunFacts({ run }: { readonly run: DesktopFlowRunDetail }) {
  const facts = [
    { label: 'Status', value: <StatusBadge status={run.isCancelRequested && run.endedAt === null ? 'Cancelling' : run.status} /> },
    { label: 'Time at work', value: <Duration from={run.startedAt} to={run.endedAt} /> },
    { label: 'Time in the queue', value: <Duration from={run.requestedAt} to={run.startedAt ?? run.endedAt} /> },
    { label: 'Machine', value: <MachineLink run={run} /> },
    ...(run.targetName === run.machineName ? [] : [{ label: 'Target', value: run.targetName }]),
    { label: 'User', value: run.username },
    { label: 'Mode', value: runModeWords(run.runMode) },
    { label: 'Priority', value: run.priority },
    { label: 'Started by', value: <ParentLink run={run} /> },
    {
      label: 'Desktop flow',
      value: (
        <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: run.desktopFlowId }}>
          {run.desktopFlowName}
        </Link>
      ),
    },
    { label: 'Requested', value: <Time at={run.requestedAt} /> },
    { label: 'Started', value: <Time at={run.startedAt} /> },
    { label: 'Ended', value: <Time at={run.endedAt} /> },
    { label: 'Agent version', value: run.agentVersion ?? '–' },
  ];
  return <Facts facts={facts} />;
}

function MachineLink({ run: { machineId, machineName } }: { readonly run: DesktopFlowRunDetail }) {
  if (machineId === null) return 'None yet';
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {machineName}
    </Link>
  );
}

function ParentLink({ run: { parent } }: { readonly run: DesktopFlowRunDetail }) {
  if (parent === null) return '–';
  return (
    <Link to="/cloud-flow-runs/$runId" params={{ runId: parent.runId }}>
      {parent.cloudFlowName}
    </Link>
  );
}
