import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';

/** An operation as a list offers it. */
export interface OfferedOperation {
  readonly operation: OperationDescription;
  /** Undefined for a built-in one. */
  readonly connector: ConnectorDescription | undefined;
  /** In the language of the person. */
  readonly title: string;
  /** Of the connector, or of the category of a built-in one. */
  readonly family: string;
  readonly description: string;
}

/**
 * The operations in which every word of the search occurs, best first: the words as they stand in the title, then words that begin
 * words of the title, then words anywhere in title, family, keywords and description. What can run comes before what cannot.
 */
export function searchOperations(offered: readonly OfferedOperation[], search: string): readonly OfferedOperation[] {
  const phrase = search.trim().toLowerCase();
  const words = phrase.split(/\s+/).filter(Boolean);
  if (words.length === 0) return offered;
  return offered
    .map((operation, index) => ({ operation, index, rank: rankOf(operation, { phrase, words }) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ operation }) => operation);
}

function rankOf(
  { operation, title, family, description }: OfferedOperation,
  query: { readonly phrase: string; readonly words: readonly string[] },
): number {
  const inTitle = title.toLowerCase();
  const everywhere = `${inTitle} ${family} ${operation.keywords.join(' ')} ${description}`.toLowerCase();
  const { phrase, words } = query;
  if (!words.every((word) => everywhere.includes(word))) return 0;
  const runs = operation.canRun ? 0.5 : 0;
  if (inTitle.includes(phrase)) return (inTitle.startsWith(phrase) ? 4 : 3) + runs;
  const starts = inTitle.split(/[\s(/-]+/);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 2 + runs;
  return 1 + runs;
}
