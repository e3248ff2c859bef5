import { Badge, makeStyles } from '@fluentui/react-components';
import type { DesktopFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

/** Grows with its words where they need two lines. */
const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '20px', textAlign: 'start' } });

/** How many actions a flow has, and whether some of them cannot run here. */
export function UnsupportedBadge({ flow: { statementCount, unsupportedActions } }: { readonly flow: DesktopFlow }) {
  const text = useMessages(DESKTOP_FLOWS);
  const styles = useStyles();
  return (
    <>
      {statementCount}{' '}
      {unsupportedActions.length > 0 && (
        <Badge className={styles.badge} shape="rounded" appearance="tint" color="warning" title={unsupportedActions.join(', ')}>
          {text.unsupported(unsupportedActions.length)}
        </Badge>
      )}
    </>
  );
}
