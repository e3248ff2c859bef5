/** The moment that a `datetime-local` field holds, in the time zone of the reader; null when it is empty. */
export function momentOf(text: string): number | null {
  const time = text === '' ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(time) ? null : time;
}

/** How a `datetime-local` field shows a moment. */
export function localText(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
