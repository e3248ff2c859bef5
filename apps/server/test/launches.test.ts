import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ConnectionId, DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { describe, expect, test } from 'vitest';
import { LAUNCH_MS } from '../src/launches/launch.ts';
import { makeLaunches } from '../src/launches/launch-parts.ts';
import { registerLaunchRoutes } from '../src/launches/launch-routes.ts';
import type { Launches } from '../src/launches/launches.ts';
import { type Fleet, type RegisteredMachine, startFleet } from './start-fleet.ts';

const LINK_ID = '01890000-0000-7000-8000-00000000000f';

/** A server with a desktop flow of the administrator and a machine of the administrator; links are only noted. */
async function startLaunchServer() {
  const links = { opened: [] as object[], bound: [] as string[][] };
  let launches: Launches | undefined;
  const fleet = await startFleet(undefined, (on, { stores, channel }) => {
    launches = makeLaunches(on.services, {
      stores,
      channel,
      links: {
        async openForLaunch(launch) {
          links.opened.push(launch);
          return LINK_ID;
        },
        bindToSignIn: (linkId, signInId) => void links.bound.push([linkId, signInId]),
      },
    });
    registerLaunchRoutes(on, launches);
  });
  if (launches === undefined) throw new Error('the routes were not registered');
  return { ...fleet, launches, links, machine: await fleet.addMachine('M1'), flowId: await addFlow(fleet, fleet.admin) };
}

type LaunchServer = Awaited<ReturnType<typeof startLaunchServer>>;

async function addFlow({ services }: Pick<Fleet, 'services'>, owner: AccountRecord): Promise<DesktopFlowId> {
  const id = services.ids.next<DesktopFlowId>();
  const now = services.clock.now();
  const flow = {
    id,
    name: 'Make folder',
    script: '',
    ownerId: owner.id,
    latestVersion: 1,
    publishedVersion: 1,
    createdAt: now,
    updatedAt: now,
  };
  await services.stores.desktopFlows.add(flow, true);
  return id;
}

/** A window with a secret of its own. */
function makeWindow(url: string) {
  const windowSecret = randomBytes(32).toString('base64url');
  const ticket = new URL(url).searchParams.get('ticket') ?? '';
  return { proof: { ticket, windowSecret }, windowSecretHash: createHash('sha256').update(windowSecret).digest('base64') };
}

type Window = ReturnType<typeof makeWindow>;

function claim({ launches }: LaunchServer, { id }: RegisteredMachine, window: Window, osUser = 'robot') {
  const { proof, windowSecretHash } = window;
  return launches.claims.answer(id, { kind: 'launch-claim', requestId: randomUUID(), ticket: proof.ticket, windowSecretHash, osUser });
}

interface Posted {
  readonly status: number;
  readonly code: string | undefined;
  readonly json: unknown;
  readonly cookie: string | undefined;
}

async function post(server: LaunchServer, path: string, body: object, cookie?: string): Promise<Posted> {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
  const answer = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const json = (await answer.json()) as { error?: { code: string } };
  return { status: answer.status, code: json.error?.code, json, cookie: answer.headers.getSetCookie()[0] };
}

const look = (server: LaunchServer, { proof }: Window, cookie?: string) => post(server, '/api/launches/look', proof, cookie);
const open = (server: LaunchServer, { proof }: Window, rest: object = { isConfirmed: true }, cookie?: string) =>
  post(server, '/api/launches/open', { ...proof, ...rest }, cookie);

async function issue(server: LaunchServer) {
  const launch = await server.callAsAdmin('createLaunch', { params: { desktopFlowId: server.flowId } });
  return { launch, window: makeWindow(launch.url) };
}

