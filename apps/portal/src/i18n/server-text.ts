import { useCallback } from 'react';
import { DIAGNOSTIC_PHRASES } from './diagnostic-messages.ts';
import { useLanguage } from './language.tsx';
import { createPhraseBook } from './phrase-book.ts';
import { REFUSAL_PHRASES } from './refusal-messages.ts';
import { SERVER_PHRASES } from './server-messages.ts';

const german = createPhraseBook([
  ...[SERVER_PHRASES, DIAGNOSTIC_PHRASES].flatMap((phrases) => Object.values(phrases).flat()),
  ...REFUSAL_PHRASES,
]);

/** Errors, diagnostics, refusals of edits, wait reasons and events come in English; this gives them in the language of the person where it can. */
export function useServerText(): (text: string) => string {
  const { language } = useLanguage();
  return useCallback((text: string) => (language === 'de' ? (german(text) ?? text) : text), [language]);
}
