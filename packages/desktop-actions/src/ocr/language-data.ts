import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ActionError } from '@tandem/desktop-engine';

export const LANGUAGE_ERROR = 'LanguageDataNotFoundError';

/** Where the data of languages for Tesseract are. */
export interface LanguageData {
  /** `deu`, or several: `deu+eng`. */
  readonly languages: string;
  readonly folder: string;
  readonly isCompressed: boolean;
}

export const TESSERACT_LANGUAGES = { English: 'eng', German: 'deu', Spanish: 'spa', French: 'fra', Italian: 'ita' } as const;

/** The languages of Windows OCR by the names that Tesseract has for them. */
export const WINDOWS_LANGUAGES = {
  ...{ ChineseSimplified: 'chi_sim', ChineseTraditional: 'chi_tra', Czech: 'ces', Danish: 'dan', Dutch: 'nld', English: 'eng' },
  ...{ Finnish: 'fin', French: 'fra', German: 'deu', Greek: 'ell', Hungarian: 'hun', Italian: 'ita', Japanese: 'jpn', Korean: 'kor' },
  ...{ Norwegian: 'nor', Polish: 'pol', Portuguese: 'por', Romanian: 'ron', Russian: 'rus', SerbianCyrillic: 'srp' },
  ...{ SerbianLatin: 'srp_latn', Slovak: 'slk', Spanish: 'spa', Swedish: 'swe', Turkish: 'tur' },
} as const;

const FOLDERS = [
  '/usr/share/tesseract-ocr/*/tessdata',
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
  'C:/Program Files/Tesseract-OCR/tessdata',
];

/**
 * Data of a language: English comes with this product, others are those of the Tesseract that the machine has.
 *
 * @throws ActionError `LanguageDataNotFoundError`
 */
export function languageData(language: string): LanguageData {
  if (language === 'eng') return { languages: language, folder: englishFolder(), isCompressed: true };
  const own = process.env['TESSDATA_PREFIX'];
  const folders = [...(own === undefined ? [] : [own]), ...FOLDERS.flatMap((pattern) => globSync(pattern))];
  const folder = folders.find((candidate) => existsSync(join(candidate, `${language}.traineddata`)));
  if (folder !== undefined) return { languages: language, folder, isCompressed: false };
  throw new ActionError(
    LANGUAGE_ERROR,
    `The machine has no data of Tesseract for the language '${language}'. Install them (package tesseract-ocr-${language.replaceAll('_', '-')}).`,
  );
}

/**
 * Data of languages in a folder that the flow names.
 *
 * @throws ActionError `LanguageDataNotFoundError`
 */
export function languageDataIn(folder: string, abbreviation: string): LanguageData {
  const languages = abbreviation.trim();
  const names = languages.split('+');
  const hasAll = (ending: string): boolean => names.every((name) => /^\w+$/.test(name) && existsSync(join(folder, name + ending)));
  if (hasAll('.traineddata')) return { languages, folder, isCompressed: false };
  if (hasAll('.traineddata.gz')) return { languages, folder, isCompressed: true };
  throw new ActionError(
    LANGUAGE_ERROR,
    `The folder '${folder}' has no file '${names[0]}.traineddata'. Check the folder and the abbreviation.`,
  );
}

function englishFolder(): string {
  const file = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  return join(dirname(file), '4.0.0_best_int');
}
