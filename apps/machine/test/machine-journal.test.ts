import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalRecord } from '@tandem/dispatch';
import { expect, test } from 'vitest';
import { inspectJournal, MachineJournal } from '../src/journal/machine-journal.ts';
import { loadJournalKey } from '../src/journal/text-key.ts';

const journalId = '01900000-0000-7000-8000-000000000001';
const run = { runId: '01900000-0000-7000-8000-000000000002', epoch: 1 };
const outcome = { status: 'Succeeded', outputs: '{"Pin":"4711-canary"}', error: null, startedAt: 1, endedAt: 2, actionCount: 1 } as const;
const records: readonly JournalRecord[] = [
  { kind: 'HEAD', journalId },
  { kind: 'START', ...run, runMode: 'attended', username: 'kept-robot', startedAt: 1, deadlineAt: 9 },
  { kind: 'END', ...run, outcome },
];

function freshJournal() {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-journal-'));
  const [path, key] = [join(folder, 'journal'), loadJournalKey(join(folder, 'journal.key'))];
  const journal = new MachineJournal(path, key);
  journal.startAnew(journalId, 0);
  for (const record of records.slice(1)) journal.append(record);
  return { folder, path, key, journal };
}

test('records are read back, and the file shows none of their values', () => {
  const { path, key, journal } = freshJournal();
  expect(journal.read()).toEqual({ kind: 'intact', journalId, records });
  expect(inspectJournal(path, loadJournalKey(join(path, '..', 'journal.key')))).toEqual(inspectJournal(path, key));
  expect(readFileSync(path, 'utf8')).not.toMatch(/canary|kept-robot/);
});

test('every changed byte of a line is noticed', () => {
  const { path, key } = freshJournal();
  const bytes = readFileSync(path);
  const end = bytes.indexOf('\n');
  for (let at = 0; at < end; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at] = damaged[at] === 0x41 ? 0x42 : 0x41;
    if (damaged.equals(bytes)) continue;
    writeFileSync(path, damaged);
    expect(inspectJournal(path, key), `byte ${at}`).toEqual({ kind: 'damaged', line: 1 });
  }
});

test('what the server acknowledged is forgotten after a while, the rest is kept', () => {
  const { journal } = freshJournal();
  journal.append({ kind: 'ACK', ...run, at: 50 });
  journal.compact(50, true);
  expect(journal.read()).toMatchObject({ records: [{ kind: 'HEAD' }, { kind: 'START' }, { kind: 'END' }, { kind: 'ACK' }] });
  journal.compact(51, true);
  expect(journal.read()).toMatchObject({ records: [{ kind: 'HEAD' }] });
});

test('a new journal keeps the old one beside it', () => {
  const { folder, journal } = freshJournal();
  journal.startAnew('01900000-0000-7000-8000-000000000009', 77);
  expect(journal.read()).toMatchObject({ kind: 'intact', journalId: '01900000-0000-7000-8000-000000000009' });
  expect(readdirSync(folder)).toContain('journal.until-77');
});
