import { useCallback, useSyncExternalStore } from 'react';
import { useLanguage } from './language.tsx';
import type { PhraseBook } from './phrase-book.ts';

let german: PhraseBook | undefined;
const readers = new Set<() => void>();

/** Has the German phrases loaded when the first reader wants them; without the network the texts stay English. */
function watchGerman(tell: () => void): () => void {
  readers.add(tell);
  if (german === undefined) void loadGerman();
  return () => readers.delete(tell);
}

async function loadGerman(): Promise<void> {
  try {
    german = (await import('./german-phrases.ts')).germanPhrases;
    for (const tell of readers) tell();
  } catch {
    // The next reader tries again.
  }
}

const watchNothing = () => () => undefined;

/** Errors, diagnostics, refusals of edits, wait reasons and events come in English; this gives them in the language of the person where it can. */
export function useServerText(): (text: string) => string {
  const { language } = useLanguage();
  const isGerman = language === 'de';
  const phrases = useSyncExternalStore(isGerman ? watchGerman : watchNothing, () => german);
  return useCallback((text: string) => (isGerman ? (phrases?.(text) ?? text) : text), [isGerman, phrases]);
}
