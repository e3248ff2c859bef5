import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FlashRegular } from '@fluentui/react-icons';
import type { ActionRun } from '@tandem/protocol';
import { type ReactNode, useContext } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration } from '../parts/time.tsx';
import { ActionDetails } from './action-details.tsx';
import { RUN_CHANGES } from './change-messages.ts';
import { DisclosureRow } from './disclosure-row.tsx';
import { RUNS } from './messages.ts';
import { isTakenOver, ResumedAtContext, workedFrom } from './taken-over.ts';
import { useActionTitle } from './use-operation-titles.tsx';

const useStyles = makeStyles({
  name: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  type: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
  duration: { minWidth: '64px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface ActionRowProps {
  readonly runId: string;
  readonly action: ActionRun;
  readonly isTrigger?: boolean;
  /** The actions inside it. */
  readonly children: ReactNode;
}

/** One action of a run; it opens to its inputs, its outputs and what ran inside it. What failed is open from the start. */
export function ActionRow({ runId, action, isTrigger = false, children }: ActionRowProps) {
  const isOpenAtFirst = children !== null || action.error !== null || action.desktopFlowRunId !== null;
  return (
    <DisclosureRow isOpenAtFirst={isOpenAtFirst} head={<ActionHead action={action} isTrigger={isTrigger} />}>
      <ActionDetails runId={runId} action={action} hasInner={children !== null} isTrigger={isTrigger} />
      {children}
    </DisclosureRow>
  );
}

function ActionHead({ action, isTrigger }: { readonly action: ActionRun; readonly isTrigger: boolean }) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  const title = useActionTitle(action, isTrigger);
  return (
    <>
      <span className={styles.name}>
        {isTrigger && <FlashRegular aria-label={text.trigger} />} <Text weight="semibold">{action.name.replaceAll('_', ' ')}</Text>
        <Text size={200} className={styles.type} title={action.type}>
          {title}
        </Text>
      </span>
      <span className={styles.end}>
        {action.retryCount > 0 && (
          <Badge appearance="outline" color="informative">
            {text.retries(action.retryCount)}
          </Badge>
        )}
        <StatusBadge status={action.status} />
        <Text size={200} className={styles.duration}>
          <ActionDuration action={action} />
        </Text>
      </span>
    </>
  );
}

/** How long the run worked on an action; what it took over took no time of its own. */
function ActionDuration({ action }: { readonly action: ActionRun }) {
  const { fromFormerRun } = useMessages(RUN_CHANGES);
  const resumedAtMs = useContext(ResumedAtContext);
  if (isTakenOver(action, resumedAtMs)) return <>{fromFormerRun}</>;
  return action.status === 'Skipped' ? null : <Duration from={workedFrom(action, resumedAtMs)} to={action.endedAt} />;
}
