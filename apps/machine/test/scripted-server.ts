import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { API, type GroupKey, MACHINE_CHANNEL_PATH, type Route, type RouteName } from '@tandem/protocol';
import { importJWK, jwtVerify } from 'jose';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { ScriptedChannel } from './scripted-channel.ts';

interface RegisteredHere {
  readonly machineId: string;
  readonly targetId: string;
  readonly name: string;
  readonly signingKey: string;
  readonly sealingKey: string;
  readonly journalId: string;
  groupId: string | null;
}

interface GroupHere {
  readonly id: string;
  readonly targetId: string;
  readonly name: string;
  key: GroupKey | null;
}

/**
 * Stands for the server, as small as the machine can tell: real HTTP and WebSocket on loopback, bodies and answers held
 * to the protocol's route table, proofs checked with the registered key.
 */
export interface ScriptedServer {
  readonly url: string;
  readonly channel: ScriptedChannel;
  readonly machines: Map<string, RegisteredHere>;
  readonly groups: GroupHere[];
  /** Registration token that is good for one machine each. */
  readonly tokens: Set<string>;
  /** Tickets of runs that are at work; each opens a credential of mara. */
  readonly tickets: Set<string>;
  state(): string;
  /** What the server says of the state of its machines. */
  setState(state: 'active' | 'quarantined'): void;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  const http = createServer((request, response) => void answer(server, request, response));
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    void proveMachine(server, request).then((machine) => {
      if (machine === undefined || request.url !== MACHINE_CHANNEL_PATH) socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      else sockets.handleUpgrade(request, socket, head, (opened) => server.channel.accept(opened));
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let state = 'active';
  const server: ScriptedServer = {
    url: `http://127.0.0.1:${port}`,
    channel: new ScriptedChannel(),
    machines: new Map(),
    groups: [],
    tokens: new Set(['first-token', 'second-token', 'third-token']),
    tickets: new Set(),
    state: () => state,
    setState: (changed) => {
      state = changed;
    },
  };
  onTestFinished(() => {
    server.channel.drop();
    sockets.close();
    http.closeAllConnections();
    http.close();
  });
  return server;
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

async function answer(server: ScriptedServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = Object.entries(API).find(([, { method, path }]) => method === request.method && path === request.url);
  try {
    if (found === undefined) throw new Refusal(404, 'NotFound');
    const [name, route]: [string, Route] = found;
    const machine = route.access === 'machine' ? await proveMachine(server, request) : undefined;
    if (route.access === 'machine' && machine === undefined) throw new Refusal(401, 'MachineUnknown');
    const bearer = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (route.access === 'run-ticket' && !server.tickets.has(bearer)) throw new Refusal(401, 'RunTicketInvalid');
    const body = route.body === undefined ? undefined : route.body.parse(JSON.parse(await readBody(request)));
    const value = act(server, name as RouteName, { machine, body });
    response.writeHead(route.status ?? (route.response === undefined ? 204 : 200), { 'content-type': 'application/json' });
    response.end(route.response === undefined ? undefined : JSON.stringify(route.response.parse(value)));
  } catch (thrown) {
    const refusal = thrown instanceof Refusal ? thrown : new Refusal(400, String(thrown));
    response.writeHead(refusal.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code: refusal.code, message: 'refused by the script' } }));
  }
}

interface Call {
  readonly machine: RegisteredHere | undefined;
  readonly body: unknown;
}

function act(server: ScriptedServer, name: RouteName, { machine, body }: Call): unknown {
  switch (name) {
    case 'registerMachine':
      return register(server, body as RegisteredHere & { token: string });
    case 'unregisterSelf':
      server.machines.delete(machine?.machineId ?? '');
      return undefined;
    case 'getSelf':
      return machineView(machine, server.state());
    case 'listGroupsToJoin':
      return { items: server.groups };
    case 'joinGroup':
      return join(server, machine, body as { groupId: string; newKey?: GroupKey; proof: string });
    case 'leaveGroup':
      if (machine !== undefined) machine.groupId = null;
      return undefined;
    case 'getRunCredential':
      return { username: 'mara', password: 'hunter2' };
    default:
      throw new Refusal(404, 'NotFound');
  }
}

function register(server: ScriptedServer, body: RegisteredHere & { token: string }) {
  if (!server.tokens.delete(body.token)) throw new Refusal(401, 'RegistrationTokenInvalid');
  const { name, signingKey, sealingKey, journalId } = body;
  const machine = { machineId: randomUUID(), targetId: randomUUID(), name, signingKey, sealingKey, journalId, groupId: null };
  server.machines.set(machine.machineId, machine);
  return { machineId: machine.machineId, targetId: machine.targetId, environmentName: 'Default' };
}

function join(server: ScriptedServer, machine: RegisteredHere | undefined, body: { groupId: string; newKey?: GroupKey; proof: string }) {
  const group = server.groups.find(({ id }) => id === body.groupId);
  const key = body.newKey ?? group?.key;
  if (group === undefined || machine === undefined || key === null || key === undefined) throw new Refusal(404, 'NotFound');
  const publicKey = publicKeyOf(key.signingKey);
  const isProven = verify(
    null,
    Buffer.from(`tandem-join-group:${group.id}:${machine.machineId}`),
    publicKey,
    Buffer.from(body.proof, 'base64'),
  );
  if (!isProven) throw new Refusal(403, 'GroupProofInvalid');
  group.key = key;
  machine.groupId = group.id;
  return undefined;
}

function publicKeyOf(base64: string) {
  return createPublicKey({ key: jwkOf(base64), format: 'jwk' });
}

function jwkOf(base64: string) {
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(base64, 'base64').toString('base64url') };
}

async function proveMachine(server: ScriptedServer, request: IncomingMessage): Promise<RegisteredHere | undefined> {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  for (const machine of server.machines.values()) {
    try {
      const { payload } = await jwtVerify(token, await importJWK(jwkOf(machine.signingKey), 'EdDSA'), {
        audience: 'tandem-machine',
        issuer: machine.machineId,
        subject: machine.machineId,
        maxTokenAge: 300,
      });
      if (typeof payload.jti === 'string') return machine;
    } catch {
      // not this machine's proof
    }
  }
  return undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function machineView(machine: RegisteredHere | undefined, state: string) {
  return {
    id: machine?.machineId,
    targetId: machine?.targetId,
    name: machine?.name,
    description: '',
    ownerName: 'Owner',
    agentVersion: '0.1.0',
    platform: 'Linux',
    osUser: 'bot',
    isOnline: true,
    state,
    lastHeartbeatAt: null,
    registeredAt: 0,
    groupId: machine?.groupId ?? null,
    groupName: null,
    runningCount: 0,
    queuedCount: 0,
    hasUnattendedAddOn: true,
  };
}
