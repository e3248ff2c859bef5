import { type JournalRecord, parseJournalRecord, printJournalRecord } from './journal-record.ts';

/** A journal as it was read from disk. */
export type Journal =
  | { readonly kind: 'intact'; readonly journalId: string; readonly records: readonly JournalRecord[] }
  /** `line` counts from 1. The machine goes into quarantine. */
  | { readonly kind: 'damaged'; readonly line: number };

/** Each record on a line of its own. */
export function printJournal(records: readonly JournalRecord[]): string {
  return records.map((record) => `${printJournalRecord(record)}\n`).join('');
}

/**
 * Reads a whole journal. A last line without its end is the trace of a write that was cut off before it was on disk:
 * nothing was done upon it, and it is left out. Whoever opens the journal writes it anew before the next append.
 */
export function readJournal(text: string): Journal {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  lines.pop();
  const records: JournalRecord[] = [];
  for (const [index, line] of lines.entries()) {
    const record = parseJournalRecord(line);
    if (record === undefined || (record.kind === 'HEAD') !== (index === 0)) return { kind: 'damaged', line: index + 1 };
    records.push(record);
  }
  const head = records[0];
  return head?.kind === 'HEAD' ? { kind: 'intact', journalId: head.journalId, records } : { kind: 'damaged', line: 1 };
}

/**
 * The records that still matter: whatever the server has not acknowledged, and what it acknowledged after `keepFrom`
 * (milliseconds since 1970).
 */
export function compactJournal(records: readonly JournalRecord[], keepFrom: number): readonly JournalRecord[] {
  const settled = new Set(records.flatMap((record) => (record.kind === 'ACK' && record.at < keepFrom ? [keyOf(record)] : [])));
  return records.filter((record) => record.kind === 'HEAD' || !settled.has(keyOf(record)));
}

function keyOf(record: Exclude<JournalRecord, { kind: 'HEAD' }>): string {
  return `${record.runId}/${record.epoch}`;
}
