import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Connection } from '@tandem/protocol';
import { StatusBadge } from '../parts/status-badge.tsx';

const useStyles = makeStyles({ reason: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS } });

export function ConnectionStatus({ connection: { status, error } }: { readonly connection: Connection }) {
  const styles = useStyles();
  return (
    <>
      <StatusBadge status={status} />
      {error !== null && (
        <Text block size={200} className={styles.reason}>
          {error.message} {error.fix} <code>{error.code}</code>
        </Text>
      )}
    </>
  );
}
