import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { errorCodes } from '../errors/error-codes.ts';
import { errorPage } from '../errors/error-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const codes = errorCodes(root);

test('the page of error codes says what the sources say; if not, run: npm run docs', () => {
  expect(codes.length).toBeGreaterThan(20);
  expect(readFileSync(`${root}docs/reference/errors.md`, 'utf8')).toBe(errorPage(codes));
});
