import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { SHELL_MESSAGES } from './messages.ts';

const useStyles = makeStyles({ place: { display: 'grid', placeItems: 'center', minHeight: '40vh', padding: tokens.spacingHorizontalL } });

/** Shown while the code of a page is on its way. */
export function PageLoading() {
  const styles = useStyles();
  const { loadingPage } = useMessages(SHELL_MESSAGES);
  return (
    <div className={styles.place}>
      <Spinner label={loadingPage} />
    </div>
  );
}
