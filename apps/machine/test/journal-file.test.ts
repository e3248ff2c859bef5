import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
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
  first.append('one');
  first.append('zwö');
  first.close();
  expect(new JournalFile(path).readLines()).toEqual(['one', 'zwö']);
});

test('a torn last line is cut off and the file goes on', () => {
  const path = journalPath();
  const first = new JournalFile(path);
  first.append('one');
  first.close();
  appendFileSync(path, 'torn');
  const second = new JournalFile(path);
  second.append('two');
  second.close();
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

test('a replaced file holds exactly the given lines and goes on after them', () => {
  const path = journalPath();
  const journal = new JournalFile(path);
  journal.append('one');
  journal.replace(['two', 'three']);
  journal.append('four');
  expect(journal.readLines()).toEqual(['two', 'three', 'four']);
});
