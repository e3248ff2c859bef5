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
} from '@fluentui/react-components';
import type { Me } from '@tandem/protocol';
import { lazy, Suspense, useState } from 'react';
import { useLanguage, useMessages } from '../i18n/language.tsx';
import { isLanguage, LANGUAGE_NAMES } from '../i18n/language-choice.ts';
import { SHELL_MESSAGES } from './messages.ts';
import { ThemeChoice, useTheme } from './theme.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Few people change their password on a visit: its form is loaded when they do. */
const ChangePasswordDialog = lazy(async () => ({ default: (await import('./change-password-dialog.tsx')).ChangePasswordDialog }));

/** Who is signed in, and how that person wants the portal to look. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const text = useMessages(SHELL_MESSAGES);
  const looks = useLooks();
  const [changesPassword, setChangesPassword] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <Menu checkedValues={looks.checked} onCheckedValueChange={(_, { name, checkedItems }) => looks.choose(name, checkedItems[0])}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<Avatar name={me.account.name} size={28} />}
            aria-label={text.accountOf(me.account.name)}
            title={text.accountOf(me.account.name)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{me.account.email}</MenuGroupHeader>
              {me.account.hasPassword && <MenuItem onClick={() => setChangesPassword(true)}>{text.changePassword}</MenuItem>}
              <MenuItem onClick={signOut}>{text.signOut}</MenuItem>
            </MenuGroup>
            <MenuDivider />
            <LanguageItems />
            <MenuDivider />
            <ThemeItems />
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{text.version(me.version)}</MenuGroupHeader>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {changesPassword && (
        <Suspense>
          <ChangePasswordDialog onClose={() => setChangesPassword(false)} />
        </Suspense>
      )}
    </>
  );
}

function useLooks() {
  const theme = useTheme();
  const language = useLanguage();
  return {
    checked: { theme: [theme.choice], language: [language.choice] },
    choose: (name: string, value: string | undefined) => {
      if (name === 'language') language.choose(isLanguage(value) ? value : 'system');
      else theme.choose(Object.values(ThemeChoice).find((item) => item === value) ?? 'system');
    },
  };
}

function LanguageItems() {
  const { language } = useMessages(SHELL_MESSAGES);
  return (
    <MenuGroup>
      <MenuGroupHeader>{language.title}</MenuGroupHeader>
      <MenuItemRadio name="language" value="system">
        {language.system}
      </MenuItemRadio>
      {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
        <MenuItemRadio key={tag} name="language" value={tag} lang={tag}>
          {name}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function ThemeItems() {
  const { theme } = useMessages(SHELL_MESSAGES);
  return (
    <MenuGroup>
      <MenuGroupHeader>{theme.title}</MenuGroupHeader>
      {Object.values(ThemeChoice).map((choice) => (
        <MenuItemRadio key={choice} name="theme" value={choice}>
          {theme[choice]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
