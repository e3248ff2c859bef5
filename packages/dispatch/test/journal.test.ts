import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJournal, type JournalRecord, parseJournalRecord, printJournal, printJournalRecord, readJournal } from '../src/index.ts';

const JOURNAL_ID = '01890000-0000-7000-8000-000000000000';
const HEAD: JournalRecord = { kind: 'HEAD', journalId: JOURNAL_ID };
const runKey = { runId: fc.uuid(), epoch: fc.integer({ min: 1 }) };
const time = fc.integer({ min: 0 });

const record: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.record({
    kind: fc.constant('START' as const),
    ...runKey,
    runMode: fc.constantFrom('attended' as const, 'unattended' as const),
    username: fc.string({ unit: 'binary' }),
    startedAt: time,
    deadlineAt: time,
  }),
  fc.record({
    kind: fc.constant('END' as const),
    ...runKey,
    outcome: fc.record({
      status: fc.constantFrom('Succeeded' as const, 'Interrupted' as const),
      outputs: fc.option(fc.string({ unit: 'binary' })),
      error: fc.option(fc.record({ code: fc.string(), message: fc.string({ unit: 'grapheme' }) })),
      startedAt: time,
      endedAt: time,
      actionCount: fc.nat(),
    }),
  }),
  fc.record({ kind: fc.constant('TOMB' as const), ...runKey }),
  fc.record({ kind: fc.constant('ACK' as const), ...runKey, at: time }),
);

test('a journal reads back as it was printed', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const all = [HEAD, ...records];
      expect(readJournal(printJournal(all))).toEqual({ kind: 'intact', journalId: JOURNAL_ID, records: all });
    }),
  );
});

test('a write that was cut off is left out, wherever it was cut', () => {
  fc.assert(
    fc.property(record, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (last, part) => {
      const line = printJournalRecord(last);
      const text = printJournal([HEAD]) + line.slice(0, Math.floor(line.length * part));
      expect(readJournal(text)).toEqual({ kind: 'intact', journalId: JOURNAL_ID, records: [HEAD] });
    }),
  );
});

test('a character that was changed inside a line is found', () => {
  fc.assert(
    fc.property(record, fc.nat(), fc.integer({ min: 1, max: 127 }), (each, position, flip) => {
      const line = printJournalRecord(each);
      const at = position % line.length;
      const changed = line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ flip) + line.slice(at + 1);
      expect(parseJournalRecord(changed)).toBeUndefined();
    }),
  );
});

test.each([
  ['an empty file', '', 1],
  ['no head', printJournal([{ kind: 'TOMB', runId: JOURNAL_ID, epoch: 1 }]), 1],
  ['a second head', printJournal([HEAD, HEAD]), 2],
  ['a line that is no record', `${printJournal([HEAD])}garbage\n`, 2],
  ['an empty line between', `${printJournal([HEAD])}\n${printJournal([{ kind: 'TOMB', runId: JOURNAL_ID, epoch: 1 }])}`, 2],
])('damaged: %s', (_title, text, line) => {
  expect(readJournal(text)).toEqual({ kind: 'damaged', line });
});

test('what the server has acknowledged long ago is left out of a compact journal, and nothing else', () => {
  const [old, young, open] = ['1', '2', '3'].map((digit) => `0189000${digit}-0000-7000-8000-000000000000`) as [string, string, string];
  const records: JournalRecord[] = [
    HEAD,
    { kind: 'TOMB', runId: old, epoch: 1 },
    { kind: 'TOMB', runId: young, epoch: 1 },
    { kind: 'ACK', runId: old, epoch: 1, at: 99 },
    { kind: 'ACK', runId: young, epoch: 1, at: 100 },
    { kind: 'TOMB', runId: open, epoch: 1 },
    { kind: 'TOMB', runId: old, epoch: 2 },
  ];
  expect(compactJournal(records, 100)).toEqual([records[0], records[2], records[4], records[5], records[6]]);
});
