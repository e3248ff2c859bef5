import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JournalFile } from '../src/journal/journal-file.ts';

function journalPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'tandem-journal-')), 'journal');
}

test('what was appended is read back in order', () => {
  const path = journalPath();
  const first = new JournalFile(path);
  first.append('{"a":1}');
  first.append('{"b":"ü"}');
  first.close();
  expect(new JournalFile(path).contents).toEqual({ payloads: ['{"a":1}', '{"b":"ü"}'], isDamaged: false });
});

test('a torn last line is cut off and the file goes on', () => {
  const path = journalPath();
  const first = new JournalFile(path);
  first.append('{"a":1}');
  first.close();
  appendFileSync(path, '0123abcd {"torn');
  const second = new JournalFile(path);
  second.append('{"b":2}');
  second.close();
  expect(new JournalFile(path).contents).toEqual({ payloads: ['{"a":1}', '{"b":2}'], isDamaged: false });
});

test('every changed byte before the last line end is noticed', () => {
  const path = journalPath();
  const journal = new JournalFile(path);
  journal.append('{"a":1}');
  journal.append('{"b":2}');
  journal.close();
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length - 1; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(path, damaged);
    expect(new JournalFile(path).contents.isDamaged, `byte ${at}`).toBe(true);
  }
});

test('a rewrite leaves exactly the given payloads', () => {
  const path = journalPath();
  const journal = new JournalFile(path);
  journal.append('{"a":1}');
  journal.close();
  JournalFile.rewrite(path, ['{"c":3}']);
  expect(new JournalFile(path).contents.payloads).toEqual(['{"c":3}']);
});
