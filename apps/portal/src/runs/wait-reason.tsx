import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';

type MachineReason = NonNullable<DesktopFlowRunDetail['waitReason']>['machines'][number];

const COLUMNS: readonly Column<MachineReason>[] = [
  {
    label: 'Machine',
    cell: ({ machineId, machineName }) => (
      <Link to="/machines/$machineId" params={{ machineId }}>
        {machineName}
      </Link>
    ),
  },
  { label: 'Why it does not take the run', grow: 3, cell: ({ message }) => message },
  { label: 'Code', cell: ({ code }) => <code>{code}</code> },
];

/** Why a queued run waits, for every machine that could take it. */
export function WaitReason({ run: { waitReason, queuePosition } }: { readonly run: DesktopFlowRunDetail }) {
  if (waitReason === null) return null;
  return (
    <Section title="Why it waits">
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{waitReason.message}</MessageBarTitle>
          {queuePosition !== null && `Position in the queue: ${queuePosition}.`} <code>{waitReason.code}</code>
        </MessageBarBody>
      </MessageBar>
      {waitReason.machines.length > 0 && (
        <ResourceTable
          label="Machines and why they do not take the run"
          columns={COLUMNS}
          rows={waitReason.machines}
          keyOf={({ machineId }) => machineId}
        />
      )}
    </Section>
  );
}
