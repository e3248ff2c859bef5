import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal } from '@tandem/sealing';
import { describe, expect, test } from 'vitest';
import { canMakeUsers, makeOsUser, type TestUser } from './make-os-user.ts';
import { makeTestMachine, offerAndGrant, startAndGreet, type TestMachine, workOrder } from './start-test-machine.ts';

async function unattendedOrder(machine: TestMachine, { username, password }: TestUser, script: string) {
  const [registered] = machine.server.machines.values();
  const connectionId = randomUUID();
  const binding = { purpose: 'connection-password', targetId: machine.targetId, subjectId: connectionId, username } as const;
  const sealedPassword = await seal(registered?.sealingKey ?? '', password, binding);
  const { targetId } = machine;
  return workOrder({ script, targetId, runMode: 'unattended', connectionKind: 'password', connectionId, username, sealedPassword });
}

async function makeMachineWithUser() {
  const machine = await makeTestMachine();
  chmodSync(machine.scratch, 0o777);
  await startAndGreet(machine);
  return { machine, user: makeOsUser(), channel: machine.server.channel };
}

function sessionFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tandem-session-'));
}

describe.skipIf(!canMakeUsers)('an unattended run (needs root to make an account)', () => {
  test('runs as its user, with the groups and a fresh environment of that user, and leaves no session', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const path = join(machine.scratch, 'who');
    const before = sessionFolders();
    await offerAndGrant(machine, await unattendedOrder(machine, user, `who ${path}`));
    expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
    const { uid, groups, env, cwd } = JSON.parse(readFileSync(path, 'utf8'));
    expect(uid).toBe(statSync(join('/home', user.username)).uid);
    expect(groups).toHaveLength(2);
    expect(cwd).toBe(`/home/${user.username}`);
    expect(env).toMatchObject({ HOME: `/home/${user.username}`, USER: user.username });
    expect(existsSync(env.XDG_RUNTIME_DIR)).toBe(false);
    expect(Object.keys(env).filter((name) => /VITEST|npm|SSH|TOKEN/i.test(name))).toEqual([]);
    expect(sessionFolders()).toEqual(before);
  });

  test('leaves no process when it ends by itself', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    await offerAndGrant(machine, await unattendedOrder(machine, user, 'tree\nwait 300'));
    await channel.next('result');
    expect(processesOf(user)).toEqual([]);
  });

  test('leaves no process two seconds after a cancel', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const path = join(machine.scratch, 'begun');
    const run = await offerAndGrant(machine, await unattendedOrder(machine, user, `tree\nnote ${path}\nwait 60000`));
    await expect.poll(() => existsSync(path), { timeout: 10_000 }).toBe(true);
    channel.send({ kind: 'cancel', ...run });
    const cancelledAt = performance.now();
    expect((await channel.next('result')).outcome).toMatchObject({ status: 'Cancelled' });
    expect(processesOf(user)).toEqual([]);
    expect(performance.now() - cancelledAt).toBeLessThan(2000);
  });

  test('does not begin with a wrong password', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const path = join(machine.scratch, 'begun');
    await offerAndGrant(machine, await unattendedOrder(machine, { ...user, password: 'wrong' }, `note ${path}`));
    const { outcome } = await channel.next('result');
    expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'SessionCreationInvalidCredentials' } });
    expect(existsSync(path)).toBe(false);
  });

  test('does not begin with a password that was sealed for another connection', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const order = await unattendedOrder(machine, user, 'first');
    await offerAndGrant(machine, { ...order, connectionId: randomUUID() });
    expect((await channel.next('result')).outcome).toMatchObject({ status: 'Failed', error: { code: 'EnvelopeInvalid' } });
  });

  test('takes turns with another one of the same user, not with one of somebody else', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const other = makeOsUser();
    await offerAndGrant(machine, await unattendedOrder(machine, user, 'wait 60000'));
    await offerAndGrant(machine, await unattendedOrder(machine, other, 'first'));
    const { username } = user;
    channel.send({ kind: 'offer', runId: randomUUID(), epoch: 1, runMode: 'unattended', connectionKind: 'password', username });
    expect(await channel.next('decline')).toMatchObject({ canWait: true });
  });

  test('is declined for an account that is not there', async () => {
    const { channel } = await makeMachineWithUser();
    const username = 'tandem-nobody-here';
    channel.send({ kind: 'offer', runId: randomUUID(), epoch: 1, runMode: 'unattended', connectionKind: 'password', username });
    expect(await channel.next('decline')).toMatchObject({ code: 'SessionCreationInvalidCredentials', canWait: false });
  });

  test.each([
    ['the right password', 'right', null],
    ['a wrong password', 'wrong', { code: 'SessionCreationInvalidCredentials' }],
  ])('a connection with %s is checked on the machine', async (_, which, error) => {
    const { machine, user, channel } = await makeMachineWithUser();
    const given = which === 'right' ? user : { ...user, password: 'wrong' };
    const { targetId, connectionId, connectionKind, username, sealedPassword } = await unattendedOrder(machine, given, '');
    const requestId = randomUUID();
    channel.send({ kind: 'check-credentials', requestId, targetId, connectionId, connectionKind, username, sealedPassword });
    const answer = await channel.next('credentials-checked');
    expect(answer.requestId).toBe(requestId);
    if (error === null) expect(answer.error).toBeNull();
    else expect(answer.error).toMatchObject(error);
  });

  test('shows password and inputs in no argument list, environment, log or file of the agent', async () => {
    const { machine, user, channel } = await makeMachineWithUser();
    const [ready, go] = [join(machine.scratch, 'ready'), join(machine.scratch, 'go')];
    const order = await unattendedOrder(machine, user, `note ${ready}\nwait 1500\nnote ${go}`);
    const secret = 'canary-input-5150';
    await offerAndGrant(machine, { ...order, inputs: { kind: 'plain', json: `{"Pin":"${secret}"}` } });
    await expect.poll(() => existsSync(ready), { timeout: 10_000 }).toBe(true);
    const seen = [...everyCommandAndEnvironment(), ...everyFileBelow(machine.dataDir)];
    await channel.next('result');
    const seenAfter = everyFileBelow(machine.dataDir);
    const needles = [user.password, secret].flatMap((text) => [
      text,
      Buffer.from(text).toString('base64'),
      Buffer.from(text).toString('hex'),
    ]);
    expect(seen.length).toBeGreaterThan(10);
    for (const needle of needles)
      expect(
        [...seen, ...seenAfter].filter((text) => text.includes(needle)),
        needle,
      ).toEqual([]);
  });
});

function processesOf({ username }: TestUser): readonly string[] {
  const { uid } = statSync(join('/home', username));
  return pids().filter((pid) => {
    try {
      const isLiving = !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      return isLiving && statSync(`/proc/${pid}`).uid === uid;
    } catch {
      return false;
    }
  });
}

function pids(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** Of every process that belongs to some run. */
function everyCommandAndEnvironment(): readonly string[] {
  return pids().flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'latin1'), readFileSync(`/proc/${pid}/environ`, 'latin1')];
    } catch {
      return [];
    }
  });
}

function everyFileBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}
