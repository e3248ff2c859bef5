import { WINDOWS_TIME_ZONES } from '@tandem/cloud-flow';
import type { Choice } from './choice-field.tsx';

/** Power Automate keeps the Windows names, so new values have them, too; the city tells people which one it is. */
export function timeZoneChoices(): readonly Choice[] {
  return WINDOWS_TIME_ZONES.map(({ id, ianaId }) => ({ value: id, label: `${id} (${cityOf(ianaId)})` }));
}

function cityOf(ianaId: string): string {
  return (ianaId.split('/').at(-1) ?? ianaId).replaceAll('_', ' ');
}
