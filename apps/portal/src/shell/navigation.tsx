import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DesktopFlowRegular,
  DesktopRegular,
  FlowRegular,
  HistoryRegular,
  HomeRegular,
  PlugConnectedRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { Link } from '@tanstack/react-router';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalM,
    width: '200px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { width: '56px' },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    fontSize: '20px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground2Selected,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { fontSize: tokens.fontSizeBase300, '@media (max-width: 720px)': { position: 'absolute', left: '-10000px' } },
});

const PLACES = [
  { to: '/', label: 'Home', icon: <HomeRegular /> },
  { to: '/cloud-flows', label: 'Cloud flows', icon: <FlowRegular /> },
  { to: '/desktop-flows', label: 'Desktop flows', icon: <DesktopFlowRegular /> },
  { to: '/runs', label: 'Runs', icon: <HistoryRegular /> },
  { to: '/machines', label: 'Machines', icon: <DesktopRegular /> },
  { to: '/connections', label: 'Connections', icon: <PlugConnectedRegular /> },
  { to: '/settings', label: 'Settings', icon: <SettingsRegular />, isForAdmins: true },
] as const;

export function Navigation({ isAdmin }: { readonly isAdmin: boolean }) {
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label="Main">
      {PLACES.filter((place) => isAdmin || !('isForAdmins' in place)).map(({ to, label, icon }) => (
        <Link
          key={to}
          to={to}
          className={styles.link}
          activeProps={{ className: mergeClasses(styles.link, styles.active), 'aria-current': 'page' }}
          activeOptions={{ exact: to === '/' }}
          title={label}
        >
          {icon}
          <span className={styles.label}>{label}</span>
        </Link>
      ))}
    </nav>
  );
}
