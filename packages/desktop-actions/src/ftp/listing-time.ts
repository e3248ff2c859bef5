const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

/**
 * The time in a line of LIST, as Unix (`Nov 24 10:00`, `Nov 24  2025`) and Windows (`11-24-26  10:00AM`) write it, read in the time
 * zone of this machine. A time without a year is the last one that has been.
 */
export function listingTime(text: string, now: number): number | undefined {
  const unix = /^([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})|(\d{1,2}):(\d{2}))$/i.exec(text.trim());
  if (unix !== null) return unixTime(unix, now);
  const windows = /^(\d{2})-(\d{2})-(\d{2,4})\s+(\d{1,2}):(\d{2})\s*(AM|PM)?$/i.exec(text.trim());
  return windows === null ? undefined : windowsTime(windows);
}

function unixTime([, monthName = '', day = '', year, hour = '0', minute = '0']: RegExpExecArray, now: number): number | undefined {
  const month = MONTHS.indexOf(monthName.toLowerCase());
  if (month < 0) return undefined;
  const thisYear = new Date(now).getFullYear();
  const at = (of: number): number => new Date(of, month, Number(day), Number(hour), Number(minute)).getTime();
  if (year !== undefined) return at(Number(year));
  return at(thisYear) > now + DAY_MS ? at(thisYear - 1) : at(thisYear);
}

function windowsTime([, month = '', day = '', year = '', hour = '', minute = '', half]: RegExpExecArray): number {
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return new Date(fullYear, Number(month) - 1, Number(day), hours, Number(minute)).getTime();
}
