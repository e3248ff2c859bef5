import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

export type Ask = TestServer['ask'];

/** A run of the flow that goes on until somebody ends it. */
export const WAITING = {
  Wait: { type: 'Wait', runAfter: {}, inputs: { interval: { count: 1, unit: 'Hour' } } },
};

/** A server with a flow of Olga, and people to share it with. */
export async function startSharing(definition: string = definitionOf({ actions: WAITING })) {
  const server = await startTestServer();
  const people = {
    owner: await addPerson(server, 'olga'),
    friend: await addPerson(server, 'fred'),
    stranger: await addPerson(server, 'sten'),
  };
  const { id } = await importFlow(people.owner.ask, definition);
  const path = `/api/cloud-flows/${id}`;
  const share = (as: Ask, accountId: string | null, role: string, more: object = {}) =>
    as(`${path}/shares`, { method: 'PUT', body: { accountId, role, ...more } });
  return { server, ...people, id, path, share, admin: server.askAsAdmin };
}

export interface TestPerson {
  readonly ask: Ask;
  readonly id: string;
}

export async function addPerson(server: TestServer, name: string): Promise<TestPerson> {
  const ask = await server.addMaker(`${name}@example.org`);
  const { json } = await ask('/api/me');
  return { ask, id: (json as { account: { id: string } }).account.id };
}

/** @returns the id of a run that goes on */
export async function startRun(ask: Ask, path: string, body: object = {}): Promise<string> {
  const answer = await ask(`${path}/run`, { method: 'POST', body });
  if (answer.status !== 202) throw new Error(`the flow was not started: ${answer.text}`);
  return (answer.json as { runId: string }).runId;
}
