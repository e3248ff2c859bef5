import type { Translation } from './translate.ts';

/** What `String.replace` calls for each match. */
export type Replacer = (match: string, ...parts: readonly unknown[]) => string;

interface MatchParts {
  readonly match: string;
  /** Texts of the groups by position; the first one is the whole. */
  readonly groups: readonly (string | undefined)[];
  readonly offset: number;
  readonly text: string;
}

/**
 * A replacement of .NET: `$1`, `${1}` and `${name}` are groups, `$&` and `$0` the match, `` $` `` and `$'` what is before and after it,
 * `$+` the last group, `$_` the whole text and `$$` a dollar. What names no group stays as it is.
 */
export function replacerOf(replacement: string, { byNumber, byName }: Pick<Translation, 'byNumber' | 'byName'>): Replacer {
  const positionOf = (name: string): number | undefined =>
    /^\d+$/.test(name) ? (Number(name) === 0 ? 0 : byNumber.get(Number(name))) : byName.get(name);
  return (match, ...rest) => {
    const parts = partsOf(match, rest);
    return replacement.replaceAll(/\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))/g, (whole, number?: string, name?: string, sign?: string) => {
      if (sign !== undefined) return signOf(sign, parts);
      const position = positionOf(number ?? name ?? '');
      return position === undefined ? whole : (parts.groups[position] ?? '');
    });
  };
}

function partsOf(match: string, rest: readonly unknown[]): MatchParts {
  const offset = rest.findIndex((part) => typeof part === 'number');
  const groups = rest.slice(0, offset).map((part) => (typeof part === 'string' ? part : undefined));
  return { match, groups: [match, ...groups], offset: Number(rest[offset]), text: String(rest[offset + 1]) };
}

function signOf(sign: string, { match, groups, offset, text }: MatchParts): string {
  switch (sign) {
    case '&':
      return match;
    case '`':
      return text.slice(0, offset);
    case "'":
      return text.slice(offset + match.length);
    case '+':
      return groups.at(-1) ?? '';
    case '_':
      return text;
    default:
      return '$';
  }
}
