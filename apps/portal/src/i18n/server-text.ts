import { useLanguage } from './language.tsx';
import { createPhraseBook } from './phrase-book.ts';
import { SERVER_PHRASES } from './server-messages.ts';

const german = createPhraseBook(Object.values(SERVER_PHRASES).flat());

/** Errors, diagnostics, wait reasons and events come in English; this gives them in the language of the person where it can. */
export function useServerText(): (text: string) => string {
  const { language } = useLanguage();
  return (text) => (language === 'de' ? (german(text) ?? text) : text);
}
