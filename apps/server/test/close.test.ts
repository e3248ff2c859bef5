import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { MACHINE_CHANNEL_PATH } from '@tandem/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startTestServer, type TestServer } from './start-test-server.ts';
import { makeTestMachine } from './test-machine.ts';

test('a server closes while a machine is connected to it', async () => {
  const server = await startTestServer();
  const socket = await connectMachine(server);
  const gone = once(socket, 'close');
  await server.close();
  await gone;
  expect(socket.readyState).toBe(WebSocket.CLOSED);
});

async function connectMachine(server: TestServer): Promise<WebSocket> {
  const machine = await makeTestMachine('Far away');
  const token = await server.askAsAdmin('/api/machines/registration-tokens', { method: 'POST' });
  const body = { ...machine.registration, token: memberOf(token.json, 'token') };
  const registered = await server.ask('/api/machines/register', { method: 'POST', body });
  const machineId = memberOf(registered.json, 'machineId');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: machineId, sub: machineId, aud: 'tandem-machine', iat: now, exp: now + 60, jti: randomUUID() };
  const proof = await machine.signing.signClaims(claims);
  const socket = new WebSocket(server.localUrl.replace(/^http/, 'ws') + MACHINE_CHANNEL_PATH, {
    headers: { authorization: `Bearer ${proof}` },
  });
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  return socket;
}

function memberOf(json: unknown, name: string): string {
  return String((json as Readonly<Record<string, unknown>>)[name]);
}
