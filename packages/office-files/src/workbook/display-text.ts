import { partsOfTicks } from '@tandem/dotnet';
import { isDateFormat } from './number-format.ts';
import { ticksOfSerial } from './serial-date.ts';

/** A number as a cell with that format shows it, in English (United States), however wide the cell is. */
export function displayNumber(number: number, code: string, is1904: boolean): string {
  const sections = splitSections(code);
  const { section, isSigned } = chooseSection(number, sections);
  if (section === undefined) return '';
  if (/general/i.test(section)) return displayGeneral(isSigned ? number : Math.abs(number));
  if (isDateFormat(section)) return displayDate(number, section, is1904);
  return displayDigits(isSigned ? number : Math.abs(number), section);
}

/** A text as a cell with that format shows it. */
export function displayText(text: string, code: string): string {
  const section = splitSections(code)[3] ?? (code.includes('@') ? code : undefined);
  return section === undefined
    ? text
    : tokensOf(section)
        .map((token) => (token === '@' ? text : literalOf(token)))
        .join('');
}

const GENERAL_DIGITS = 10;

/** `General`: up to ten digits, with an exponent where that is shorter. */
export function displayGeneral(number: number): string {
  if (number === 0) return '0';
  const size = Math.abs(number);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = number.toExponential(5).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  const rounded = Number(number.toPrecision(size >= 1e10 ? GENERAL_DIGITS + 1 : GENERAL_DIGITS));
  return size < 1e-6 ? rounded.toFixed(9).replace(/0+$/, '') : `${rounded}`;
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [part] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function chooseSection(number: number, sections: readonly string[]): { section: string | undefined; isSigned: boolean } {
  const numbers = sections.slice(0, 3);
  const conditions = numbers.map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some((condition) => condition !== null)) {
    const at = conditions.findIndex((condition) => condition === null || meets(number, condition[1] ?? '', Number(condition[2])));
    return { section: numbers[at === -1 ? numbers.length - 1 : at], isSigned: true };
  }
  if (number < 0 && numbers.length > 1) return { section: numbers[1], isSigned: false };
  return { section: number === 0 && numbers.length > 2 ? numbers[2] : numbers[0], isSigned: true };
}

function meets(number: number, operator: string, limit: number): boolean {
  switch (operator) {
    case '<':
      return number < limit;
    case '<=':
      return number <= limit;
    case '>':
      return number > limit;
    case '>=':
      return number >= limit;
    case '<>':
      return number !== limit;
    default:
      return number === limit;
  }
}

/** Parts of a section: quoted and escaped texts, brackets, runs of one letter, single characters. */
function tokensOf(section: string): readonly string[] {
  return section.match(/"[^"]*"?|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|[\s\S]/gi) ?? [];
}

