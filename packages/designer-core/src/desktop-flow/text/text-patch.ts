/** The least that turns one text into another: `removed` at `at` becomes `inserted`. */
export interface TextPatch {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export function diffTexts(before: string, after: string): TextPatch {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { at: start, removed: before.slice(start, before.length - end), inserted: after.slice(start, after.length - end) };
}

export function applyPatch(text: string, { at, removed, inserted }: TextPatch): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

export function invertPatch({ at, removed, inserted }: TextPatch): TextPatch {
  return { at, removed: inserted, inserted: removed };
}
