import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Me } from '@tandem/protocol';
import { useState } from 'react';
import { ChangePasswordDialog } from './change-password-dialog.tsx';
import { NavigationDrawer } from './navigation-drawer.tsx';
import { ThemeChoice, useTheme } from './theme.tsx';
import { useSignOut } from './use-sign-out.ts';

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

export function TopBar({ me }: { readonly me: Me }) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <NavigationDrawer isAdmin={me.account.role === 'admin'} />
      <img src="/icon.svg" width={28} height={28} alt="" />
      <Text weight="semibold" size={400}>
        Tandem
      </Text>
      <span className={styles.space} />
      <Text className={styles.environment} title={me.environmentName}>
        Environment: {me.environmentName}
      </Text>
      <AccountMenu me={me} />
    </header>
  );
}

function AccountMenu({ me }: { readonly me: Me }) {
  const { choice, choose } = useTheme();
  const [changesPassword, setChangesPassword] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <Menu
        checkedValues={{ theme: [choice] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          choose(Object.values(ThemeChoice).find((item) => item === checkedItems[0]) ?? 'system')
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<Avatar name={me.account.name} size={28} />} aria-label={`Account of ${me.account.name}`} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{me.account.email}</MenuGroupHeader>
              {me.account.hasPassword && <MenuItem onClick={() => setChangesPassword(true)}>Change password</MenuItem>}
              <MenuItem onClick={signOut}>Sign out</MenuItem>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>Theme</MenuGroupHeader>
              <MenuItemRadio name="theme" value="system">
                As the system
              </MenuItemRadio>
              <MenuItemRadio name="theme" value="light">
                Light
              </MenuItemRadio>
              <MenuItemRadio name="theme" value="dark">
                Dark
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>Tandem {me.version}</MenuGroupHeader>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {changesPassword && <ChangePasswordDialog onClose={() => setChangesPassword(false)} />}
    </>
  );
}
