import { NEW_LINE, parameters } from '@tandem/desktop-engine';

const { choice, integer } = parameters;

/** Parameters of the actions that split or join with a standard delimiter. */
export const STANDARD_DELIMITER = { StandardDelimiter: choice(['Space', 'Tab', 'NewLine'], 'Space'), DelimiterTimes: integer(1) } as const;

const DELIMITERS = { Space: ' ', Tab: '\t', NewLine: NEW_LINE } as const;

export function standardDelimiter(name: keyof typeof DELIMITERS, times: number): string {
  return DELIMITERS[name].repeat(Math.max(1, times));
}
