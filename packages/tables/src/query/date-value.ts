const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A date or a time as queries and bodies write it, as milliseconds since 1970 UTC; without an offset it is UTC. Undefined for what is
 * none, such as the 30th of February.
 */
export function parseDate(text: string): number | undefined {
  const slashed = SLASHED.exec(text.trim());
  const plain = slashed === null ? text.trim() : `${slashed[3]}-${pad(slashed[1])}-${pad(slashed[2])}`;
  const match = ISO.exec(plain);
  if (match === null) return undefined;
  const [, day = '', time = '00:00', seconds = '00', fraction = '', zone = 'Z'] = match;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${day}T${time}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(ms) || !isRealDay(day) ? undefined : ms;
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isRealDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function pad(digits = ''): string {
  return digits.padStart(2, '0');
}
