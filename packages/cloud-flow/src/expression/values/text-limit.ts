import { ExpressionError } from '../expression-error.ts';

/** Characters of the longest text that an expression may make: what a message may hold (100 MB). */
export const MAX_TEXT_LENGTH = 104_857_600;

/** @throws ExpressionError when a text of that length may not be made, before memory is spent on it */
export function checkTextLength(length: number, functionName: string): void {
  if (length <= MAX_TEXT_LENGTH) return;
  throw new ExpressionError(`The result of '${functionName}' would have more than ${MAX_TEXT_LENGTH} characters. Work on smaller pieces.`);
}

/** Puts texts together, within the limit. */
export function joinTexts(texts: readonly string[], delimiter: string, functionName: string): string {
  let length = delimiter.length * Math.max(0, texts.length - 1);
  for (const text of texts) length += text.length;
  checkTextLength(length, functionName);
  return texts.join(delimiter);
}
