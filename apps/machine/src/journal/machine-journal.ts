import { copyFileSync, readFileSync } from 'node:fs';
import { compactJournal, type Journal, type JournalRecord, parseJournalRecord, printJournalRecord, readJournal } from '@tandem/dispatch';
import { JournalFile } from './journal-file.ts';
import type { TextKey } from './text-key.ts';

/** Stands in for a line that does not open; no record prints like this. */
const DAMAGED_LINE = '';
/** The journal is looked through for what can go after so many records. */
const COMPACT_AFTER = 1000;

/**
 * The durable memory of the agent. Every line is sealed with the machine's journal key, because an END holds the outputs
 * of a flow; inputs are never written. A line that was changed does not open, and the journal counts as damaged.
 */
export class MachineJournal {
  readonly #path: string;
  readonly #key: TextKey;
  readonly #file: JournalFile;
  #appended = 0;

  constructor(path: string, key: TextKey) {
    this.#path = path;
    this.#key = key;
    this.#file = new JournalFile(path);
  }

  read(): Journal {
    return readJournal(
      this.#openLines()
        .map((line) => `${line}\n`)
        .join(''),
    );
  }

  /** Returns when the record is on the disk. */
  append(record: JournalRecord): void {
    this.#file.append(this.#seal(record));
    this.#appended += 1;
  }

  /**
   * Forgets what the server has acknowledged before `keepFrom` (milliseconds since 1970), now and then.
   *
   * @param isDue also when few records were appended since the last time
   */
  compact(keepFrom: number, isDue = this.#appended >= COMPACT_AFTER): void {
    if (!isDue) return;
    const records = this.#openLines().flatMap((line) => parseJournalRecord(line) ?? []);
    this.#file.replace(compactJournal(records, keepFrom).map((record) => this.#seal(record)));
    this.#appended = 0;
  }

  /** Begins an empty journal. What was there before is kept beside it for a person to look at. */
  startAnew(journalId: string, nowMs: number): void {
    if (this.#file.readLines().length > 0) copyFileSync(this.#path, `${this.#path}.until-${nowMs}`);
    this.#file.replace([this.#seal({ kind: 'HEAD', journalId })]);
  }

  close(): void {
    this.#file.close();
  }

  #seal(record: JournalRecord): string {
    return this.#key.seal(printJournalRecord(record));
  }

  #openLines(): readonly string[] {
    return openLines(this.#file.readLines(), this.#key);
  }
}

/** Looks into a journal that an agent may be writing: changes nothing. */
export function inspectJournal(path: string, key: TextKey): Journal {
  return readLines(openLines(readFileSync(path, 'utf8').split('\n').slice(0, -1), key));
}

function openLines(lines: readonly string[], key: TextKey): readonly string[] {
  return lines.map((line) => key.open(line) ?? DAMAGED_LINE);
}

function readLines(lines: readonly string[]): Journal {
  return readJournal(lines.map((line) => `${line}\n`).join(''));
}
