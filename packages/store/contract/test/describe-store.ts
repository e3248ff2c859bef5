import type { AccountId, CloudFlowId, ConnectionId, DesktopFlowId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import type {
  AccountRecord,
  AccountStore,
  CloudFlowRecord,
  CloudFlowStore,
  DesktopFlowRecord,
  DesktopFlowStore,
  EnvironmentVariableStore,
  NewFlowVersion,
  ScheduleStore,
  SettingsStore,
  SignInStore,
} from '../src/index.ts';
import { describeEnvironmentVariables } from './describe-environment-variables.ts';

/** The stores of one implementation on one fresh database. */
export interface StoresUnderTest {
  readonly accounts: AccountStore;
  readonly signIns: SignInStore;
  readonly settings: SettingsStore;
  readonly cloudFlows: CloudFlowStore;
  readonly schedules: ScheduleStore;
  readonly desktopFlows: DesktopFlowStore;
  readonly environmentVariables: EnvironmentVariableStore;
}

const ACCOUNT: AccountRecord = {
  id: '01890000-0000-7000-8000-00000000000a' as AccountId,
  email: 'mona@example.org',
  name: 'Mona',
  role: 'maker',
  passwordHash: '$argon2id$x',
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1_000,
};

const FLOW: CloudFlowRecord = {
  id: '01890000-0000-7000-8000-00000000000b' as CloudFlowId,
  name: 'Countries',
  ownerId: ACCOUNT.id,
  state: 'On',
  definition: '{"definition":{"Ünïcode":"\\u0000 5.0"}}',
  connections: { shared_uiflow: '01890000-0000-7000-8000-00000000000c' as ConnectionId },
  triggerKeyHash: null,
  turnedOff: null,
  failingSince: null,
  latestVersion: 1,
  publishedVersion: 1,
  createdAt: 1_000,
  updatedAt: 2_000,
};

const DESKTOP_FLOW: DesktopFlowRecord = {
  id: '01890000-0000-7000-8000-00000000000d' as DesktopFlowId,
  name: 'Make folder',
  ownerId: ACCOUNT.id,
  script: "\ufeffSET X TO 'ä'\r\n\t \n",
  latestVersion: 1,
  publishedVersion: 1,
  createdAt: 1,
  updatedAt: 1,
};

function saved(text: string, note = ''): NewFlowVersion {
  return { text, savedAt: 7, savedBy: ACCOUNT.id, note };
}

/**
 * What every store must do, whatever it keeps its rows in.
 *
 * @param make gives the stores on a fresh database
 */
export function describeStore(name: string, make: () => StoresUnderTest): void {
  describe(name, () => {
    describeAccounts(make);
    describeSignIns(make);
    describeFlows(make);
    describeEnvironmentVariables(make, ACCOUNT);
  });
}

function describeAccounts(make: () => StoresUnderTest): void {
  test('an account comes back as it was kept and is found by each of its keys', async () => {
    const { accounts } = make();
    const account = { ...ACCOUNT, workAccount: { issuer: 'https://id.example', subject: 's1' }, isDisabled: true };
    await accounts.add(account);
    expect(await accounts.get(account.id)).toEqual(account);
    expect(await accounts.findByEmail('mona@example.org')).toEqual(account);
    expect(await accounts.findByWorkAccount({ issuer: 'https://id.example', subject: 's1' })).toEqual(account);
    expect(await accounts.findByWorkAccount({ issuer: 'https://other.example', subject: 's1' })).toBeUndefined();
    expect(await accounts.list()).toEqual([account]);
  });

  test('an e-mail address is taken once, also when two come at once', async () => {
    const { accounts } = make();
    const twin = { ...ACCOUNT, id: '01890000-0000-7000-8000-0000000000aa' as AccountId };
    const results = await Promise.allSettled([accounts.add(ACCOUNT), accounts.add(twin)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { code: 'EmailTaken' } });
    expect(await accounts.count()).toBe(1);
  });

  test('only one of two first accounts is made', async () => {
    const { accounts } = make();
    const twin = { ...ACCOUNT, id: '01890000-0000-7000-8000-0000000000aa' as AccountId, email: 'other@example.org' };
    expect(await Promise.all([accounts.addFirst(ACCOUNT), accounts.addFirst(twin)])).toEqual([true, false]);
  });

  test('a change keeps what it does not name', async () => {
    const { accounts } = make();
    await accounts.add(ACCOUNT);
    expect(await accounts.update(ACCOUNT.id, { role: 'admin', hasAttendedLicence: true })).toEqual({
      ...ACCOUNT,
      role: 'admin',
      hasAttendedLicence: true,
    });
    expect(await accounts.update('01890000-0000-7000-8000-0000000000ff' as AccountId, { name: 'x' })).toBeUndefined();
  });

  test('settings are kept by name, the last value counts', async () => {
    const { settings } = make();
    await settings.save(
      new Map([
        ['a', '1'],
        ['b', '"x"'],
      ]),
    );
    await settings.save(new Map([['a', '2']]));
    expect(await settings.load()).toEqual(
      new Map([
        ['a', '2'],
        ['b', '"x"'],
      ]),
    );
  });
}

function describeSignIns(make: () => StoresUnderTest): void {
  const signIn = (tokenHash: string, lastSeenAt: number, expiresAt: number) => ({
    tokenHash,
    accountId: ACCOUNT.id,
    createdAt: 0,
    lastSeenAt,
    expiresAt,
  });

  test('sign-ins of an account are listed, last used first', async () => {
    const { accounts, signIns } = make();
    const other = { ...ACCOUNT, id: '01890000-0000-7000-8000-0000000000ab' as AccountId, email: 'otto@example.org' };
    for (const account of [ACCOUNT, other]) await accounts.add(account);
    const [old, fresh] = [signIn('old', 1, 100), signIn('fresh', 2, 100)];
    for (const one of [old, fresh, { ...signIn('others', 3, 100), accountId: other.id }]) await signIns.add(one);
    expect(await signIns.listOf(ACCOUNT.id)).toEqual([fresh, old]);
  });

  test('sign-ins end one by one, all but one, or by time', async () => {
    const { accounts, signIns } = make();
    await accounts.add(ACCOUNT);
    for (const tokenHash of ['a', 'b', 'c', 'd']) await signIns.add(signIn(tokenHash, 50, 1000));
    await signIns.add(signIn('idle', 10, 1000));
    await signIns.add(signIn('over', 50, 100));
    await signIns.touch('a', 60);
    await signIns.remove('b');
    await signIns.removeExpired(100, 10);
    const left = async () => {
      const found = await Promise.all(['a', 'b', 'c', 'd', 'idle', 'over'].map((hash) => signIns.find(hash)));
      return found.flatMap((one) => (one === undefined ? [] : [one.tokenHash]));
    };
    expect(await left()).toEqual(['a', 'c', 'd']);
    expect(await signIns.find('a')).toEqual(signIn('a', 60, 1000));
    await signIns.removeOthers(ACCOUNT.id, 'c');
    expect(await left()).toEqual(['c']);
    await signIns.removeOthers(ACCOUNT.id, undefined);
    expect(await left()).toEqual([]);
  });

  test('a pending sign-in is taken once', async () => {
    const { signIns } = make();
    const pending = { state: 's', nonce: 'n', codeVerifier: 'v', browserHash: 'b', returnTo: '/', expiresAt: 5 };
    await signIns.addPending(pending);
    expect(await Promise.all([signIns.takePending('s'), signIns.takePending('s')])).toEqual([pending, undefined]);
  });
}

function describeFlows(make: () => StoresUnderTest): void {
  test('a cloud flow comes back as it was kept, changes in part, and goes with its schedule', async () => {
    const { accounts, cloudFlows, schedules } = make();
    await accounts.add(ACCOUNT);
    await cloudFlows.add(FLOW);
    await expect(cloudFlows.add(FLOW)).rejects.toMatchObject({ code: 'IdTaken' });
    expect(await cloudFlows.list()).toEqual([FLOW]);
    expect(await cloudFlows.update(FLOW.id, () => ({ state: 'Off', triggerKeyHash: 'h' }))).toEqual({
      former: FLOW,
      flow: { ...FLOW, state: 'Off', triggerKeyHash: 'h' },
    });
    const turnedOff = { reason: 'runs-failing', at: 9, failingSince: 3, fault: { code: 'Gone', message: 'It is gone.' } } as const;
    expect((await cloudFlows.update(FLOW.id, () => ({ turnedOff })))?.flow.turnedOff).toEqual(turnedOff);
    expect((await cloudFlows.update(FLOW.id, () => ({ state: 'On' })))?.flow.turnedOff).toBeNull();
    const schedule = { cloudFlowId: FLOW.id, anchorAt: 1, nextRunAt: 500, windowEndAt: 400 };
    await schedules.set(schedule);
    expect(await schedules.get(FLOW.id)).toEqual(schedule);
    expect(await cloudFlows.remove(FLOW.id)).toBe(true);
    expect(await cloudFlows.remove(FLOW.id)).toBe(false);
    expect(await schedules.get(FLOW.id)).toBeUndefined();
  });

  test('changes at once see each other, and every new text has a version of its own', async () => {
    const { accounts, cloudFlows, desktopFlows } = make();
    await accounts.add(ACCOUNT);
    await cloudFlows.add(FLOW);
    await desktopFlows.add(DESKTOP_FLOW, false);
    const texts = ['{"a":1}', '{"a":2}', '{"a":2}', '{"a":3}'];
    const cloud = await Promise.all(
      texts.map((text) => cloudFlows.update(FLOW.id, ({ name }) => ({ save: saved(text), publish: 'latest', name: `${name}!` }))),
    );
    const desktop = await Promise.all(texts.map((text) => desktopFlows.update(DESKTOP_FLOW.id, () => ({ save: saved(text) }))));
    expect(cloud.map((changed) => changed?.flow.latestVersion)).toEqual([2, 3, 3, 4]);
    expect(cloud.at(-1)?.flow).toMatchObject({ definition: '{"a":3}', name: 'Countries!!!!', publishedVersion: 4 });
    expect(desktop.map((flow) => flow?.latestVersion)).toEqual([2, 3, 3, 4]);
    expect(desktop.at(-1)).toMatchObject({ script: DESKTOP_FLOW.script, publishedVersion: 1 });
  });

  test('versions are listed newest first with who saved them, and say which ones have run', async () => {
    const { accounts, cloudFlows } = make();
    await accounts.add(ACCOUNT);
    await cloudFlows.add({ ...FLOW, publishedVersion: null });
    await cloudFlows.update(FLOW.id, () => ({ save: saved('2', 'because'), publish: 'latest' }));
    await cloudFlows.update(FLOW.id, () => ({ save: saved('3') }));
    await cloudFlows.update(FLOW.id, () => ({ publish: 3 }));
    const first = { version: 1, savedAt: FLOW.createdAt, savedBy: ACCOUNT.id, note: '', wasPublished: false };
    expect(await cloudFlows.listVersions(FLOW.id, { limit: 9 })).toEqual([
      { version: 3, savedAt: 7, savedBy: ACCOUNT.id, note: '', wasPublished: true },
      { version: 2, savedAt: 7, savedBy: ACCOUNT.id, note: 'because', wasPublished: true },
      first,
    ]);
    expect(await cloudFlows.listVersions(FLOW.id, { before: 2, limit: 9 })).toEqual([first]);
    expect(await cloudFlows.getVersion(FLOW.id, 1)).toEqual({ ...first, text: FLOW.definition });
    expect(await cloudFlows.getVersion(FLOW.id, 'latest')).toMatchObject({ version: 3, text: '3' });
    expect(await cloudFlows.getVersion(FLOW.id, 4)).toBeUndefined();
  });

  test('everybody who published a version stays known, with the owner of that time and whether it was in the owner’s name', async () => {
    const { accounts, cloudFlows } = make();
    const friend = { ...ACCOUNT, id: '01890000-0000-7000-8000-0000000000aa' as AccountId, email: 'other@example.org' };
    for (const account of [ACCOUNT, friend]) await accounts.add(account);
    await cloudFlows.add(FLOW);
    const by = ({ id: accountId }: AccountRecord, answersForOwner: boolean) => ({ publisher: { accountId, answersForOwner } });
    await cloudFlows.update(FLOW.id, () => ({ save: saved('2'), ...by(friend, true) }));
    for (const answers of [true, false]) await cloudFlows.update(FLOW.id, () => ({ publish: 2, ...by(friend, answers) }));
    await cloudFlows.update(FLOW.id, () => ({ publish: 'latest', ...by(ACCOUNT, true) }));
    const ofMona = { accountId: ACCOUNT.id, ownerId: ACCOUNT.id, answersForOwner: true };
    const found = await cloudFlows.publishersOf(FLOW.id);
    expect(found).toEqual([
      { version: 1, ...ofMona },
      { version: 2, ...ofMona },
      { version: 2, ...ofMona, accountId: friend.id },
    ]);
    await cloudFlows.remove(FLOW.id);
    expect(await cloudFlows.publishersOf(FLOW.id)).toEqual([]);
  });

  test('a change that throws, or publishes what is not there, leaves nothing behind', async () => {
    const { accounts, desktopFlows } = make();
    await accounts.add(ACCOUNT);
    await desktopFlows.add(DESKTOP_FLOW, false);
    const unknown = desktopFlows.update(DESKTOP_FLOW.id, () => ({ save: saved('x'), publish: 9 }));
    await expect(unknown).rejects.toMatchObject({ code: 'NotFound' });
    const thrown = desktopFlows.update(DESKTOP_FLOW.id, () => {
      throw new Error('stale');
    });
    await expect(thrown).rejects.toThrow('stale');
    expect(await desktopFlows.get(DESKTOP_FLOW.id)).toEqual(DESKTOP_FLOW);
    expect(await desktopFlows.listVersions(DESKTOP_FLOW.id, { limit: 9 })).toHaveLength(1);
  });

  test('the versions of a removed flow go, and a flow with the same text keeps its own', async () => {
    const { accounts, desktopFlows } = make();
    await accounts.add(ACCOUNT);
    const twin = { ...DESKTOP_FLOW, id: '01890000-0000-7000-8000-0000000000dd' as DesktopFlowId };
    for (const flow of [DESKTOP_FLOW, twin]) await desktopFlows.add(flow, false);
    await desktopFlows.remove(DESKTOP_FLOW.id);
    expect(await desktopFlows.listVersions(DESKTOP_FLOW.id, { limit: 9 })).toEqual([]);
    expect(await desktopFlows.get(twin.id)).toEqual(twin);
  });

  test('due schedules come earliest first', async () => {
    const { accounts, cloudFlows, schedules } = make();
    await accounts.add(ACCOUNT);
    const ids = ['1', '2', '3'].map((digit) => FLOW.id.replace(/.$/, digit) as CloudFlowId);
    for (const [index, id] of ids.entries()) {
      await cloudFlows.add({ ...FLOW, id });
      await schedules.set({ cloudFlowId: id, anchorAt: 1, nextRunAt: 300 - index * 100 });
    }
    expect((await schedules.listDue(200, 10)).map(({ cloudFlowId }) => cloudFlowId)).toEqual([ids[2], ids[1]]);
    expect(await schedules.earliest()).toBe(100);
    for (const id of ids) await schedules.remove(id);
    expect(await schedules.earliest()).toBeUndefined();
  });

  test('a desktop flow keeps its script byte for byte', async () => {
    const { accounts, desktopFlows } = make();
    await accounts.add(ACCOUNT);
    const flow = DESKTOP_FLOW;
    await desktopFlows.add(flow, false);
    await expect(desktopFlows.add(flow, true)).rejects.toMatchObject({ code: 'IdTaken' });
    const changed = { ...flow, name: 'Other', script: '', latestVersion: 2, publishedVersion: 2 };
    expect(await desktopFlows.update(flow.id, () => ({ name: 'Other', save: saved(''), publish: 'latest' }))).toEqual(changed);
    expect(await desktopFlows.list()).toEqual([changed]);
    expect(await desktopFlows.remove(flow.id)).toBe(true);
    expect(await desktopFlows.get(flow.id)).toBeUndefined();
  });

  test('the id of a removed desktop flow stays with its former owner', async () => {
    const { accounts, desktopFlows } = make();
    const other = { ...ACCOUNT, id: '01890000-0000-7000-8000-0000000000aa' as AccountId, email: 'other@example.org' };
    const taken = { ...DESKTOP_FLOW, ownerId: other.id };
    for (const account of [ACCOUNT, other]) await accounts.add(account);
    await desktopFlows.add(DESKTOP_FLOW, false);
    await desktopFlows.remove(DESKTOP_FLOW.id);
    await expect(desktopFlows.add(taken, false)).rejects.toMatchObject({ code: 'DesktopFlowIdReserved' });
    expect(await desktopFlows.list()).toEqual([]);
    await desktopFlows.add(DESKTOP_FLOW, false);
    await desktopFlows.remove(DESKTOP_FLOW.id);
    await desktopFlows.add(taken, true);
    await desktopFlows.remove(DESKTOP_FLOW.id);
    await expect(desktopFlows.add(DESKTOP_FLOW, false)).rejects.toMatchObject({ code: 'DesktopFlowIdReserved' });
  });
}
