import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useTour } from '../tour/use-tour.ts';
import { useMe } from './me.ts';
import { SHELL_MESSAGES } from './messages.ts';
import { Navigation } from './navigation.tsx';
import { ToSignIn } from './to-sign-in.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';

/** Most visits go without it. */
const TourView = lazy(async () => ({ default: (await import('../tour/tour.tsx')).TourView }));

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  top: { gridColumn: '1 / -1', position: 'sticky', top: 0, zIndex: 2 },
  side: {
    width: '212px',
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalM,
    position: 'sticky',
    top: '49px',
    height: 'calc(100vh - 49px)',
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { display: 'none' },
  },
  main: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '1280px',
    width: '100%',
    boxSizing: 'border-box',
    outlineStyle: 'none',
    [NARROW]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
  },
  /** A designer fills the window and scrolls inside: no padding, no greatest width. */
  wholeWindow: {
    padding: 0,
    maxWidth: 'none',
    height: 'calc(100vh - 49px)',
    minHeight: 0,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    [NARROW]: { padding: 0 },
  },
  waiting: { display: 'grid', placeItems: 'center', minHeight: '100vh', padding: tokens.spacingHorizontalL, boxSizing: 'border-box' },
  skip: {
    position: 'absolute',
    left: '-10000px',
    padding: tokens.spacingVerticalS,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalM, zIndex: 3 },
  },
});

/** The frame around every page: who is signed in, where one can go, and the page itself. */
export function Shell() {
  const styles = useStyles();
  const text = useMessages(SHELL_MESSAGES);
  const me = useMe();
  const location = useLocation();
  const fillsWindow = useMatches({
    select: (matches) => matches.some(({ staticData, status }) => staticData.fillsWindow === true && status !== 'notFound'),
  });
  const main = useFocusOnNewPage(location.pathname);
  const tour = useTour(me.data?.account.id);
  if (me.error instanceof TandemError && me.error.status === 401) {
    return <ToSignIn href={location.href} />;
  }
  if (me.data === undefined) {
    return (
      <div className={styles.waiting}>
        {me.error === null ? <Spinner label={text.loading} /> : <ErrorBar error={me.error} retry={() => void me.refetch()} />}
      </div>
    );
  }
  const isAdmin = me.data.account.role === 'admin';
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {text.skip}
      </a>
      <div className={styles.top}>
        <TopBar me={me.data} onStartTour={tour.start} />
      </div>
      <div className={styles.side}>
        <Navigation isAdmin={isAdmin} />
      </div>
      <main id="content" ref={main} className={mergeClasses(styles.main, fillsWindow && styles.wholeWindow)} tabIndex={-1}>
        <Outlet />
      </main>
      {tour.isRunning && (
        <Suspense>
          <TourView onEnd={tour.end} />
        </Suspense>
      )}
    </div>
  );
}
