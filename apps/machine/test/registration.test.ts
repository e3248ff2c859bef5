import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, seal } from '@tandem/sealing';
import { expect, onTestFinished, test } from 'vitest';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { readRegistration } from '../src/identity/registration.ts';
import { joinGroup, leaveGroup } from '../src/registration/group-membership.ts';
import { machineStatus } from '../src/registration/machine-status.ts';
import { registerMachine } from '../src/registration/register-machine.ts';
import { unregisterMachine } from '../src/registration/unregister-machine.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

function freshFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tandem-machine-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function register({ url }: ScriptedServer, token = 'first-token'): Promise<string> {
  const dataDir = freshFolder();
  await registerMachine({ serverUrl: url, dataDir, token, name: 'M1', description: 'by the window' });
  return dataDir;
}

test('a machine registers with public keys and keeps the private ones in a file of its own', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  const [machine] = server.machines.values();
  const text = readFileSync(machineFolder(dataDir).registration, 'utf8');
  expect(machine).toMatchObject({ name: 'M1' });
  expect(Buffer.from(machine?.signingKey ?? '', 'base64')).toHaveLength(32);
  expect(statSync(machineFolder(dataDir).registration).mode & 0o777).toBe(0o600);
  expect(text).not.toContain('first-token');
});

test('the server knows the registered machine by its signed proof', async () => {
  const server = await startScriptedServer();
  expect(await machineStatus(await register(server))).toMatchObject({
    kind: 'registered',
    name: 'M1',
    environmentName: 'Default',
    server: { kind: 'known', machine: { name: 'M1' } },
  });
});

test('a second registration is refused unless it replaces the first', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  const again = { serverUrl: server.url, dataDir, token: 'second-token', name: 'M2' };
  await expect(registerMachine(again)).rejects.toMatchObject({ code: 'MachineAlreadyRegistered' });
  await registerMachine({ ...again, replace: true });
  expect(await machineStatus(dataDir)).toMatchObject({ name: 'M2' });
});

test('a used token and a server that is not there are told apart, and nothing is kept', async () => {
  const server = await startScriptedServer();
  const dataDir = freshFolder();
  const options = { serverUrl: server.url, dataDir, token: 'wrong', name: 'M1' };
  await expect(registerMachine(options)).rejects.toMatchObject({ code: 'RegistrationTokenInvalid' });
  await expect(registerMachine({ ...options, serverUrl: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'ServerUnreachable' });
  expect(await machineStatus(dataDir)).toEqual({ kind: 'unregistered' });
});

test.each([
  ['ftp://127.0.0.1', 'ServerUrlInvalid'],
  ['no address', 'ServerUrlInvalid'],
  ['http://tandem.example', 'ServerUrlInsecure'],
])('the address %s is refused as %s', async (serverUrl, code) => {
  await expect(registerMachine({ serverUrl, dataDir: freshFolder(), token: 't', name: 'M' })).rejects.toMatchObject({ code });
});

test('an unregistered machine is forgotten on both sides', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  await unregisterMachine({ dataDir });
  expect(server.machines.size).toBe(0);
  expect(await machineStatus(dataDir)).toEqual({ kind: 'unregistered' });
});

test('a machine whose server is gone is unregistered only by force', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  const folder = machineFolder(dataDir);
  const moved = { ...readRegistration(folder), serverUrl: 'http://127.0.0.1:1' };
  writeFileSync(folder.registration, JSON.stringify(moved));
  await expect(unregisterMachine({ dataDir })).rejects.toMatchObject({ code: 'ServerUnreachable' });
  await unregisterMachine({ dataDir, force: true });
  expect(await machineStatus(dataDir)).toEqual({ kind: 'unregistered' });
});

test('files that others can read are refused', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  const { registration } = machineFolder(dataDir);
  chmodSync(registration, 0o644);
  await expect(machineStatus(dataDir)).rejects.toMatchObject({ code: 'MachineFilesOpenToOthers' });
});

test('the second machine of a group opens with the password what was sealed to the keys that the first one made', async () => {
  const server = await startScriptedServer();
  const [first, second] = [await register(server), await register(server, 'second-token')];
  const group = { id: crypto.randomUUID(), targetId: crypto.randomUUID(), name: 'Front office', key: null };
  server.groups.push(group);
  await joinGroup({ dataDir: first, groupName: 'Front office', password: 'correct horse' });
  await joinGroup({ dataDir: second, groupName: 'front office', password: 'correct horse' });

  const binding = { purpose: 'connection-password', targetId: group.targetId, subjectId: 'c', username: 'bot' } as const;
  const sealed = await seal(server.groups[0]?.key?.sealingKey ?? '', 'pass', binding);
  const keys = readRegistration(machineFolder(second)).group?.sealing;
  expect(await open(keys?.privateKey ?? '', sealed, binding)).toEqual({ ok: true, value: 'pass' });
  expect(await machineStatus(second)).toMatchObject({ groupName: 'Front office' });
  expect(JSON.stringify(server.groups)).not.toContain('correct horse');
});

test('a wrong, a short, and an unknown group password or name are refused', async () => {
  const server = await startScriptedServer();
  const [first, second] = [await register(server), await register(server, 'second-token')];
  server.groups.push({ id: crypto.randomUUID(), targetId: crypto.randomUUID(), name: 'G', key: null });
  await expect(joinGroup({ dataDir: first, groupName: 'G', password: 'short' })).rejects.toMatchObject({ code: 'GroupPasswordTooShort' });
  await joinGroup({ dataDir: first, groupName: 'G', password: 'correct horse' });
  const wrong = joinGroup({ dataDir: second, groupName: 'G', password: 'correct house' });
  await expect(wrong).rejects.toMatchObject({ code: 'GroupPasswordWrong' });
  const unknown = joinGroup({ dataDir: second, groupName: 'H', password: 'correct horse' });
  await expect(unknown).rejects.toMatchObject({ code: 'MachineGroupNotFound' });
  expect(readRegistration(machineFolder(second)).group).toBeNull();
});

test('a machine that leaves its group forgets the keys of the group', async () => {
  const server = await startScriptedServer();
  const dataDir = await register(server);
  server.groups.push({ id: crypto.randomUUID(), targetId: crypto.randomUUID(), name: 'G', key: null });
  await joinGroup({ dataDir, groupName: 'G', password: 'correct horse' });
  await leaveGroup({ dataDir });
  expect(readRegistration(machineFolder(dataDir)).group).toBeNull();
  await expect(leaveGroup({ dataDir })).rejects.toMatchObject({ code: 'MachineNotInGroup' });
});
