import type { AccountId, DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { expect, test } from 'vitest';
import { makeDesktopFlowReader } from '../src/desktop-flows/read-desktop-flow.ts';
import { startFleet } from './start-fleet.ts';

const idOf = (name: string): DesktopFlowId => `00000000-0000-4000-8000-${name.padStart(12, '0')}` as DesktopFlowId;
const runs = (...names: readonly string[]): string => names.map((name) => `External.RunFlow FlowId: '${idOf(name)}'`).join('\n');

/** A server with desktop flows of the administrator unless they say otherwise. */
async function start(scripts: Readonly<Record<string, string>>, owners: Readonly<Record<string, AccountRecord>> = {}) {
  const fleet = await startFleet(makeDesktopFlowReader(() => true));
  const add = async (name: string, script: string, change: { readonly ownerId?: AccountId; readonly isDraft?: boolean } = {}) => {
    const time = fleet.services.clock.now();
    const flow = {
      id: idOf(name),
      name,
      script,
      ownerId: change.ownerId ?? fleet.admin.id,
      latestVersion: 1,
      createdAt: time,
      updatedAt: time,
    };
    await fleet.services.stores.desktopFlows.add({ ...flow, publishedVersion: change.isDraft === true ? null : 1 }, false);
  };
  for (const [name, script] of Object.entries(scripts)) await add(name, script, { ...(owners[name] && { ownerId: owners[name].id }) });
  return { ...fleet, add, find: (name: string, ownerId = fleet.admin.id) => fleet.parts.connectorPorts.findFlow(idOf(name), { ownerId }) };
}

test('the order of a run holds the desktop flows that its flow runs, theirs included, each once', async () => {
  const { find } = await start({ a1: runs('b2', 'c3'), b2: runs('c3'), c3: '# leaf', d4: '# not asked for' });

  const found = await find('a1');

  expect(found?.dependencies).toEqual([
    { desktopFlowId: idOf('b2'), name: 'b2', script: runs('c3') },
    { desktopFlowId: idOf('c3'), name: 'c3', script: '# leaf' },
  ]);
});

test('ids are found in any case, and disabled steps need no flow', async () => {
  const script = `External.RunFlow FlowId: '${idOf('b2').toUpperCase()}'\nDISABLE ${runs('e5')}`;
  const { find } = await start({ a1: script, b2: '' });
  expect((await find('a1'))?.dependencies).toHaveLength(1);
});

test.each([
  ['a flow that is not there', { a1: runs('b2'), b2: runs('e5') }, 'ChildDesktopFlowNotFound', 'The desktop flow b2 runs a desktop flow'],
  ['a flow that runs itself', { a1: runs('a1') }, 'ChildDesktopFlowRecursive', 'The desktop flow a1 runs itself'],
  [
    'flows that run one another',
    { a1: runs('b2'), b2: runs('c3'), c3: runs('b2') },
    'ChildDesktopFlowRecursive',
    'The desktop flow b2 runs itself',
  ],
])('%s is refused by name before there is a run', async (_, scripts, code, message) => {
  const { find } = await start(scripts);
  await expect(find('a1')).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
});

test('a flow that was never published is refused by name', async () => {
  const { find, add } = await start({ a1: runs('b2') });
  await add('b2', '', { isDraft: true });
  await expect(find('a1')).rejects.toMatchObject({ code: 'DesktopFlowNotPublished', message: expect.stringContaining('b2') });
});

test('a flow of somebody who does not answer for the run is refused by name', async () => {
  const { find, add, addMaker } = await start({ a1: runs('b2') });
  const other = await addMaker('Bob');
  await add('b2', '', { ownerId: other.id });
  await expect(find('a1')).rejects.toMatchObject({ code: 'DesktopFlowNotYours', status: 403, message: expect.stringContaining('b2') });
});

test('150 other flows are the most', async () => {
  const names = Array.from({ length: 151 }, (_, i) => `f${i}`.replace('f', '9'));
  const leaves = Object.fromEntries(names.map((name) => [name, '']));
  const { find } = await start({ ...leaves, a1: runs(...names.slice(1)), b2: runs(...names) });
  expect((await find('a1'))?.dependencies).toHaveLength(150);
  await expect(find('b2')).rejects.toMatchObject({ code: 'TooManyChildDesktopFlows' });
});
