import { makeStyles, Text } from '@fluentui/react-components';
import type { CloudFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { TURNED_OFF } from './turned-off-messages.ts';

const useStyles = makeStyles({ why: { display: 'block' } });

/** Whether a flow is on, and in a few words why not when no person turned it off. */
export function CloudFlowState({ flow: { state, turnedOff } }: { readonly flow: Pick<CloudFlow, 'state' | 'turnedOff'> }) {
  const { short } = useMessages(TURNED_OFF);
  const styles = useStyles();
  return (
    <>
      <StatusBadge status={state} />
      {turnedOff !== null && (
        <Text size={200} className={styles.why}>
          {short[turnedOff.reason]} <Time at={turnedOff.failingSince ?? turnedOff.at} />
        </Text>
      )}
    </>
  );
}
