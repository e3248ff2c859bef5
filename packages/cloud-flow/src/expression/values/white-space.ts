/** The white space of .NET: unlike that of JavaScript it has U+0085, and not U+FEFF. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Takes white space off both ends of a text, and the characters in `also`. */
export function trimWhiteSpace(text: string, also = ''): string {
  const isBlank = (char: string): boolean => WHITE_SPACE.test(char) || also.includes(char);
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
