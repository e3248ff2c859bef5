import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { askAgain } from '../src/shell/ask-again.ts';

const KEY = ['credentials'];

/** A query whose answers are given one by one: each is what there was when it was asked for. */
function watchedQuery() {
  const client = new QueryClient();
  const answers: (() => void)[] = [];
  const state = { version: 0 };
  const queryFn = (): Promise<number> => {
    const { version } = state;
    return new Promise((resolve) => answers.push(() => resolve(version)));
  };
  onTestFinished(new QueryObserver(client, { queryKey: KEY, queryFn }).subscribe(() => undefined));
  return { client, answers, state };
}

it('a change during the first load is seen', async () => {
  const { client, answers, state } = watchedQuery();
  state.version = 1;
  const asked = askAgain(client, KEY);
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await asked;
  expect(client.getQueryData(KEY)).toBe(1);
});

it('a change after the first load is asked for once', async () => {
  const { client, answers, state } = watchedQuery();
  answers[0]?.();
  await expect.poll(() => client.getQueryData(KEY)).toBe(0);
  state.version = 1;
  const asked = askAgain(client, KEY);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await asked;
  expect(client.getQueryData(KEY)).toBe(1);
  expect(answers.length).toBe(2);
});
