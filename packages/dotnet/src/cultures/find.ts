import type { Culture } from '../culture.ts';
import { DE_DE } from './de-de.ts';
import { EN_GB } from './en-gb.ts';
import { EN_US } from './en-us.ts';
import { ES_ES } from './es-es.ts';
import { FR_FR } from './fr-fr.ts';
import { INVARIANT } from './invariant.ts';
import { IS_IS } from './is-is.ts';
import { JA_JP } from './ja-jp.ts';

/** A language without a region stands for the region listed first. */
const CULTURES: readonly Culture[] = [INVARIANT, EN_US, EN_GB, DE_DE, FR_FR, ES_ES, JA_JP, IS_IS];

const BY_NAME: ReadonlyMap<string, Culture> = new Map(CULTURES.map((culture) => [culture.name.toLowerCase(), culture]));

/**
 * The culture of that name, without regard to case (`en-us`), else one of the same language, else undefined. The empty name is
 * the invariant culture.
 */
export function findCulture(name: string): Culture | undefined {
  const exact = BY_NAME.get(name.toLowerCase());
  if (exact !== undefined) return exact;
  const [language] = name.toLowerCase().split(/[-_]/);
  return CULTURES.find((culture) => culture.name !== '' && culture.name.toLowerCase().startsWith(`${language}-`));
}
