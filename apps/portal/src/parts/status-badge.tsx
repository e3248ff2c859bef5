import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClockRegular,
  DismissCircleFilled,
  ErrorCircleFilled,
  PlayCircleRegular,
  PlugDisconnectedRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStatusWords } from './use-status-words.ts';

interface Look {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly icon: ReactElement;
}

const WAITING: Look = { color: 'informative', icon: <ClockRegular /> };
const GOOD: Look = { color: 'success', icon: <CheckmarkCircleFilled /> };
const BAD: Look = { color: 'danger', icon: <ErrorCircleFilled /> };
const STOPPED: Look = { color: 'subtle', icon: <DismissCircleFilled /> };
const DOUBTFUL: Look = { color: 'warning', icon: <WarningFilled /> };

/** How each state of a run, an action, a machine or a connection looks. The word always stands beside the colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  Running: { color: 'brand', icon: <PlayCircleRegular /> },
  Started: { color: 'brand', icon: <PlayCircleRegular /> },
  Waiting: WAITING,
  Queued: WAITING,
  Offered: WAITING,
  Succeeded: GOOD,
  Connected: GOOD,
  Online: GOOD,
  On: GOOD,
  Failed: BAD,
  Declined: BAD,
  Error: BAD,
  TimedOut: BAD,
  Interrupted: BAD,
  NotStarted: BAD,
  Unreachable: { color: 'warning', icon: <PlugDisconnectedRegular /> },
  Quarantined: DOUBTFUL,
  Offline: { color: 'subtle', icon: <PlugDisconnectedRegular /> },
  Cancelled: STOPPED,
  Off: STOPPED,
  Suspended: DOUBTFUL,
  Cancelling: STOPPED,
  Active: GOOD,
  Disabled: STOPPED,
  Skipped: { color: 'subtle', icon: <SubtractCircleRegular /> },
};

/** Grows with its words where they need two lines. */
const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '24px', textAlign: 'start' } });

export function StatusBadge({ status }: { readonly status: string }) {
  const words = useStatusWords();
  const styles = useStyles();
  const look = LOOKS[status] ?? WAITING;
  return (
    <Badge className={styles.badge} appearance="tint" color={look.color} icon={look.icon} size="large" shape="rounded">
      {words(status)}
    </Badge>
  );
}
