import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { actionPage } from '../actions/action-page.ts';
import { implementedData } from '../actions/implemented.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

test('the catalogue knows which actions run here and with which errors; if not, run: npm run docs', async () => {
  expect(read('packages/desktop-flow/src/catalogue/implemented-data.ts')).toBe(await implementedData());
});

test('the page of desktop actions says what the catalogue says; if not, run: npm run docs', async () => {
  expect(read('docs/reference/desktop-actions.md')).toBe(await actionPage());
});
