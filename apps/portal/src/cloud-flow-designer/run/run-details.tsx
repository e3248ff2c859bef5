import { Text } from '@fluentui/react-components';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { ActionRun } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { Facts } from '../../parts/facts.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { Duration, Time } from '../../parts/time.tsx';
import { ActionDetails } from '../../runs/action-details.tsx';
import { RUN_CANVAS } from './run-canvas-messages.ts';

interface RunDetailsProps {
  readonly runId: string;
  readonly card: CardId;
  /** Undefined when the run did not get there. */
  readonly action: ActionRun | undefined;
}

/** How one card went in a run, and with which values. */
export function RunDetails({ runId, card, action }: RunDetailsProps) {
  const messages = useMessages(RUN_CANVAS);
  if (action === undefined) return <Text>{messages.notReached}</Text>;
  const { status, code, startedAt, endedAt, retryCount, path } = action;
  const facts = [
    { label: messages.status, value: <StatusBadge status={status} /> },
    { label: messages.code, value: <code>{code}</code> },
    ...(startedAt === null ? [] : [{ label: messages.started, value: <Time at={startedAt} /> }]),
    ...(startedAt === null ? [] : [{ label: messages.duration, value: <Duration from={startedAt} to={endedAt} /> }]),
    ...(retryCount === 0 ? [] : [{ label: messages.retries, value: retryCount }]),
  ];
  return (
    <>
      <Facts facts={facts} />
      <ActionDetails key={path} runId={runId} action={action} hasInner={false} isTrigger={card.startsWith('trigger:')} />
    </>
  );
}
