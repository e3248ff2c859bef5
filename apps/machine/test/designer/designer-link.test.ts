import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { seal } from '@tandem/sealing';
import { expect, onTestFinished, test } from 'vitest';
import { machineFolder } from '../../src/identity/machine-folder.ts';
import { openLaunch } from '../../src/launch/open-launch.ts';
import { makeTestMachine, startAndGreet, type TestMachine, WELCOME } from '../start-test-machine.ts';
import { bodiesOf, Designer, MISBEHAVING, OWN_CONNECTION, openDesigner, startDesignedMachine, treeOf } from './open-designer.ts';

const AGENT = fileURLToPath(new URL('../agent-main.ts', import.meta.url));

test('a launch is open for who launched it, and nobody else can make one', async () => {
  const { machine } = await startDesignedMachine();
  const [launched, invented] = [new Designer(machine), new Designer(machine)];
  openLaunch(`tandem:design?${new URLSearchParams({ server: machine.server.url, ticket: randomBytes(32).toString('base64url') })}`);
  const { requestId } = await machine.server.channel.next('launch-claim');
  machine.server.channel.send({ kind: 'launch-claimed', requestId, linkId: launched.linkId, error: null });
  expect(await launched.open({ kind: 'launch' })).toMatchObject({ osUser: userInfo().username, error: null });
  expect(await invented.open({ kind: 'launch' })).toMatchObject({ osUser: '', error: { code: 'LaunchNotClaimed' } });
  launched.close();
  const again = machine.server.channel.frames.length;
  machine.server.channel.send({ kind: 'designer-open', linkId: launched.linkId, runAs: { kind: 'launch' } });
  expect(await machine.server.channel.next('designer-opened', { from: again })).toMatchObject({ error: { code: 'LaunchNotClaimed' } });
});

test('a connection is open for the user of the agent alone', async () => {
  const { machine } = await startDesignedMachine();
  expect(await new Designer(machine).open()).toMatchObject({ osUser: userInfo().username, error: null });
  expect(await new Designer(machine).open({ ...OWN_CONNECTION, username: 'somebody-else' })).toMatchObject({
    error: { code: 'AttendedUserNotLoggedIn', fix: expect.any(String) },
  });
});

test('the password of a connection is opened and checked', async () => {
  const { machine } = await startDesignedMachine();
  const [registered] = machine.server.machines.values();
  const [connectionId, { targetId }, { username }] = [randomUUID(), machine, userInfo()];
  const binding = { purpose: 'connection-password', targetId, subjectId: connectionId, username } as const;
  const sealedPassword = await seal(registered?.sealingKey ?? '', 'not the password', binding);
  const connection = { ...OWN_CONNECTION, connectionKind: 'password', connectionId, targetId, sealedPassword } as const;
  expect(await new Designer(machine).open(connection)).toMatchObject({ osUser: '', error: { code: 'SessionCreationInvalidCredentials' } });
  const moved = { ...connection, connectionId: randomUUID() };
  expect(await new Designer(machine).open(moved)).toMatchObject({ error: { code: 'EnvelopeInvalid' } });
});

test('a command for a link that the agent does not know closes it at the server', async () => {
  const { machine } = await startDesignedMachine();
  const designer = new Designer(machine);
  designer.run('SET a TO 1');
  expect(await machine.server.channel.next('designer-closed')).toMatchObject({ linkId: designer.linkId, code: 'DesignerLinkUnknown' });
});

test('closing the link ends its run with all that it started, and no body is left', async () => {
  const { machine } = await startDesignedMachine(MISBEHAVING);
  const designer = await openDesigner(machine);
  designer.run('Test.Tree\nWAIT 60');
  const tree = await treeOf(machine);
  designer.close();
  await expect.poll(() => [...tree.living(), ...bodiesOf(machine), ...runFilesOf(machine)], { timeout: 10_000 }).toEqual([]);
});

test('the end of the agent is the end of its debug runs', async () => {
  const { machine, running } = await startDesignedMachine(MISBEHAVING);
  (await openDesigner(machine)).run('Test.Tree\nWAIT 60');
  const tree = await treeOf(machine);
  await running.close();
  await expect.poll(() => [...tree.living(), ...bodiesOf(machine)], { timeout: 10_000 }).toEqual([]);
});

function runFilesOf({ dataDir }: TestMachine): readonly string[] {
  return readdirSync(machineFolder(dataDir).runs).filter((name) => !name.startsWith('spare-'));
}

test('a short loss of the connection leaves the run at work, and what it told meanwhile is not lost', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  const { channel } = machine.server;
  designer.run('SET a TO 1\nWAIT 1\nSET b TO 2', { breakpoints: [{ subflow: 'Main', row: 3 }] });
  await designer.next('started');
  const from = channel.frames.length;
  channel.drop();
  await channel.next('hello', { from });
  channel.send(WELCOME);
  expect(await designer.next('paused')).toMatchObject({ place: { row: 3 } });
});

test('the body of an agent that is killed ends, and the next agent ends what is left', async () => {
  const machine = await makeTestMachine();
  const first = await startAgent(machine);
  const designer = await openDesigner(machine);
  designer.run('WAIT 60');
  await designer.next('started');
  expect(bodiesOf(machine)).not.toEqual([]);
  first.kill('SIGKILL');
  await once(first, 'exit');
  await expect.poll(() => bodiesOf(machine), { timeout: 10_000 }).toEqual([]);
  await startAndGreet(machine);
  expect(runFilesOf(machine)).toEqual([]);
});

async function startAgent({ dataDir, server: { channel } }: TestMachine): Promise<ChildProcess> {
  const agent = spawn(process.execPath, [AGENT, dataDir], { stdio: 'ignore' });
  onTestFinished(() => void agent.kill('SIGKILL'));
  await channel.next('hello');
  channel.send(WELCOME);
  return agent;
}
