import { type Culture, EN_US, findCulture } from '@tandem/dotnet';

/**
 * The culture of this process, as .NET's current culture is one: a machine has one culture, and each run a process of its own. It
 * decides how values become texts and how texts are read, not how a script is read.
 */
let current: Culture = EN_US;
let writesPlain = true;

export function currentCulture(): Culture {
  return current;
}

/** Chosen once, before the run begins. A name that nobody knows stands for en-US, which is the default. */
export function useCulture(name: string | undefined): void {
  current = (name === undefined ? undefined : findCulture(name)) ?? EN_US;
  writesPlain = isPlain(current);
}

/** Whether a culture writes numbers as the invariant culture does. */
function isPlain({ numbers: { decimalSeparator, groupSeparator, negativeSign } }: Culture): boolean {
  return decimalSeparator === '.' && groupSeparator === ',' && negativeSign === '-';
}

export function knowsCulture(name: string): boolean {
  return findCulture(name) !== undefined;
}

/** Digits, `-` and `.` as the culture writes them. */
export function localDigits(invariant: string): string {
  if (writesPlain) return invariant;
  const { decimalSeparator, negativeSign } = current.numbers;
  return invariant.replace(/[-.]/g, (mark) => (mark === '-' ? negativeSign : decimalSeparator));
}

/**
 * A number as a culture, or the current one, writes it, with the marks of the invariant culture; what the culture has no use for
 * stays no number.
 */
export function invariantDigits(local: string, culture: Culture = current): string {
  if (culture === current ? writesPlain : isPlain(culture)) return local;
  const { decimalSeparator, groupSeparator, negativeSign } = culture.numbers;
  const isSpaced = SPACE.test(groupSeparator);
  return Array.from(local, (mark) => {
    if (mark === decimalSeparator) return '.';
    if (mark === groupSeparator || (isSpaced && SPACE.test(mark))) return ',';
    if (mark === negativeSign) return '-';
    return mark === '.' || mark === ',' ? NO_MARK : mark;
  }).join('');
}

/** Separators of thousands that people type as a blank. */
const SPACE = /^[ \u00a0\u202f]$/;
const NO_MARK = '?';
