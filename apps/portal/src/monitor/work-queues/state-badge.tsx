import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClockRegular,
  ErrorCircleFilled,
  HourglassRegular,
  PauseCircleRegular,
  PlayCircleRegular,
} from '@fluentui/react-icons';
import type { WorkQueueItem, WorkQueueItemState } from '@tandem/protocol';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { WORK_QUEUES } from './messages.ts';

interface Look {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly icon: ReactElement;
}

const BAD: Look = { color: 'danger', icon: <ErrorCircleFilled /> };

const LOOKS: Readonly<Record<WorkQueueItemState, Look>> = {
  Queued: { color: 'informative', icon: <ClockRegular /> },
  Processing: { color: 'brand', icon: <PlayCircleRegular /> },
  Processed: { color: 'success', icon: <CheckmarkCircleFilled /> },
  GenericException: BAD,
  ITException: BAD,
  BusinessException: { color: 'warning', icon: <ErrorCircleFilled /> },
  OnHold: { color: 'subtle', icon: <PauseCircleRegular /> },
  Expired: { color: 'subtle', icon: <HourglassRegular /> },
};

export function stateOf({ status, isExpired }: Pick<WorkQueueItem, 'status' | 'isExpired'>): WorkQueueItemState {
  return isExpired ? 'Expired' : status;
}

/** Grows with its words where they need two lines. */
const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '24px', textAlign: 'start' } });

/** Where an item stands; the word always stands beside the colour. */
export function StateBadge({ state }: { readonly state: WorkQueueItemState }) {
  const { states } = useMessages(WORK_QUEUES);
  const styles = useStyles();
  const { color, icon } = LOOKS[state];
  return (
    <Badge className={styles.badge} appearance="tint" color={color} icon={icon} size="large" shape="rounded">
      {states[state]}
    </Badge>
  );
}
