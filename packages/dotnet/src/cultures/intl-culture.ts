import type { Culture } from '../culture.ts';
import { intlDates } from './intl-dates.ts';
import { intlNumbers } from './intl-numbers.ts';

/** Dates of the Gregorian calendar and digits of ASCII, as the formats of .NET are tried with; other calendars are not known. */
const VARIANT = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** A language with or without a script and a region, or undefined: the data of no other names is kept. */
const NAME = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** A culture made of what the runtime knows of that locale; undefined when it knows none of that name. */
export function intlCulture(name: string): Culture | undefined {
  if (!NAME.test(name)) return undefined;
  const tag = name.replaceAll('_', '-');
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return undefined;
  const locale = new Intl.Locale(tag, VARIANT);
  return { name: locale.baseName, dates: intlDates(locale), numbers: intlNumbers(locale) };
}
