import { expect, test } from 'vitest';
import { startSharing } from './flow-share-setup.ts';

test('the number of rows of a table tells nobody of flows that are not theirs', async () => {
  const { owner, stranger, admin } = await startSharing();
  const countFor = async (ask: typeof admin): Promise<readonly unknown[]> => {
    const { items } = (await ask('/api/tables')).json as { items: readonly { logicalName: string; rowCount: number }[] };
    const { rowCount } = (await ask('/api/tables/workflow')).json as { rowCount: number };
    return [items.find(({ logicalName }) => logicalName === 'workflow')?.rowCount, rowCount];
  };
  const [all] = await countFor(admin);
  expect(all).toBeGreaterThan(0);
  expect(await countFor(owner.ask)).toEqual([1, 1]);
  expect(await countFor(stranger.ask)).toEqual([0, 0]);
});
