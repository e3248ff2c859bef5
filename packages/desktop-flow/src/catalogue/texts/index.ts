import type { ModuleTexts, StatementTexts } from '../action-texts.ts';

export type * from '../action-texts.ts';
export { COUNTRY_REGIONS } from './country-names.ts';

/** Languages that the texts are written in. */
export type TextLanguage = 'en' | 'de';

/** One dynamic import a language, so that a bundler makes one chunk of each. */
const LANGUAGES = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
} as const satisfies Record<TextLanguage, () => Promise<LanguageTexts>>;

interface LanguageTexts {
  readonly moduleTexts: readonly ModuleTexts[];
  readonly statementTexts: StatementTexts;
}

/** The texts of all modules in one language, in no particular order. */
export async function loadActionTexts(language: TextLanguage): Promise<readonly ModuleTexts[]> {
  return (await LANGUAGES[language]()).moduleTexts;
}

/** The texts of the statements in one language. */
export async function loadStatementTexts(language: TextLanguage): Promise<StatementTexts> {
  return (await LANGUAGES[language]()).statementTexts;
}
