import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../src/http/log.ts';
import { DueWork } from '../src/triggers/due-work.ts';

interface Item {
  readonly id: number;
  readonly key: string;
}

/** Items that are due from the start, each until it is done. */
function start(items: readonly Item[], hold: (item: Item) => Promise<void> = () => Promise.resolve()) {
  const due = [...items];
  const seen: number[] = [];
  const atWork = new Set<string>();
  let most = 0;
  const work = new DueWork<Item, string>({
    ...{ clock: { now: () => 1000 }, log: createLog({ level: 'silent' }), what: 'items' },
    listDue: async (_, limit) => due.slice(0, limit),
    earliest: async () => (due.length === 0 ? undefined : 0),
    keyOf: ({ key }) => key,
    work: async (item) => {
      expect(atWork.has(item.key)).toBe(false);
      atWork.add(item.key);
      most = Math.max(most, atWork.size);
      seen.push(item.id);
      await hold(item);
      due.splice(due.indexOf(item), 1);
      atWork.delete(item.key);
    },
  });
  onTestFinished(() => work.stop());
  return { work, seen, due, most: () => most };
}

const itemsWith = (keyOf: (id: number) => string) => Array.from({ length: 40 }, (_, id) => ({ id, key: keyOf(id) }));

test('eight items are worked on at once, and whoever is done makes room for the next', async () => {
  const { work, seen, most } = start(itemsWith(String), () => new Promise((resolve) => void setImmediate(resolve)));
  await work.runDue();
  expect([seen.length, most()]).toEqual([40, 8]);
});

test('items with one key are done one after the other, in their order', async () => {
  const { work, seen } = start(itemsWith((id) => String(id % 2)));
  await work.runDue();
  expect(seen.filter((id) => id % 2 === 0)).toEqual(Array.from({ length: 20 }, (_, at) => at * 2));
});

test('between start and stop what is due is done by itself; a stop waits for what is at work and begins nothing more', async () => {
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { work, seen } = start(itemsWith(String), () => held);
  work.start();
  await expect.poll(() => seen.length).toBe(8);
  const context = work.contextOf(60_000);
  const stopped = work.stop();
  expect([context.signal.aborted, context.deadlineAt, work.isStopping, work.isAtWork('0')]).toEqual([true, 61_000, true, true]);
  end();
  await stopped;
  await work.runDue();
  expect(seen).toHaveLength(8);
});

test('what cannot be kept is left for later, and a stop does not wait for that', async () => {
  const { work, seen } = start([{ id: 1, key: 'a' }], () => Promise.reject(new Error('no disk')));
  work.start();
  await expect.poll(() => seen).toEqual([1]);
  await work.stop();
  expect(seen).toEqual([1]);
});
