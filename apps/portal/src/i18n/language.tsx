import type { LocalText } from '@tandem/protocol';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Catalogue, Language } from './catalogue.ts';
import { createFormats, type Formats } from './format.ts';
import { isLanguage, type LanguageChoice, languageOf, localeOf } from './language-choice.ts';

interface LanguageSetting {
  readonly language: Language;
  readonly choice: LanguageChoice;
  readonly choose: (choice: LanguageChoice) => void;
}

const STORAGE_KEY = 'tandem.language';
const LanguageContext = createContext<LanguageSetting>({ language: Language.english, choice: 'system', choose: () => undefined });
const FormatsContext = createContext<Formats>(createFormats(Language.english));

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState<LanguageChoice>(readChoice);
  const wanted = useSyncExternalStore(watchBrowser, browserLanguages);
  const language = languageOf(choice, wanted.split(','));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setting = useMemo(() => ({ language, choice, choose: (next: LanguageChoice) => keep(next, setChoice) }), [language, choice]);
  const formats = useMemo(() => createFormats(localeOf(language, wanted.split(','))), [language, wanted]);
  return (
    <LanguageContext value={setting}>
      <FormatsContext value={formats}>{children}</FormatsContext>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageSetting {
  return useContext(LanguageContext);
}

/** Numbers, sizes, times and durations as the person writes them. */
export function useFormats(): Formats {
  return useContext(FormatsContext);
}

/** The messages of a room in the language of the person. */
export function useMessages<M>(catalogue: Catalogue<M>): M {
  return catalogue[useLanguage().language];
}

/** Chooses the words of a text that came with its data; English where there is no other. */
export function useLocalText(): (text: LocalText) => string {
  const { language } = useLanguage();
  return useCallback((text: LocalText) => text[language] ?? text.en, [language]);
}

function readChoice(): LanguageChoice {
  const kept = localStorage.getItem(STORAGE_KEY);
  return isLanguage(kept) ? kept : 'system';
}

function keep(choice: LanguageChoice, set: (choice: LanguageChoice) => void): void {
  localStorage.setItem(STORAGE_KEY, choice);
  set(choice);
}

/** One text, as React compares what a store gives by identity. */
function browserLanguages(): string {
  return navigator.languages.join(',');
}

function watchBrowser(onChange: () => void): () => void {
  window.addEventListener('languagechange', onChange);
  return () => window.removeEventListener('languagechange', onChange);
}
