import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { takeHandover, writeHandover } from '../src/launch/handover.ts';
import { agentPlace, findLaunchPlace, placeFolders } from '../src/launch/launch-place.ts';
import { openLaunch } from '../src/launch/open-launch.ts';
import { scratchFolder } from './scratch-folder.ts';
import { makeTestMachine, startAndGreet, type TestMachine } from './start-test-machine.ts';

const HANDOVER = { ticket: 'A'.repeat(43), windowSecretHash: createHash('sha256').update('secret').digest('base64') };

function urlOf(server: string, ticket = randomBytes(32).toString('base64url')): string {
  return `tandem:design?${new URLSearchParams({ server, ticket })}`;
}

const spoolOf = ({ dataDir }: TestMachine) => agentPlace(machineFolder(dataDir).root).spool;

describe('an agent', () => {
  test('claims a launch in the name of who opened it, with the hash of the secret that only its window has', async () => {
    const machine = await makeTestMachine();
    await startAndGreet(machine);
    const url = urlOf(machine.server.url);
    const { pageUrl } = openLaunch(url);
    const claim = await machine.server.channel.next('launch-claim');
    const [, ticket, secret] = /\/open#([\w-]+)\.([\w-]+)$/.exec(pageUrl) ?? [];
    expect(pageUrl.startsWith(`${machine.server.url}/open#`)).toBe(true);
    expect(claim).toMatchObject({ ticket: new URL(url).searchParams.get('ticket'), osUser: userInfo().username });
    expect([claim.ticket, claim.windowSecretHash]).toEqual([ticket, createHash('sha256').update(String(secret)).digest('base64')]);
    expect(readdirSync(spoolOf(machine))).toEqual([]);
  });

  test('sends what was handed over while it had no connection', async () => {
    const machine = await makeTestMachine();
    await startAndGreet(machine);
    const { channel } = machine.server;
    channel.refuse(true);
    channel.drop();
    openLaunch(urlOf(machine.server.url));
    await expect.poll(() => readdirSync(spoolOf(machine)), { timeout: 5_000 }).toEqual([]);
    channel.refuse(false);
    const from = channel.frames.length;
    await channel.next('hello', { from });
    channel.send({ kind: 'welcome', machineId: randomUUID(), heartbeatMs: 200, claimTimeoutMs: 15_000 });
    await channel.next('launch-claim', { from });
  });

  test('is not to be found any more when it has ended', async () => {
    const machine = await makeTestMachine();
    const running = await startAndGreet(machine);
    expect(findLaunchPlace(machine.server.url)).toBeDefined();
    await running.close();
    expect(findLaunchPlace(machine.server.url)).toBeUndefined();
    expect(() => openLaunch(urlOf(machine.server.url))).toThrow(expect.objectContaining({ code: 'LaunchServerUnknown' }));
  });

  test('has a spool that shows nobody what others put in', async () => {
    const machine = await makeTestMachine();
    await startAndGreet(machine);
    const isRoot = process.getuid?.() === 0;
    await expect.poll(() => lstatSync(spoolOf(machine)).mode & 0o7777).toBe(isRoot ? 0o1733 : 0o700);
  });
});

describe('a handover', () => {
  const cases: readonly (readonly [string, (path: string, folder: string) => void])[] = [
    [
      'behind a symbolic link',
      (path, folder) => {
        writeFileSync(join(folder, 'real'), text(), { mode: 0o600 });
        symlinkSync(join(folder, 'real'), path);
      },
    ],
    [
      'with a second name',
      (path, folder) => {
        writeFileSync(path, text(), { mode: 0o600 });
        linkSync(path, join(folder, 'second'));
      },
    ],
    [
      'that others can write',
      (path) => {
        writeFileSync(path, text());
        chmodSync(path, 0o666);
      },
    ],
    ['that is too large', (path) => writeFileSync(path, text() + 'x'.repeat(10_000), { mode: 0o600 })],
    ['with another form', (path) => writeFileSync(path, '{"ticket":1}', { mode: 0o600 })],
    ['that is empty', (path) => writeFileSync(path, '', { mode: 0o600 })],
  ];
  const text = () => `${HANDOVER.ticket}\n${HANDOVER.windowSecretHash}\n`;

  test.each(cases)('%s is not taken, and gone', (_, make) => {
    const folder = scratchFolder();
    const path = join(folder, `${'0'.repeat(32)}.launch`);
    make(path, folder);
    expect(takeHandover(path)).toBeUndefined();
    expect(lstatSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a folder with something in it', (path: string) => mkdirSync(join(path, 'inner'), { recursive: true })],
    ['nothing', () => undefined],
  ])('that is %s does not end the agent', (_, make) => {
    const path = join(scratchFolder(), `${'0'.repeat(32)}.launch`);
    make(path);
    expect(takeHandover(path)).toBeUndefined();
  });

  test('is taken whole, with its owner', () => {
    const folder = scratchFolder();
    writeHandover(folder, HANDOVER);
    const [name = ''] = readdirSync(folder);
    expect(lstatSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(takeHandover(join(folder, name))).toEqual({ ...HANDOVER, uid: process.getuid?.() });
  });
});

describe('the word of an agent', () => {
  test.each([
    ['a file that others can write', (folder: string) => chmodSync(join(folder, 'agent.json'), 0o666)],
    ['a folder that others can write', (folder: string) => chmodSync(folder, 0o777)],
    ['a spool that is gone', (folder: string) => rmSync(join(folder, 'spool'), { recursive: true })],
  ])('is not believed in %s', (_, spoil) => {
    const folder = scratchFolder();
    const spool = scratchFolder('spool', folder);
    writeFileSync(join(folder, 'agent.json'), JSON.stringify({ servers: ['http://127.0.0.1:1'], spool }), { mode: 0o644 });
    expect(findLaunchPlace('http://127.0.0.1:1', [folder])).toMatchObject({ spool });
    expect(findLaunchPlace('http://127.0.0.1:2', [folder])).toBeUndefined();
    spoil(folder);
    expect(findLaunchPlace('http://127.0.0.1:1', [folder])).toBeUndefined();
  });

  test('is looked for at the user and at root', () => {
    expect(placeFolders({ XDG_DATA_HOME: '/home/ada/data' })).toEqual(['/home/ada/data/tandem/launch-places', '/run/tandem/launch-places']);
  });
});
