import type { LocalText } from '@tandem/protocol';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Catalogue, Language } from './catalogue.ts';

interface LanguageSetting {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const STORAGE_KEY = 'tandem.language';
const LanguageContext = createContext<LanguageSetting>({ language: Language.english, choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setting = useMemo(() => ({ language, choose: (next: Language) => keep(next, setLanguage) }), [language]);
  return <LanguageContext value={setting}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageSetting {
  return useContext(LanguageContext);
}

/** The messages of a room in the language of the person. */
export function useMessages<M>(catalogue: Catalogue<M>): M {
  return catalogue[useLanguage().language];
}

/** Chooses the words of a text that came with its data; English where there is no other. */
export function useLocalText(): (text: LocalText) => string {
  const { language } = useLanguage();
  return (text) => text[language] ?? text.en;
}

/** What was chosen before, else the first of the browser's languages that Tandem speaks. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(STORAGE_KEY) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag === Language.english || tag === Language.german) ?? Language.english;
}

function keep(language: Language, set: (language: Language) => void): void {
  localStorage.setItem(STORAGE_KEY, language);
  set(language);
}