/** What a token stands for that is no place of a digit or a date. */
function literalOf(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_')) return ' ';
  if (token.startsWith('*')) return '';
  // `[$€-407]` is a currency, other brackets are colours and conditions.
  if (token.startsWith('[')) return /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
  return token;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SECONDS_PER_DAY = 86_400;

function displayDate(serial: number, section: string, is1904: boolean): string {
  const tokens = tokensOf(section);
  const decimals = /s+\.(0+)/i.exec(section)?.[1]?.length ?? 0;
  const unit = 10 ** decimals;
  const rounded = Math.round(serial * SECONDS_PER_DAY * unit) / (SECONDS_PER_DAY * unit);
  const ticks = ticksOfSerial(rounded, is1904);
  if (ticks === undefined || serial < 0) return '#'.repeat(8);
  const { year, month, day, hour, minute, second } = partsOfTicks(ticks);
  const isHalfDay = tokens.some((token) => /^(AM\/PM|A\/P)$/i.test(token));
  const total = Math.round(rounded * SECONDS_PER_DAY);
  const weekday = Number((ticks / 864_000_000_000n + 1n) % 7n);
  return tokens
    .map((token, i) => {
      const pad = (value: number): string => `${value}`.padStart(Math.min(token.length, 2), '0');
      switch (
        token
          .toLowerCase()
          .slice(0, 2)
          .replace(/^([ymdhs])\1$/, '$1')
      ) {
        case 'y':
          return token.length <= 2 ? `${year % 100}`.padStart(2, '0') : `${year}`.padStart(4, '0');
        case 'm':
          if (isMinute(tokens, i)) return pad(minute);
          if (token.length === 5) return (MONTHS[month - 1] ?? '').charAt(0);
          return token.length > 2 ? nameOf(MONTHS[month - 1], token.length) : pad(month);
        case 'd':
          return token.length > 2 ? nameOf(DAYS[weekday], token.length) : pad(day);
        case 'h':
          return pad(isHalfDay ? hour % 12 || 12 : hour);
        case 's':
          return pad(second);
        case 'am':
          return hour < 12 ? 'AM' : 'PM';
        case 'a/':
          return hour < 12 ? 'A' : 'P';
        case '[h':
          return `${Math.floor(total / 3600)}`;
        case '[m':
          return `${Math.floor(total / 60)}`;
        case '[s':
          return `${total}`;
        default:
          return token === '0' && decimals > 0 ? fractionDigit(rounded, tokens, i) : literalOf(token);
      }
    })
    .join('');
}

function nameOf(name: string | undefined, length: number): string {
  return length === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}

/** `m` is a minute behind an hour or before a second. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const isPart = (token: string): boolean => /^(\[?[ymdhs]+\]?)$/i.test(token);
  const before = tokens.slice(0, at).findLast(isPart);
  const after = tokens.slice(at + 1).find(isPart);
  return (before !== undefined && /^\[?h/i.test(before)) || (after !== undefined && /^\[?s/i.test(after));
}

function fractionDigit(serial: number, tokens: readonly string[], at: number): string {
  let place = 1;
  for (let i = at - 1; tokens[i] === '0'; i--) place++;
  const seconds = serial * SECONDS_PER_DAY;
  return `${Math.floor(Math.round((seconds - Math.floor(seconds)) * 1e6) / 10 ** (6 - place)) % 10}`;
}

/** Digits at the places of a section such as `#,##0.00" kg"`. */
function displayDigits(number: number, section: string): string {
  const tokens = tokensOf(section);
  const isPlace = (token: string): boolean => token === '0' || token === '#' || token === '?';
  const last = tokens.findLastIndex(isPlace);
  if (last === -1) return (number < 0 ? '-' : '') + tokens.map(literalOf).join('');
  const point = tokens.indexOf('.');
  const exponentAt = tokens.findIndex((token) => /^E[+-]$/i.test(token));
  const places = tokens.map((token, i) => (isPlace(token) && (exponentAt === -1 || i < exponentAt) ? i : -1)).filter((i) => i !== -1);
  const whole = places.filter((i) => point === -1 || i < point);
  const decimal = places.filter((i) => point !== -1 && i > point);
  const lastPlace = places.at(-1) ?? 0;
  let scaled = number * 100 ** tokens.filter((token) => token === '%').length;
  for (let i = lastPlace + 1; tokens[i] === ','; i++) scaled /= 1000;
  const grouped = tokens.some((token, i) => token === ',' && i > (whole[0] ?? 0) && i < (whole.at(-1) ?? 0));
  const exponent = exponentAt === -1 || scaled === 0 ? 0 : Math.floor(Math.log10(Math.abs(scaled)));
  if (exponentAt !== -1) scaled /= 10 ** exponent;
  const [integer = '', fraction = ''] = fixed(Math.abs(scaled), decimal.length).split('.');
  const isNegative = scaled < 0 && /[1-9]/.test(integer + fraction);
  const digits = integerDigits(
    integer,
    whole.map((i) => tokens[i] ?? ''),
    grouped,
  );
  const decimals = decimalDigits(
    fraction,
    decimal.map((i) => tokens[i] ?? ''),
  );
  const exponentPlaces = exponentAt === -1 ? 0 : tokens.slice(exponentAt + 1).filter(isPlace).length;
  return (
    (isNegative ? '-' : '') +
    tokens
      .map((token, i) => {
        if (i === whole[0] || (whole.length === 0 && i === point)) return whole.length === 0 ? `.${decimals}` : digits;
        if (i === point) return decimals === '' && !tokens.slice(point).some((t) => t === '0') ? '' : `.${decimals}`;
        if (i === exponentAt)
          return `E${exponent < 0 ? '-' : token.endsWith('+') ? '+' : ''}${`${Math.abs(exponent)}`.padStart(exponentPlaces, '0')}`;
        return isPlace(token) || (token === ',' && i > (whole[0] ?? 0)) ? '' : literalOf(token);
      })
      .join('')
  );
}

/** Rounded half away from zero by its decimal digits, as Excel does: 2.675 is 2.68. */
function fixed(number: number, decimals: number): string {
  if (number >= 1e15)
    return (
      number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 }) + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '')
    );
  const precise = Number(number.toPrecision(15));
  const shifted = Math.round(Number(`${precise}e${decimals}`));
  return Number.isNaN(shifted) ? precise.toFixed(decimals) : Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

function integerDigits(integer: string, places: readonly string[], isGrouped: boolean): string {
  const least = places.filter((place) => place === '0').length;
  const plain = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  return isGrouped ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : plain;
}

function decimalDigits(fraction: string, places: readonly string[]): string {
  let digits = fraction;
  for (let i = places.length - 1; i >= 0 && places[i] === '#' && digits.endsWith('0'); i--) digits = digits.slice(0, -1);
  return digits;
}
