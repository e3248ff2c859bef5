import type { NumberPatterns } from './culture.ts';
import { type NumberSection, sectionsOfNumberFormat } from './custom-number-sections.ts';
import { type Digits, endsGroup, isZero, roundDigits, splitDigits } from './digits.ts';

/** A number in a custom format: up to three sections for positive, negative and zero. */
export function formatCustomNumber(value: Digits, format: string, patterns: NumberPatterns): string {
  const sections = sectionsOfNumberFormat(format);
  const chosen = chooseSection(value, sections);
  const scaled = scaledFor(value, chosen.section);
  const zeroSection = sections[2];
  if (isZero(scaled.digits) && zeroSection !== undefined) return render(scaled, zeroSection, patterns);
  const needsSign = value.isNegative && !chosen.showsSign && !isZero(scaled.digits);
  return (needsSign ? patterns.negativeSign : '') + render(scaled, chosen.section, patterns);
}

interface Choice {
  readonly section: NumberSection;
  /** A negative number in a section of its own has no sign of ours. */
  readonly showsSign: boolean;
}

function chooseSection(value: Digits, sections: readonly [NumberSection, ...NumberSection[]]): Choice {
  const [positive, negative, zero] = sections;
  if (isZero(value) && zero !== undefined) return { section: zero, showsSign: false };
  if (value.isNegative && negative !== undefined && negative.tokens.length > 0) return { section: negative, showsSign: true };
  return { section: positive, showsSign: false };
}

interface Scaled {
  readonly digits: Digits;
  readonly exponent: number;
}

function scaledFor(value: Digits, section: NumberSection): Scaled {
  const { wholePlaces, fractionPlaces } = section;
  if (isZero(value)) return { digits: value, exponent: 0 };
  if (!section.hasExponent) {
    return { digits: roundDigits({ ...value, point: value.point + section.pointShift }, fractionPlaces), exponent: 0 };
  }
  const rounded = roundDigits(value, wholePlaces + fractionPlaces - value.point);
  return { digits: { ...rounded, point: wholePlaces }, exponent: rounded.point - wholePlaces };
}

function render({ digits, exponent }: Scaled, section: NumberSection, patterns: NumberPatterns): string {
  const { whole, fraction } = splitDigits(digits, section.fractionPlaces);
  let wholePlace = section.wholePlaces;
  let fractionPlace = 0;
  let text = '';
  for (const token of section.tokens) {
    switch (token.kind) {
      case 'literal':
        text += token.text;
        break;
      case 'whole-digit':
        text += wholeDigits({
          whole,
          section,
          patterns,
          from: wholePlace === section.wholePlaces ? Infinity : wholePlace,
          to: wholePlace - 1,
        });
        wholePlace--;
        break;
      case 'point':
        if (section.wholePlaces === 0) text += whole;
        if (shownFraction(fraction, section) > 0) text += patterns.decimalSeparator;
        break;
      case 'fraction-digit':
        if (fractionPlace < shownFraction(fraction, section)) text += fraction.charAt(fractionPlace);
        fractionPlace++;
        break;
      case 'exponent':
        text += token.letter + exponentSign(exponent, token.alwaysSigned) + Math.abs(exponent).toString().padStart(token.minDigits, '0');
        break;
    }
  }
  return text;
}

interface WholeDigits {
  readonly whole: string;
  readonly section: NumberSection;
  readonly patterns: NumberPatterns;
  /** Places counted from the point, `from` (exclusive) down to `to` (inclusive); the first placeholder takes all digits left of it. */
  readonly from: number;
  readonly to: number;
}

function wholeDigits({ whole, section, patterns, from, to }: WholeDigits): string {
  const length = Math.max(whole.length, section.minWholeDigits);
  const padded = whole.padStart(length, '0');
  let text = '';
  for (let place = Math.min(from, length) - 1; place >= to; place--) {
    text += padded.charAt(length - 1 - place);
    if (section.isGrouped && endsGroup(place, patterns.groupSizes)) text += patterns.groupSeparator;
  }
  return text;
}

/** Fraction digits that are shown: those that are not trailing zeros, and at least up to the last `0`. */
function shownFraction(fraction: string, section: NumberSection): number {
  return Math.max(section.minFractionDigits, fraction.replace(/0+$/, '').length);
}

function exponentSign(exponent: number, alwaysSigned: boolean): string {
  if (exponent < 0) return '-';
  return alwaysSigned ? '+' : '';
}
