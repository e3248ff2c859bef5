const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Milliseconds of each place of a duration; a year counts 365 days and a month 30, as .NET's XmlConvert has them. */
const PLACES = [365 * DAY_MS, 30 * DAY_MS, 7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS] as const;

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** An ISO 8601 duration such as `PT20S` in milliseconds, or undefined when the text is none. */
export function parseIsoDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (match === null) return undefined;
  const parts = match.slice(1);
  if (parts.every((part) => part === undefined) || /t$/i.test(text.trim())) return undefined;
  const total = PLACES.reduce((sum, unitMs, place) => sum + Number(parts[place] ?? 0) * unitMs, 0);
  return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : undefined;
}
