import type { Approval } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { ApprovalStateBadge } from './approval-state.tsx';
import { APPROVALS } from './messages.ts';

const MAX_NAMES = 3;

interface ApprovalTableProps {
  readonly approvals: readonly Approval[];
  readonly isOfEnded: boolean;
}

export function ApprovalTable({ approvals, isOfEnded }: ApprovalTableProps) {
  const text = useMessages(APPROVALS);
  return <ResourceTable label={text.title} columns={columnsIn(text, isOfEnded)} rows={approvals} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words }: (typeof APPROVALS)['en'], isOfEnded: boolean): readonly Column<Approval>[] {
  return [
    {
      label: words.title,
      grow: 2,
      cell: ({ id, title }) => (
        <Link to="/approvals/$approvalId" params={{ approvalId: id }}>
          {title}
        </Link>
      ),
    },
    { label: words.state, grow: 1.2, cell: (approval) => <ApprovalStateBadge {...approval} /> },
    { label: words.assignedTo, grow: 1.6, cell: (approval) => namesOf(approval) },
    { label: words.flow, grow: 1.4, cell: ({ cloudFlowName }) => cloudFlowName },
    isOfEnded
      ? { label: words.ended, cell: ({ endedAt }) => <Time at={endedAt} /> }
      : { label: words.asked, cell: ({ createdAt }) => <Time at={createdAt} /> },
  ];
}

function namesOf({ assignments }: Approval): string {
  const names = assignments.filter(({ state }) => state !== 'Reassigned').map(({ name }) => name);
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} +${names.length - MAX_NAMES}` : shown;
}
