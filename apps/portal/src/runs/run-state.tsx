import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CloudFlowRun } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { RUN_CHANGES } from './change-messages.ts';

const useStyles = makeStyles({
  state: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** How a cloud flow run stands, and that it waits for its turn. */
export function RunState({ status, isHeld }: Pick<CloudFlowRun, 'status' | 'isHeld'>) {
  const { forItsTurn } = useMessages(RUN_CHANGES);
  const styles = useStyles();
  return (
    <span className={styles.state}>
      <StatusBadge status={status} />
      {isHeld && <Text size={200}>{forItsTurn}</Text>}
    </span>
  );
}
