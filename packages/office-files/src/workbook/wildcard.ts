export interface WildcardOptions {
  /** Whether the whole text must be it, or a part is enough. */
  readonly isWhole: boolean;
  readonly isCaseSensitive: boolean;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * A text with the wildcards of Excel as a pattern that finds all of its places: `?` is any character, `*` any number of them,
 * and `~` takes the meaning away from the one behind it.
 */
export function wildcardPattern(text: string, { isWhole, isCaseSensitive }: WildcardOptions): RegExp {
  const source = text.replace(/~[*?~]|[\s\S]/gu, (token) => {
    if (token === '*') return '[\\s\\S]*';
    if (token === '?') return '[\\s\\S]';
    const plain = token.length > 1 && token.startsWith('~') ? token.slice(1) : token;
    return plain.replace(SPECIAL, '\\$&');
  });
  return new RegExp(isWhole ? `^(?:${source})$` : source, isCaseSensitive ? 'gu' : 'giu');
}

export function matchesWildcards(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
