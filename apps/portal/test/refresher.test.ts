import { expect, it } from 'vitest';
import { Refresher } from '../src/shell/refresher.ts';

it('joins a burst of events and never misses the last one', async () => {
  let version = 0;
  const seen: number[] = [];
  const refresher = new Refresher(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(version);
  }, 1);
  for (let event = 0; event < 100; event++) {
    version++;
    refresher.ask();
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen.length).toBe(2);
  expect(seen.at(-1)).toBe(100);
});

it('goes on after a refresh that failed', async () => {
  let count = 0;
  const refresher = new Refresher(() => {
    count++;
    return Promise.reject(new Error('no answer'));
  }, 1);
  refresher.ask();
  await new Promise((resolve) => setTimeout(resolve, 20));
  refresher.ask();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(count).toBe(2);
});
