import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Connection } from '@tandem/protocol';
import { useServerText } from '../i18n/server-text.ts';
import { StatusBadge } from '../parts/status-badge.tsx';

const useStyles = makeStyles({ reason: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS } });

export function ConnectionStatus({ connection: { status, error } }: { readonly connection: Connection }) {
  const styles = useStyles();
  const translate = useServerText();
  return (
    <>
      <StatusBadge status={status} />
      {error !== null && (
        <Text block size={200} className={styles.reason}>
          {translate(error.message)} {translate(error.fix ?? '')} <code>{error.code}</code>
        </Text>
      )}
    </>
  );
}
