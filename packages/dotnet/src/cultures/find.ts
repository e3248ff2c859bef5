import type { Culture } from '../culture.ts';
import { DE_DE } from './de-de.ts';
import { EN_GB } from './en-gb.ts';
import { EN_US } from './en-us.ts';
import { ES_ES } from './es-es.ts';
import { FR_FR } from './fr-fr.ts';
import { intlCulture } from './intl-culture.ts';
import { INVARIANT } from './invariant.ts';
import { JA_JP } from './ja-jp.ts';

/** The cultures whose patterns are those of .NET; a language without a region stands for the region listed first. */
const CULTURES: readonly Culture[] = [INVARIANT, EN_US, EN_GB, DE_DE, FR_FR, ES_ES, JA_JP];

const BY_NAME: ReadonlyMap<string, Culture> = new Map([
  ...CULTURES.toReversed().map((culture): [string, Culture] => [culture.name.split('-')[0]?.toLowerCase() ?? '', culture]),
  ...CULTURES.map((culture): [string, Culture] => [culture.name.toLowerCase(), culture]),
]);

/** Cultures that are kept once they were made: each takes some milliseconds. */
const MOST_KEPT = 64;

/** A memory of pure results: what is in it changes how fast an answer is, never which. */
const made = new Map<string, Culture | undefined>();

/** The culture of that name, without regard to case (`en-us`), or undefined for an unknown name. The empty name is the invariant culture. */
export function findCulture(name: string): Culture | undefined {
  const key = name.toLowerCase();
  const known = BY_NAME.get(key);
  if (known !== undefined) return known;
  if (made.has(key)) return made.get(key);
  const culture = intlCulture(key);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(key, culture);
  return culture;
}
