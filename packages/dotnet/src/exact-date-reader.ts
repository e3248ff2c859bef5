import { TICKS_PER_MINUTE, ticksFromParts } from './calendar.ts';
import type { Culture } from './culture.ts';
import { type DateTimeToken, tokensOfDateFormat } from './date-time-pattern.ts';
import type { DateTimeValue } from './date-time-value.ts';
import { resolveDateFormat } from './standard-date-format.ts';
import { readOffset } from './zone-suffix.ts';

/**
 * Reads a date in exactly one format, as `DateTime.ParseExact` does. Undefined when the text does not match it.
 *
 * @throws TandemError `FormatInvalid` for a format that is none
 */
export function parseDateTimeExact(text: string, format: string, culture: Culture): DateTimeValue | undefined {
  const reader = new ExactReader(text, culture);
  for (const token of tokensOfDateFormat(resolveDateFormat(format, culture).pattern)) if (!reader.read(token)) return undefined;
  return reader.value();
}

class ExactReader {
  readonly #text: string;
  readonly #culture: Culture;
  #at = 0;
  #year = 1;
  #month = 1;
  #day = 1;
  #hour = 0;
  #minute = 0;
  #second = 0;
  #fraction = 0;
  #isAfternoon: boolean | undefined;
  #offsetMinutes: number | undefined;

  constructor(text: string, culture: Culture) {
    this.#text = text;
    this.#culture = culture;
  }

  read(token: DateTimeToken): boolean {
    return token.kind === 'literal' ? this.#literal(token.text) : this.#field(token);
  }

  value(): DateTimeValue | undefined {
    if (this.#at < this.#text.length) return undefined;
    const hour = this.#isAfternoon === undefined ? this.#hour : (this.#hour % 12) + (this.#isAfternoon ? 12 : 0);
    const ticks = ticksFromParts({
      year: this.#year,
      month: this.#month,
      day: this.#day,
      hour,
      minute: this.#minute,
      second: this.#second,
      fraction: this.#fraction,
    });
    if (ticks === undefined) return undefined;
    if (this.#offsetMinutes === undefined) return { ticks, kind: 'unspecified' };
    return { ticks: ticks - BigInt(this.#offsetMinutes) * TICKS_PER_MINUTE, kind: 'utc' };
  }

  #field({ letter, count }: DateTimeToken & { readonly kind: 'field' }): boolean {
    const { dates } = this.#culture;
    switch (letter) {
      case 'y':
        return this.#number(count <= 2 ? [count, 2] : [count, Math.max(count, 4)], (value) => {
          this.#year = count <= 2 ? value + (value <= 49 ? 2000 : 1900) : value;
        });
      case 'M':
        if (count > 2)
          return this.#name(count === 3 ? dates.shortMonths : [...(dates.genitiveMonths ?? []), ...dates.months], (index) => {
            this.#month = (index % 12) + 1;
          });
        return this.#number([count, 2], (value) => {
          this.#month = value;
        });
      case 'd':
        if (count > 2) return this.#name(count === 3 ? dates.shortDays : dates.days, () => undefined);
        return this.#number([count, 2], (value) => {
          this.#day = value;
        });
      case 'h':
      case 'H':
        return this.#number([Math.min(count, 2), 2], (value) => {
          this.#hour = value;
        });
      case 'm':
        return this.#number([Math.min(count, 2), 2], (value) => {
          this.#minute = value;
        });
      case 's':
        return this.#number([Math.min(count, 2), 2], (value) => {
          this.#second = value;
        });
      case 'f':
        return this.#fractionDigits(count, count);
      case 'F':
        return this.#fractionDigits(0, count);
      case 't':
        return this.#halfOfDay(count);
      case 'g':
        return this.#literal(dates.era);
      case 'K':
      case 'z':
        return this.#zone(letter === 'K');
      case '/':
        return this.#literal(dates.dateSeparator.repeat(count));
      case ':':
        return this.#literal(dates.timeSeparator.repeat(count));
    }
  }

  #literal(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #number([min, max]: readonly [number, number], use: (value: number) => void): boolean {
    const digits = this.#take(new RegExp(`\\d{${min},${max}}`, 'y'));
    if (digits === undefined) return false;
    use(Number(digits));
    return true;
  }

  #fractionDigits(min: number, max: number): boolean {
    const digits = this.#take(new RegExp(`\\d{${min},${Math.min(max, 7)}}`, 'y'));
    if (digits === undefined) return false;
    this.#fraction = Number(digits.padEnd(7, '0'));
    return true;
  }

  #name(names: readonly string[], use: (index: number) => void): boolean {
    const rest = this.#text.slice(this.#at).toLowerCase();
    const index = longestStart(names, rest);
    if (index === -1) return false;
    this.#at += names[index]?.length ?? 0;
    use(index);
    return true;
  }

  #halfOfDay(count: number): boolean {
    const { am, pm } = this.#culture.dates;
    const names = [am, pm].map((name) => (count === 1 ? name.slice(0, 1) : name));
    return this.#name(names, (index) => {
      this.#isAfternoon = index === 1;
    });
  }

  #zone(isOptional: boolean): boolean {
    const text = this.#take(/[zZ]|[+-]\d{1,2}(?::?\d{2})?/y);
    if (text === undefined) return isOptional;
    this.#offsetMinutes = /z/i.test(text) ? 0 : readOffset(text);
    return this.#offsetMinutes !== undefined;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#at += match.length;
    return match;
  }
}

/** The index of the longest name that a text starts with, or -1: `марта` before `март`. */
function longestStart(names: readonly string[], text: string): number {
  let best = -1;
  for (const [index, name] of names.entries()) {
    const isLonger = best === -1 || name.length > (names[best]?.length ?? 0);
    if (isLonger && name !== '' && text.startsWith(name.toLowerCase())) best = index;
  }
  return best;
}
