import { TICKS_PER_MS, UNIX_EPOCH_TICKS } from '@tandem/kernel';
import { Temporal } from 'temporal-polyfill';
import { IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { isInRange, TICKS_PER_MINUTE } from './calendar.ts';

const NANOSECONDS_PER_MINUTE = 60_000_000_000;

/** A time zone by its Windows or IANA id. */
export interface TimeZone {
  /** As it was asked for. */
  readonly id: string;
  readonly ianaId: string;
  readonly isUtc: boolean;
}

/** Windows zones that the CLDR table leaves out. */
const MORE_WINDOWS_ZONES: ReadonlyMap<string, string> = new Map([
  ['kamchatka standard time', 'Asia/Kamchatka'],
  ['mid-atlantic standard time', 'Atlantic/South_Georgia'],
  ['coordinated universal time', 'Etc/UTC'],
  ['gmt', 'Etc/GMT'],
]);

const WORLD = '001';

const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map([
  ...WINDOWS_TO_IANA_MAP.filter((row) => row.territory === WORLD).flatMap((row): [string, string][] => {
    const name = row.windowsName.toLowerCase();
    const ianaId = row.iana[0] ?? 'Etc/UTC';
    return [
      [name, ianaId],
      [withoutPunctuation(name), ianaId],
    ];
  }),
  ...MORE_WINDOWS_ZONES,
]);

/** The Windows zones with an IANA zone of each, from west to east, for lists to choose from. */
export const WINDOWS_TIME_ZONES: readonly TimeZone[] = WINDOWS_TO_IANA_MAP.filter((row) => row.territory === WORLD).map((row) => {
  const ianaId = row.iana[0] ?? 'Etc/UTC';
  return { id: row.windowsName, ianaId, isUtc: row.windowsName === 'UTC' };
});

/** The IANA zones of every country that go by a Windows zone, each with its other names, those of today first: `Asia/Kolkata`, `Asia/Calcutta`. */
export function ianaIdsOf(windowsId: string): readonly string[] {
  const ids = WINDOWS_TO_IANA_MAP.filter(({ windowsName }) => windowsName === windowsId).flatMap<string>(({ iana }) => iana);
  return [...new Set(ids.flatMap(namesOf))];
}

function namesOf(ianaId: string): readonly string[] {
  const { alias = [ianaId], description = '' } = IANA_ALIAS_MAP.find((row) => row.alias.some((name) => name === ianaId)) ?? {};
  const isOfToday = (name: string): boolean => description.startsWith((name.split('/').at(-1) ?? name).replaceAll('_', ' '));
  return [...alias.filter(isOfToday), ...alias.filter((name) => !isOfToday(name))];
}

/** Ids of the CLDR table that no time zone database holds any more. */
const GONE: ReadonlySet<string> = new Set(['Canada/East-Saskatchewan', 'Etc/Unknown', 'US/Pacific-New']);

const IANA_ZONES: ReadonlyMap<string, string> = new Map(
  IANA_ALIAS_MAP.flatMap(({ alias }) => alias.filter((id) => !GONE.has(id)).map((id) => [id.toLowerCase(), id])),
);

/** The zone of that Windows id (with or without its punctuation) or IANA id, in any case; undefined when there is none. */
export function findTimeZone(id: string): TimeZone | undefined {
  const key = id.trim().toLowerCase();
  const ianaId = WINDOWS_ZONES.get(key) ?? WINDOWS_ZONES.get(withoutPunctuation(key)) ?? IANA_ZONES.get(key);
  return ianaId === undefined ? undefined : { id, ianaId, isUtc: /^(etc\/)?(utc|gmt|uct|zulu)$/i.test(ianaId) };
}

/** The wall-clock ticks in the zone at a UTC time; undefined beyond the years 1 to 9999. */
export function ticksInZone(utcTicks: bigint, zone: TimeZone): bigint | undefined {
  const local = utcTicks + BigInt(offsetMinutesAt(utcTicks, zone)) * TICKS_PER_MINUTE;
  return isInRange(local) ? local : undefined;
}

/**
 * The UTC ticks of a wall-clock time in the zone. A time that occurs twice is the one in standard time, as in .NET; one that is
 * skipped in spring, or beyond the years 1 to 9999, has none.
 */
export function ticksFromZone(localTicks: bigint, zone: TimeZone): bigint | undefined {
  const day = 24n * 60n * TICKS_PER_MINUTE;
  const offsets = [offsetMinutesAt(localTicks - day, zone), offsetMinutesAt(localTicks + day, zone)];
  const candidates = offsets.map((offset) => localTicks - BigInt(offset) * TICKS_PER_MINUTE);
  const valid = candidates.filter((utc) => utc + BigInt(offsetMinutesAt(utc, zone)) * TICKS_PER_MINUTE === localTicks && isInRange(utc));
  return valid.reduce<bigint | undefined>((latest, utc) => (latest === undefined || utc > latest ? utc : latest), undefined);
}

/** Whole minutes that the zone is ahead of UTC at a UTC time; the local mean times of before 1900 or so are rounded away from zero. */
export function offsetMinutesAt(utcTicks: bigint, zone: TimeZone): number {
  const ms = Number((utcTicks - UNIX_EPOCH_TICKS) / TICKS_PER_MS);
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone.ianaId);
  return Math.sign(offsetNanoseconds) * Math.ceil(Math.abs(offsetNanoseconds) / NANOSECONDS_PER_MINUTE);
}

function withoutPunctuation(name: string): string {
  return name.replace(/[^\p{L}\p{N} ]/gu, '').replace(/\s+/g, ' ');
}
