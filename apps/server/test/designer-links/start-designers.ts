import { randomUUID } from 'node:crypto';
import { type ApiClient, type DesignerCommand, type DesignerEvent, type DesignerLink, designerCommandSchema } from '@tandem/protocol';
import { ScriptedMachine } from '../scripted-machine.ts';
import { clientOf } from '../start-fleet.ts';
import { startTestServer, type TestServer } from '../start-test-server.ts';
import { makeTestMachine } from '../test-machine.ts';
import { ScriptedDesigner } from './scripted-designer.ts';

/** A clock that goes on by itself and can be turned forward. */
function makeClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    turn(ms: number): void {
      aheadMs += ms;
    },
  };
}

export interface Person {
  readonly cookie: string;
  readonly call: ApiClient;
}

export interface Desk {
  readonly id: string;
  readonly targetId: string;
  /** Connects the machine anew. */
  connect(): Promise<ScriptedMachine>;
}

/** A link that is open on both ends. */
export interface OpenLink {
  readonly link: DesignerLink;
  readonly machine: ScriptedMachine;
  readonly designer: ScriptedDesigner;
}

export type DesignerServer = Awaited<ReturnType<typeof startDesigners>>;

/** A real server with a desktop flow, a machine and a connection of its administrator; the test plays machine and browser. */
export async function startDesigners() {
  const clock = makeClock();
  const server = await startTestServer({ clock });
  const admin = await signIn(server, server.email, server.password);
  const flow = await admin.call('importDesktopFlow', { body: { name: 'Make folder', script: '' } });
  const desk = await addDesk(server, { person: admin, clock, name: 'Desk' });
  const machine = await desk.connect();
  const connectionId = await addConnection(admin, desk, machine);
  const designers = {
    server,
    clock,
    admin,
    flow,
    desk,
    machine,
    connectionId,
    signIn: (email: string, password: string) => signIn(server, email, password),
    addDesk: (name: string, person = admin) => addDesk(server, { person, clock, name }),
    addConnection: (to: Desk, on: ScriptedMachine, person = admin) => addConnection(person, to, on),
    /** Asks for a link; the machine has not answered yet. */
    ask: (person: Person = admin, change: { readonly connectionId?: string; readonly machineId?: string; readonly flowId?: string } = {}) =>
      person.call('createDesignerLink', {
        params: { desktopFlowId: change.flowId ?? flow.id },
        body: { connectionId: change.connectionId ?? connectionId, machineId: change.machineId ?? desk.id },
      }),
    join: (linkId: string, person: Person = admin) => ScriptedDesigner.open({ url: server.localUrl, linkId, cookie: person.cookie }),
    /** A link with its machine, and the designer that has it. */
    async open(): Promise<OpenLink> {
      const asked = designers.ask();
      const { linkId } = await machine.next('designer-open');
      machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
      const link = await asked;
      const designer = await designers.join(link.id);
      await designer.next('link');
      return { link, machine, designer };
    },
  };
  return designers;
}

async function signIn(server: TestServer, email: string, password: string): Promise<Person> {
  const cookie = await server.signIn(email, password);
  return { cookie, call: clientOf(server.localUrl, { cookie }) };
}

interface NewDesk {
  readonly person: Person;
  readonly clock: { now(): number };
  readonly name: string;
}

async function addDesk(server: TestServer, { person, clock, name }: NewDesk): Promise<Desk> {
  const { signing, registration } = await makeTestMachine(name);
  const { token } = await person.call('createRegistrationToken', {});
  const { machineId, targetId } = await clientOf(server.localUrl, {})('registerMachine', { body: { ...registration, token } as never });
  return {
    id: machineId,
    targetId,
    async connect() {
      const iat = Math.floor(clock.now() / 1000);
      const claims = { iss: machineId, sub: machineId, aud: 'tandem-machine', iat, exp: iat + 240, jti: randomUUID() };
      const machine = await ScriptedMachine.open(server.localUrl, { authorization: `Bearer ${await signing.signClaims(claims)}` });
      const { agentVersion, journalId, osUser, platform } = registration;
      machine.send({ kind: 'hello', agentVersion, journalId, isJournalDamaged: false, osUser, platform, runs: [] });
      await machine.next('welcome');
      return machine;
    },
  };
}

async function addConnection({ call }: Person, { targetId }: Desk, machine: ScriptedMachine): Promise<string> {
  const id = randomUUID();
  const made = call('createConnection', { body: { id, name: 'Robot', kind: 'sign-in', targetId, username: 'robot' } });
  const { requestId } = await machine.next('check-credentials');
  machine.send({ kind: 'credentials-checked', requestId, error: null });
  await made;
  return id;
}

/** What the machine of a link was told to do. */
export async function nextCommand(machine: ScriptedMachine): Promise<DesignerCommand> {
  return designerCommandSchema.parse(JSON.parse((await machine.next('designer-command')).command));
}

export function tell(machine: ScriptedMachine, linkId: string, event: DesignerEvent): void {
  machine.send({ kind: 'designer-event', linkId, event: JSON.stringify(event) });
}
