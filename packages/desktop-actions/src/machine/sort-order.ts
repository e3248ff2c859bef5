import { compareTexts, compareValues, type DesktopValue, toText } from '@tandem/desktop-engine';

/**
 * The order that actions sort by: texts as people of the culture order them, as .NET does (`apple`, `Bob`, `cherry`), numbers by value,
 * dates by time. Values without an order among themselves are ordered by their texts.
 */
export function compareForSort(left: DesktopValue, right: DesktopValue): number {
  try {
    return compareValues(left, right);
  } catch {
    return compareTexts(toText(left), toText(right));
  }
}
