import { ianaIdsOf, WINDOWS_TIME_ZONES } from '@tandem/cloud-flow';

/** A time zone by its Windows name. */
export interface TimeZoneChoice {
  readonly value: string;
  readonly label: string;
  /** Cities whose clocks show it, by all their names. */
  readonly cities: readonly string[];
}

export interface FoundTimeZone {
  readonly value: string;
  /** With the city that was looked for, where the label has another one. */
  readonly label: string;
}

/**
 * Power Automate keeps the Windows names, so new values have them, too; the distance from UTC and a city tell people which one it is.
 *
 * @param year whose rules count
 */
export function timeZoneChoices(year: number): readonly TimeZoneChoice[] {
  return WINDOWS_TIME_ZONES.map(({ id, ianaId }) => ({ value: id, label: labelOf(id, ianaId, year), cities: citiesOf(id) }));
}

/**
 * The zones that a text names: by the Windows name, a city, or the distance from UTC in any of its spellings (`+5:30`, `GMT+05:30`).
 * Those at that distance, or with a name or city that begins with the text, come first.
 */
export function findTimeZones(choices: readonly TimeZoneChoice[], text: string): readonly FoundTimeZone[] {
  const wanted = plain(text);
  if (wanted === '') return choices;
  const distance = distanceOf(wanted);
  const found = choices.flatMap(({ value, label, cities }) => {
    const city = best(cities, wanted);
    const isAtDistance = distance !== undefined && label.includes(distance);
    const isNamed = isAtDistance || plain(label).includes(wanted);
    if (!isNamed && city === undefined) return [];
    const isShown = city === undefined || plain(label).includes(plain(city));
    const isFirst = isAtDistance || [value, ...cities].some((name) => plain(name).startsWith(wanted));
    return [{ value, label: isShown || isNamed ? label : `${label}: ${city}`, isFirst }];
  });
  return [...found.filter(({ isFirst }) => isFirst), ...found.filter(({ isFirst }) => !isFirst)];
}

function best(cities: readonly string[], wanted: string): string | undefined {
  return cities.find((city) => plain(city).startsWith(wanted)) ?? cities.find((city) => plain(city).includes(wanted));
}

/** Without case, accents, punctuation and double spaces: `St. John's` is found as `st johns`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}.'’]/gu, '')
    .replaceAll(/[\s_/]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** `UTC+05:30` for `+5:30`, `gmt+0530` and `utc +5`. @returns undefined for what is no distance */
function distanceOf(wanted: string): string | undefined {
  const [, sign = '', hours = '', minutes = ''] = /^(?:utc|gmt)? ?([+\u2212-])(\d{1,2}):?([0-5]\d)?$/.exec(wanted) ?? [];
  if (sign === '') return undefined;
  return `UTC${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** The last part of each name; `Etc/GMT+5` is no city. */
function citiesOf(windowsId: string): readonly string[] {
  const ids = ianaIdsOf(windowsId).filter((id) => id.includes('/') && !id.startsWith('Etc/'));
  return [...new Set(ids.map(cityOf))];
}

/** The names of zones without a city say the distance with the opposite sign: `Etc/GMT+11` is 11 hours behind UTC. */
function labelOf(id: string, ianaId: string, year: number): string {
  if (id.startsWith('UTC')) return id;
  const distance = standardDistance(ianaId, year);
  const [city = ianaId] = ianaIdsOf(id);
  return ianaId.startsWith('Etc/') ? `${id} (${distance})` : `${id} (${distance}, ${cityOf(city)})`;
}

function cityOf(ianaId: string): string {
  return (ianaId.split('/').at(-1) ?? ianaId).replaceAll('_', ' ');
}

/** `UTC+01:00`, as it is in winter: daylight saving moves clocks forward. */
function standardDistance(timeZone: string, year: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const [january = 0, july = 0] = [0, 6].map((month) => minutesOf(format, Date.UTC(year, month, 1)));
  const minutes = Math.min(january, july);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `UTC${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

function minutesOf(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /^GMT([+-])(\d+):(\d+)$/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
