import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Me } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { BrandIcon } from '../parts/brand-icon.tsx';
import { AccountMenu } from './account-menu.tsx';
import { HelpMenu } from './help-menu.tsx';
import { SHELL_MESSAGES } from './messages.ts';
import { NavigationDrawer } from './navigation-drawer.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  space: { flexGrow: 1 },
  environment: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 480px)': { display: 'none' },
  },
});

interface TopBarProps {
  readonly me: Me;
  readonly onStartTour: () => void;
}

export function TopBar({ me, onStartTour }: TopBarProps) {
  const styles = useStyles();
  const text = useMessages(SHELL_MESSAGES);
  return (
    <header className={styles.bar}>
      <NavigationDrawer isAdmin={me.account.role === 'admin'} />
      <BrandIcon size={28} />
      <Text weight="semibold" size={400}>
        {text.product}
      </Text>
      <span className={styles.space} />
      <Text className={styles.environment} title={me.environmentName}>
        {text.environment(me.environmentName)}
      </Text>
      <HelpMenu onStartTour={onStartTour} />
      <AccountMenu me={me} />
    </header>
  );
}
