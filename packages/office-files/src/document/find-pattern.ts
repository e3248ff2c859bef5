const NOT_IN_WORD = '[\\p{L}\\p{N}_]';
/** What stands after `^` in a text to find. */
const CODES: Readonly<Record<string, string>> = {
  p: '\\r',
  t: '\\t',
  l: '\\v',
  '^': '\\^',
  '?': '[^\\r]',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  s: '\\u00a0',
  w: '[ \\t\\u00a0]+',
  '13': '\\r',
  '11': '\\v',
  '9': '\\t',
};

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** What Word finds for a text without wildcards; `^t` and the like have their meaning. */
export function wordPattern(text: string, { matchCase, wholeWords }: FindOptions): RegExp {
  const body = text.replaceAll(
    /\^(13|11|9|.)|[\s\S]/gu,
    (found, code?: string) => (code === undefined ? undefined : CODES[code]) ?? quoted(found),
  );
  const source = wholeWords ? `(?<!${NOT_IN_WORD})${body}(?!${NOT_IN_WORD})` : body;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '?': '[^\\r]',
  '*': '[^\\r]*?',
  '@': '+?',
  '<': `(?<!${NOT_IN_WORD})(?=${NOT_IN_WORD})`,
  '>': `(?<=${NOT_IN_WORD})(?!${NOT_IN_WORD})`,
  '(': '(',
  ')': ')',
};

/** What Word finds for a text with wildcards; undefined when they are not valid. The case always counts. */
export function wordWildcards(text: string): RegExp | undefined {
  const token = /\\(.)|\^(13|11|9|.)|\[(!?)([^\]]+)\]|\{(\d+)([,;]?)(\d*)\}|([\s\S])/gu;
  const source = text.replaceAll(token, (found: string, ...groups: (string | undefined)[]) => {
    const [escaped, code, not, set, from, separator, to, single] = groups;
    if (escaped !== undefined) return quoted(escaped);
    if (code !== undefined) return CODES[code] ?? quoted(found);
    if (set !== undefined) return `[${not === '!' ? '^\\r' : ''}${set.replaceAll(/[\\\]^[&]/g, '\\$&')}]`;
    if (from !== undefined) return `{${from}${separator === '' ? '' : `,${to ?? ''}`}}`;
    return WILDCARDS[single ?? ''] ?? quoted(single ?? '');
  });
  try {
    return new RegExp(source, 'gu');
  } catch {
    return undefined;
  }
}

/** What takes the place of a match: `^p`, `^t` and the like have their meaning, `^&` is the match, `\1` a group of wildcards. */
export function replacementFor(text: string, match: readonly string[], hasWildcards: boolean): string {
  const signs: Readonly<Record<string, string>> = { p: '\r', t: '\t', l: '\v', '^': '^', s: '\u00a0', '&': match[0] ?? '', n: '\v' };
  const plain = text.replaceAll('\r\n', '\r').replaceAll('\n', '\r');
  return plain.replaceAll(/\^(.)|\\(\d)/gu, (found, sign?: string, group?: string) => {
    if (sign !== undefined) return signs[sign] ?? found;
    return hasWildcards ? (match[Number(group)] ?? '') : found;
  });
}

function quoted(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
