import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useMe } from './me.ts';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateRows: 'auto 1fr', gridTemplateColumns: 'auto minmax(0, 1fr)', minHeight: '100vh' },
  top: { gridColumn: '1 / -1' },
  main: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: '1400px',
    width: '100%',
    boxSizing: 'border-box',
  },
  waiting: { display: 'grid', placeItems: 'center', minHeight: '100vh' },
  skip: {
    position: 'absolute',
    left: '-10000px',
    ':focus': { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalM, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** The frame around every page: who is signed in, where one can go, and the page itself. */
export function Shell() {
  const styles = useStyles();
  const me = useMe();
  const location = useLocation();
  if (me.error instanceof TandemError && me.error.status === 401) {
    return <Navigate to="/sign-in" search={{ next: location.href }} replace />;
  }
  if (me.data === undefined) {
    return <div className={styles.waiting}>{me.error === null ? <Spinner label="Loading Tandem" /> : <ErrorBar error={me.error} />}</div>;
  }
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <div className={styles.top}>
        <TopBar me={me.data} />
      </div>
      <Navigation isAdmin={me.data.account.role === 'admin'} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
