import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDesktopFlow, printDesktopFlow } from '../src/index.ts';
import { summarise } from './summarise.ts';

/** Files of cases `=== title`, Robin text, `---`, summary. `UPDATE_GOLDEN=1` writes the summaries anew. */
const FOLDER = new URL('./golden/', import.meta.url);

interface Case {
  readonly title: string;
  readonly text: string;
  readonly summary: string;
}

function readCases(file: string): Case[] {
  const parts = readFileSync(new URL(file, FOLDER), 'utf8').split(/^=== /m).slice(1);
  return parts.map((part) => {
    const [, title = '', text = '', summary = ''] = /^(.*)\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(part) ?? [];
    return { title, text, summary: summary.trimEnd() };
  });
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test('there are golden files', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  const cases = readCases(file);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const made = cases.map(({ title, text }) => `=== ${title}\n${text}\n---\n${summarise(parseDesktopFlow(text), text)}\n`);
    writeFileSync(new URL(file, FOLDER), made.join('\n'));
  }
  test.each(cases)('$title', ({ text, summary }) => {
    const parsed = parseDesktopFlow(text);
    expect(summarise(parsed, text)).toBe(summary);
    expect(printDesktopFlow(parsed.flow)).toBe(text);
  });
});
