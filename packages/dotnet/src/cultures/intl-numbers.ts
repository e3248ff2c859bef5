import type { NumberPatterns } from '../culture.ts';
import { currencyOfRegion } from './region-currency.ts';

const SAMPLE = 123_456_789.5;

type Parts = readonly { readonly type: string; readonly value: string }[];

/** The sign is the hyphen everywhere, as Windows writes it, so that texts can be read back. */
export function intlNumbers(locale: Intl.Locale): NumberPatterns {
  const currency = currencyOfRegion(locale.maximize().region ?? '') ?? 'XXX';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const plain = partsOf(new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }), SAMPLE);
  const amount = partsOf(new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 1 }), SAMPLE);
  return {
    decimalSeparator: textOf(plain, 'decimal') ?? '.',
    groupSeparator: textOf(plain, 'group') ?? ',',
    groupSizes: groupSizesOf(plain),
    negativeSign: '-',
    currencySymbol: textOf(partsOf(money, 1), 'currency') ?? '¤',
    currencyDecimalSeparator: textOf(amount, 'decimal') ?? '.',
    currencyGroupSeparator: textOf(amount, 'group') ?? ',',
    currencyDigits: money.resolvedOptions().maximumFractionDigits ?? 2,
    positiveCurrency: patternOf(partsOf(money, 1)),
    negativeCurrency: patternOf(partsOf(money, -1)),
    positivePercent: patternOf(partsOf(percent, 0.01)),
    negativePercent: patternOf(partsOf(percent, -0.01)),
    notANumber: 'NaN',
    infinity: '∞',
  };
}

/** Without marks of direction; a narrow blank that does not break is a wide one in .NET's tables. */
function partsOf(format: Intl.NumberFormat, value: number): Parts {
  return format
    .formatToParts(value)
    .map(({ type, value: text }) => ({ type, value: text.replace(/[\u200e\u200f\u061c]/g, '').replaceAll('\u202f', '\u00a0') }));
}

function textOf(parts: Parts, type: string): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}

/** Digits of the groups, from the point on; the last repeats. */
function groupSizesOf(parts: Parts): readonly number[] {
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const [first = 3, second = first] = groups.toReversed();
  return first === second ? [first] : [first, second];
}

/** `n` for the number, `-` for the sign, `$` for the currency, a plain blank between them; the percent sign stands for itself. */
function patternOf(parts: Parts): string {
  let pattern = '';
  for (const { type, value } of parts) {
    if (type === 'integer') pattern += 'n';
    else if (type === 'currency') pattern += '$';
    else if (type === 'minusSign') pattern += '-';
    else if (type === 'literal' || type === 'percentSign') pattern += value.replace(/[n$-]/g, '').replace(/\s/g, ' ');
  }
  return pattern;
}
