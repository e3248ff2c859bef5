import { expect, test } from 'vitest';
import { CheckSummary } from '../src/check-summary.ts';

const GOOD = { ok: true, diagnostics: [] };
const BAD = { ok: false, diagnostics: [{ severity: 'error' }, { severity: 'warning' }] } as const;

test('a summary counts flows and faults', () => {
  const summary = new CheckSummary();
  summary.add(GOOD);
  expect([summary.isOk, summary.text]).toEqual([true, '1 flow checked, 0 errors, 0 warnings']);
  summary.add(BAD);
  expect([summary.isOk, summary.text]).toEqual([false, '2 flows checked, 1 error, 1 warning; 1 flow cannot run']);
});

test('a summary tells how many actions cannot run here, and in how many flows', () => {
  const summary = new CheckSummary();
  summary.add(GOOD, { warnings: 5, unsupported: 5 });
  summary.add(GOOD);
  expect([summary.isOk, summary.text]).toEqual([true, '2 flows checked, 0 errors, 5 warnings; 5 actions in 1 flow cannot run here']);
  summary.add(BAD, { warnings: 0, unsupported: 1 });
  expect(summary.text).toBe('3 flows checked, 1 error, 6 warnings; 1 flow cannot run; 6 actions in 2 flows cannot run here');
});
