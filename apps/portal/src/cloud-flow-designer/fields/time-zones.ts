import { WINDOWS_TIME_ZONES } from '@tandem/cloud-flow';
import type { Choice } from './choice-field.tsx';

/**
 * Power Automate keeps the Windows names, so new values have them, too; the distance from UTC and a city tell people which one it is.
 *
 * @param year whose rules count
 */
export function timeZoneChoices(year: number): readonly Choice[] {
  return WINDOWS_TIME_ZONES.map(({ id, ianaId }) => ({ value: id, label: labelOf(id, ianaId, year) }));
}

/** The names of zones without a city say the distance with the opposite sign: `Etc/GMT+11` is 11 hours behind UTC. */
function labelOf(id: string, ianaId: string, year: number): string {
  if (id.startsWith('UTC')) return id;
  const distance = standardDistance(ianaId, year);
  return ianaId.startsWith('Etc/') ? `${id} (${distance})` : `${id} (${distance}, ${cityOf(ianaId)})`;
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
