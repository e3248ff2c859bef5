import { expect, test } from 'vitest';
import { REFUSAL_PHRASES } from '../src/i18n/refusal-messages.ts';

const SOURCES = Object.values(
  import.meta.glob<string>('../../../packages/designer-core/src/**/*.ts', { query: '?raw', import: 'default', eager: true }),
).join('\n');

/** Every text that an edit is refused with, `{}` for its values. */
const REFUSALS = [...SOURCES.matchAll(/refuse\(\s*'\w+',\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"|`([^`]+)`)/g)].map(
  ([, single, double, template]) =>
    (single ?? double ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})+\}/g, '{}').replaceAll("\\'", "'"),
);

test('every refusal of an edit has German', () => {
  expect(REFUSALS.length).toBeGreaterThan(40);
  const known = new Set(REFUSAL_PHRASES.map(([english]) => english));
  expect(REFUSALS.filter((text) => !known.has(text))).toEqual([]);
});
