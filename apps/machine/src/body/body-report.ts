import { type LogEntry, logEntrySchema, type RunOutcome, runOutcomeSchema } from '@tandem/protocol';

/** What a body tells its agent; the outcome is the last thing it says. */
export type BodyReport =
  | { readonly kind: 'log'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'outcome'; readonly outcome: RunOutcome };

/**
 * The body runs the flow's own scripts, and its account may be anybody's: what it says is checked like any input.
 *
 * @returns undefined when the text is no report
 */
export function readBodyReport(text: string): BodyReport | undefined {
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { entries, outcome } = value as { readonly entries?: unknown; readonly outcome?: unknown };
  if (outcome !== undefined) return readOutcome(outcome);
  const read = logEntrySchema.array().safeParse(entries);
  return read.success ? { kind: 'log', entries: read.data } : undefined;
}

function readOutcome(value: unknown): BodyReport | undefined {
  const read = runOutcomeSchema.safeParse(value);
  return read.success ? { kind: 'outcome', outcome: read.data } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
