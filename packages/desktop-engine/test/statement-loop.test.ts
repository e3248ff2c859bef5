import { expect, it } from 'vitest';
import { measureStatementLoop } from '../bench/statement-loop.ts';
import { sleep } from './run-script.ts';

it('the loop of the benchmark gives what JavaScript gives', async () => {
  const times = await measureStatementLoop({
    clock: { now: () => performance.now() },
    cpuMs: () => performance.now(),
    sleep,
    rounds: 2_000,
    attempts: 1,
  });

  expect(times).toMatchObject({ rounds: 2_000, statements: expect.any(Number) });
  expect(times.statements).toBeGreaterThan(6_000);
});
