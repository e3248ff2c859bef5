import { Badge, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ClockRegular, DismissCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import type { Approval } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useApprovalWords } from './approval-words.ts';
import { APPROVALS } from './messages.ts';

/** Grows with its words where they need more lines. */
const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere' } });

/** How an approval stands: its outcome once it has one. */
export function ApprovalStateBadge({ state, outcome }: Pick<Approval, 'state' | 'outcome'>) {
  const styles = useStyles();
  const text = useMessages(APPROVALS);
  const { given } = useApprovalWords();
  const { color, icon } = lookOf(state, outcome);
  return (
    <Badge className={styles.badge} appearance="tint" size="large" shape="rounded" color={color} icon={icon}>
      {outcome === null ? text.states[state] : given(outcome)}
    </Badge>
  );
}

function lookOf(state: Approval['state'], outcome: string | null) {
  if (outcome === 'Reject') return { color: 'danger', icon: <DismissCircleFilled /> } as const;
  switch (state) {
    case 'Pending':
      return { color: 'informative', icon: <ClockRegular /> } as const;
    case 'Completed':
      // Nobody knows whether a response of a flow's own is a yes or a no.
      return { color: outcome === 'Approve' ? 'success' : 'brand', icon: <CheckmarkCircleFilled /> } as const;
    case 'Cancelled':
      return { color: 'subtle', icon: <DismissCircleFilled /> } as const;
    default:
      return { color: 'danger', icon: <ErrorCircleFilled /> } as const;
  }
}
