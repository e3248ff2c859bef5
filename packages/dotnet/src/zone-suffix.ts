const SUFFIX = /^(.*\d(?:\s*[ap]m)?)\s*(?:(z|gmt|utc)|(?<=:\d{1,2}(?:\.\d+)?(?:\s*[ap]m)?\s*)([+-]\d{1,2}(?::?\d{2})?))\s*$/is;

export interface ZoneSuffix {
  readonly rest: string;
  /** Undefined when the text names no zone. */
  readonly offsetMinutes: number | undefined;
}

/** Cuts a zone (`Z`, `GMT`, `UTC`, or an offset behind a time) off the end of a date. */
export function readZoneSuffix(text: string): ZoneSuffix {
  const match = SUFFIX.exec(text);
  if (match === null) return { rest: text, offsetMinutes: undefined };
  const [, rest = '', , offset] = match;
  const offsetMinutes = offset === undefined ? 0 : readOffset(offset);
  return offsetMinutes === undefined ? { rest: text, offsetMinutes } : { rest, offsetMinutes };
}

/** Minutes of `+5`, `+05`, `+0530` or `+05:30`; undefined beyond 14 hours. */
export function readOffset(text: string): number | undefined {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  if (minutes > 14 * 60 || Number(match[3] ?? '0') > 59) return undefined;
  return match[1] === '-' ? -minutes : minutes;
}