describe('a launch', () => {
  test('goes from the portal over the machine to the window, which is signed in as the account and gets the link', async () => {
    const server = await startLaunchServer();
    const { launch, window } = await issue(server);
    expect(new URL(launch.url)).toMatchObject({ protocol: 'tandem:', pathname: 'design' });
    expect(new URL(launch.url).searchParams.get('server')).toBe(server.url);

    expect((await look(server, window)).json).toMatchObject({ state: 'issued', opening: null });
    expect(await claim(server, server.machine, window)).toMatchObject({ linkId: LINK_ID, error: null });
    expect(await server.callAsAdmin('getLaunch', { params: { launchId: launch.id } })).toMatchObject({
      state: 'claimed',
      machineName: 'M1',
    });
    expect((await look(server, window)).json).toMatchObject({
      opening: { accountName: 'Ada', desktopFlowName: 'Make folder', machineName: 'M1', osUser: 'robot', isSignedIn: false },
    });

    const opened = await open(server, window);
    expect(opened).toMatchObject({ status: 201, json: { desktopFlowId: server.flowId, accountName: 'Ada', linkId: LINK_ID } });
    expect(opened.cookie).toMatch(/^tandem-sign-in=[^;]+; .*HttpOnly; SameSite=Strict/);
    expect(await server.callAsAdmin('getLaunch', { params: { launchId: launch.id } })).toMatchObject({ state: 'opened' });
    const token = /=([^;]+)/.exec(opened.cookie ?? '')?.[1] ?? '';
    expect(server.links.bound).toEqual([[LINK_ID, createHash('sha256').update(token).digest('hex')]]);
    expect(server.links.opened).toEqual([
      { accountId: server.admin.id, desktopFlowId: server.flowId, machineId: server.machine.id, osUser: 'robot' },
    ]);
  });

  test('is opened once', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    await claim(server, server.machine, window);
    const answers = await Promise.all([open(server, window), open(server, window), open(server, window)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(server.links.bound).toHaveLength(1);
    expect(await look(server, window)).toMatchObject({ status: 409, code: 'LaunchUsed' });
  });

  test('is claimed once, also when two machines are as fast', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    const other = await server.addMachine('M2');
    const answers = await Promise.all([
      claim(server, server.machine, window),
      claim(server, other, makeWindow(`x:?ticket=${window.proof.ticket}`)),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual([undefined, 'LaunchUsed']);
    expect(await open(server, window)).toMatchObject({ status: 201 });
  });

  test('answers a machine that asks again after its connection broke', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    await claim(server, server.machine, window);
    expect(await claim(server, server.machine, window)).toMatchObject({ linkId: LINK_ID });
    expect(await claim(server, server.machine, window, 'carol')).toMatchObject({ linkId: null });
    expect(server.links.opened).toHaveLength(1);
  });

  test('expires after two minutes, claimed or not', async () => {
    const server = await startLaunchServer();
    const [{ window: claimed }, { launch, window }] = [await issue(server), await issue(server)];
    await claim(server, server.machine, claimed);
    server.turnClock(LAUNCH_MS);
    expect(await open(server, claimed)).toMatchObject({ status: 410, code: 'LaunchExpired' });
    expect(await claim(server, server.machine, window)).toMatchObject({ linkId: null, error: { code: 'LaunchExpired' } });
    expect(await server.callAsAdmin('getLaunch', { params: { launchId: launch.id } })).toMatchObject({ state: 'expired' });
  });

  test('opens for no window but that whose secret the claim named, and not for many guesses', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    await claim(server, server.machine, window);
    const thief = { ...window, proof: { ...window.proof, windowSecret: randomBytes(32).toString('base64url') } };
    expect(await look(server, thief)).toMatchObject({ status: 404, code: 'LaunchUnknown' });
    for (let guess = 0; guess < 4; guess += 1) expect(await open(server, thief)).toMatchObject({ status: 404, code: 'LaunchUnknown' });
    expect(await open(server, window)).toMatchObject({ status: 410, code: 'LaunchExpired' });
  });

  test('is not opened before a machine has claimed it', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    expect(await open(server, window)).toMatchObject({ status: 409, code: 'LaunchNotClaimed' });
    expect(server.links.bound).toEqual([]);
  });

  test('is shown to nobody but who made it', async () => {
    const server = await startLaunchServer();
    const { launch } = await issue(server);
    const callAsMaker = await server.callAs(await server.addMaker('bob'));
    await expect(callAsMaker('getLaunch', { params: { launchId: launch.id } })).rejects.toMatchObject({ code: 'NotFound' });
  });

  test('is made only by who may change the flow', async () => {
    const server = await startLaunchServer();
    const callAsMaker = await server.callAs(await server.addMaker('bob'));
    await expect(callAsMaker('createLaunch', { params: { desktopFlowId: server.flowId } })).rejects.toMatchObject({ code: 'Forbidden' });
  });
});

