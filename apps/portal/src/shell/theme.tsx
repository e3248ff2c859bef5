import { FluentProvider, Toaster, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

export const ThemeChoice = { system: 'system', light: 'light', dark: 'dark' } as const;
export type ThemeChoice = (typeof ThemeChoice)[keyof typeof ThemeChoice];

interface ThemeSetting {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

export const TOASTER_ID = 'tandem-toasts';
const STORAGE_KEY = 'tandem.theme';
const ThemeContext = createContext<ThemeSetting>({ choice: 'system', choose: () => undefined });

export function useTheme(): ThemeSetting {
  return useContext(ThemeContext);
}

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState<ThemeChoice>(readChoice);
  const systemIsDark = useSyncExternalStore(watchSystem, isSystemDark);
  const isDark = choice === 'system' ? systemIsDark : choice === 'dark';
  useEffect(() => localStorage.setItem(STORAGE_KEY, choice), [choice]);
  // Scroll bars and menus of the browser itself follow the choice, too.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  const setting = useMemo(() => ({ choice, choose: setChoice }), [choice]);
  return (
    <ThemeContext value={setting}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
        {children}
        <Toaster toasterId={TOASTER_ID} position="bottom-end" />
      </FluentProvider>
    </ThemeContext>
  );
}

function readChoice(): ThemeChoice {
  const kept = localStorage.getItem(STORAGE_KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function isSystemDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
