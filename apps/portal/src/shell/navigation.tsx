import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from '@tanstack/react-router';
import { ReceivedBadge } from '../approvals/received-badge.tsx';
import { useMessages } from '../i18n/language.tsx';
import { SHELL_MESSAGES } from './messages.ts';
import { isAt, PLACES } from './places.tsx';

const useStyles = makeStyles({
  nav: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    fontSize: '20px',
    '& > svg': { flexShrink: 0 },
    '& > .fui-Badge': { flexShrink: 0 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
  },
  label: { minWidth: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

interface NavigationProps {
  readonly isAdmin: boolean;
  /** After a choice: the drawer of a narrow screen closes. */
  readonly onChoose?: () => void;
}

export function Navigation({ isAdmin, onChoose }: NavigationProps) {
  const styles = useStyles();
  const { pathname } = useLocation();
  const text = useMessages(SHELL_MESSAGES);
  return (
    <nav className={styles.nav} aria-label={text.mainNavigation}>
      {PLACES.filter((place) => isAdmin || !place.isForAdmins).map((place) => {
        const isActive = isAt(place, pathname);
        return (
          <Link
            key={place.to}
            to={place.to}
            className={mergeClasses(styles.link, isActive && styles.active)}
            aria-current={isActive ? 'page' : undefined}
            onClick={onChoose}
          >
            {place.icon}
            <span className={styles.label}>{text.places[place.name]}</span>
            {place.name === 'approvals' && <ReceivedBadge />}
          </Link>
        );
      })}
    </nav>
  );
}
