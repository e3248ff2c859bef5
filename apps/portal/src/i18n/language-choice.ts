import { Language } from './catalogue.ts';

/** A language, or the one that the browser asks for. */
export type LanguageChoice = 'system' | Language;

export function isLanguage(tag: unknown): tag is Language {
  return tag === Language.english || tag === Language.german;
}

/**
 * The language to show: the chosen one, else the first of the browser's languages that Tandem speaks, else English.
 *
 * @param wanted BCP 47 tags, the dearest first
 */
export function languageOf(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== 'system') return choice;
  return wanted.map(primary).find(isLanguage) ?? Language.english;
}

/** The region by which numbers and times are written: that of the browser where it has one for the language. */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => primary(tag) === language) ?? language;
}

function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** Each language in its own words, so that whoever speaks it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
