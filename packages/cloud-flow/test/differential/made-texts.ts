import type { Choices } from './choices.ts';

const two = (value: number): string => `${value}`.padStart(2, '0');

/** An ISO 8601 date with any fields, a few of them beyond the calendar. */
export function madeDate(choices: Choices): string {
  const year = choices.pick([2018, 2024, 2000, 1900, 1999, 2025, 2100, 1, 9999, 1970]);
  const day = `${`${year}`.padStart(4, '0')}-${two(1 + choices.below(12))}-${two(1 + choices.below(31))}`;
  if (choices.chance(20)) return day;
  const time = `T${two(choices.below(24))}:${two(choices.below(60))}:${two(choices.below(60))}`;
  const fraction = choices.chance(40) ? `.${choices.list(1, 7, () => choices.below(10)).join('')}` : '';
  const offset = choices.pick(['', 'Z', 'Z', '+00:00', '+05:30', '-08:00', '+14:00', '-00:30']);
  return day + time + fraction + offset;
}

const FORMAT_PIECES = [
  ...'dMyHhmstfFKzg',
  'dd',
  'ddd',
  'dddd',
  'MM',
  'MMM',
  'MMMM',
  'yy',
  'yyyy',
  'HH',
  'hh',
  'mm',
  'ss',
  'tt',
  'fff',
  'fffffff',
  'FFF',
  'zz',
  'zzz',
  '-',
  '/',
  ':',
  '.',
  ' ',
  ',',
  'T',
  "'at'",
  '"Q"',
  '\\d',
  '%',
  'é',
];

export function madeFormat(choices: Choices): string {
  return choices.list(1, 6, () => choices.pick(FORMAT_PIECES)).join('');
}

const NUMBER_PIECES = [...'0123456789', '.', ',', '-', '+', 'e', 'E', ' ', '000', '5', '99', '.5'];

export function madeNumber(choices: Choices): string {
  if (choices.chance(35)) return choices.list(1, 7, () => choices.pick(NUMBER_PIECES)).join('');
  const sign = choices.pick(['', '', '-', '+']);
  const whole = choices.list(1, 20, () => choices.below(10)).join('');
  return `${sign}${whole}${choices.chance(50) ? `.${choices.list(0, 12, () => choices.below(10)).join('')}` : ''}`;
}

/** The text with a few characters cut out, put in or doubled. */
export function edited(choices: Choices, text: string, signs: readonly string[]): string {
  let result = text;
  for (let edits = 1 + choices.below(2); edits > 0; edits--) {
    const at = choices.below(result.length + 1);
    const cut = choices.pick([0, 1, 1, 2]);
    result = result.slice(0, at) + (choices.chance(60) ? choices.pick(signs) : '') + result.slice(at + cut);
  }
  return result;
}

const PATH_PIECES = ['a', 'B c', '%20', '%zz', 'ü', '..', '.', '/', '/', '~', "'", '+', '%41', '%E2%82%AC', '', ';v=1', '!', '(x)'];

export function madeUri(choices: Choices): string {
  const host = choices.pick(['contoso.com', 'EXAMPLE.org', '127.0.0.1', 'a-b.c', 'localhost', 'user@host.net']);
  const port = choices.pick(['', '', ':8080', ':443', ':80', ':0']);
  const path = choices.list(0, 5, () => choices.pick(PATH_PIECES)).join('/');
  const query = choices.chance(50) ? `?x=${choices.pick(PATH_PIECES)}&y=${choices.pick(PATH_PIECES)}` : '';
  return `${choices.pick(['http', 'https', 'HTTPS', 'ftp'])}://${host}${port}/${path}${query}${choices.chance(20) ? '#end' : ''}`;
}

export function madeEscapes(choices: Choices): string {
  return choices
    .list(1, 6, () =>
      choices.pick([...PATH_PIECES, '%C3', '%A9', '%c3%a9', '%F0%9F%98%80', '%F0', '%ED%A0%80', '%00', '%', '%C0%80', '%E2%82']),
    )
    .join('');
}

export function madeBase64(choices: Choices): string {
  return Buffer.from(choices.list(0, 9, () => choices.pick([65, 97, 0, 255, 195, 169, 32, 123, 125, 34, 49, 239, 187, 191]))).toString(
    'base64',
  );
}
