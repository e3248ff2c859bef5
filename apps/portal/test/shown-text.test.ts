import { expect, it } from 'vitest';
import { shownLiterals } from './shown-text/shown-literals.ts';

const SOURCES = import.meta.glob<string>('../src/**/*.tsx', { query: '?raw', import: 'default', eager: true });
/** Code that stands in the page as it is. */
const SAME_IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set(['PT30S']);

it('leaves no text of a component outside of the message catalogues', () => {
  const found = Object.entries(SOURCES).flatMap(([file, source]) =>
    shownLiterals(file, source)
      .filter(({ text }) => !SAME_IN_EVERY_LANGUAGE.has(text))
      .map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(Object.keys(SOURCES).length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it.each([
  ['<p>Hello there</p>', ['Hello there']],
  ['<p>{isOn ? "Turn off" : text.on}</p>', ['Turn off']],
  ['<p>{error !== null && `Failed`}</p>', ['Failed']],
  ['<Field label="Name" />', ['Name']],
  ['<Field hint={isLong ? "Shorter" : "Longer"} />', ['Shorter', 'Longer']],
  ['<Table columns={[{ label: "State", cell }]} />', ['State']],
  ['<p>{text.hello} – {count} %</p>', []],
  ['<Table groups={[{ title: "general" }]} />', []],
  ['<input type="password" className="wide" />', []],
])('finds in %s the texts %j', (source, texts) => {
  expect(shownLiterals('a.tsx', `const a = ${source};`).map(({ text }) => text)).toEqual(texts);
});