describe('whose sign-in a window gets', () => {
  async function claimed() {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    await claim(server, server.machine, window);
    return { server, window };
  }
  const cookieOf = async ({ services }: LaunchServer, account: AccountRecord) => `tandem-sign-in=${await services.signIns.open(account)}`;

  test('is not changed without a person who agrees', async () => {
    const { server, window } = await claimed();
    const cookie = await cookieOf(server, await server.addMaker('bob'));
    expect((await look(server, window, cookie)).json).toMatchObject({ opening: { accountName: 'Ada', isSignedIn: false } });
    expect(await open(server, window, {}, cookie)).toMatchObject({ status: 409, code: 'LaunchNotConfirmed', cookie: undefined });
    expect(await open(server, window, {})).toMatchObject({ status: 409, code: 'LaunchNotConfirmed', cookie: undefined });
    expect(await open(server, window, { isConfirmed: true }, cookie)).toMatchObject({ status: 201 });
  });

  test('needs no question when it is that of the browser already', async () => {
    const { server, window } = await claimed();
    const cookie = await cookieOf(server, server.admin);
    expect((await look(server, window, cookie)).json).toMatchObject({ opening: { isSignedIn: true } });
    expect(await open(server, window, {}, cookie)).toMatchObject({ status: 201 });
  });

  test('is refused when the account was disabled meanwhile', async () => {
    const { server, window } = await claimed();
    await server.services.stores.accounts.update(server.admin.id, { isDisabled: true });
    expect(await open(server, window)).toMatchObject({ status: 403, code: 'LaunchAccountGone', cookie: undefined });
  });
});

describe('a claim is refused', () => {
  test('with a ticket that was guessed, and soon altogether', async () => {
    const server = await startLaunchServer();
    const guess = () => claim(server, server.machine, makeWindow(`x:?ticket=${randomBytes(32).toString('base64url')}`));
    const codes = new Set<string | undefined>();
    for (let tries = 0; tries < 31; tries += 1) codes.add((await guess()).error?.code);
    expect([...codes]).toEqual(['LaunchUnknown', 'TooManyAttempts']);
  });

  test('to a window that guesses tickets, and soon altogether', async () => {
    const server = await startLaunchServer();
    const codes = new Set<string | undefined>();
    for (let tries = 0; tries < 101; tries += 1) codes.add((await look(server, makeWindow(`x:?ticket=${randomUUID()}`))).code);
    expect([...codes]).toEqual(['LaunchUnknown', 'TooManyAttempts']);
  });

  test('to an account that may not use the machine, and whoever waits for it is told', async () => {
    const server = await startLaunchServer();
    const maker = await server.addMaker('bob');
    const callAsMaker = await server.callAs(maker);
    const launch = await callAsMaker('createLaunch', { params: { desktopFlowId: await addFlow(server, maker) } });
    const window = makeWindow(launch.url);
    expect(await claim(server, server.machine, window)).toMatchObject({ error: { code: 'Forbidden' } });
    expect(await callAsMaker('getLaunch', { params: { launchId: launch.id } })).toMatchObject({
      state: 'issued',
      error: { code: 'Forbidden' },
    });
    expect((await look(server, window)).json).toMatchObject({ error: { code: 'Forbidden' }, opening: null });
    expect(server.links.opened).toEqual([]);
  });

  test('in the name of another user of the machine, unless the account has proven to be that user', async () => {
    const server = await startLaunchServer();
    const { window } = await issue(server);
    expect(await claim(server, server.machine, window, 'carol')).toMatchObject({ error: { code: 'LaunchUserUnproven' } });

    await server.stores.connections.add({
      id: randomUUID() as ConnectionId,
      ownerId: server.admin.id,
      name: 'Carol on M1',
      kind: 'password',
      targetId: server.machine.targetId,
      username: 'M1\\carol',
      sealedPassword: 'sealed',
      error: null,
      checkedAt: 0,
      createdAt: 0,
    });
    const { window: second } = await issue(server);
    expect(await claim(server, server.machine, second, 'carol')).toMatchObject({ error: null });
    expect(server.links.opened).toMatchObject([{ osUser: 'carol' }]);
  });
});
