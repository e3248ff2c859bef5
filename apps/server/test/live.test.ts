import { get } from 'node:http';
import { LIVE_THING_TOPICS, LIVE_TOPICS } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface Stream {
  readonly status: number;
  /** The next piece, or `end`. */
  next(): Promise<string>;
}

async function listen(server: TestServer, topics: string): Promise<Stream> {
  const cookie = await server.signIn(server.email, server.password);
  return new Promise((resolve, reject) => {
    const request = get(`${server.url}/api/live?topics=${topics}`, { headers: { cookie } }, (response) => {
      const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]();
      resolve({ status: response.statusCode ?? 0, next: async () => String((await chunks.next()).value ?? 'end') });
    });
    request.on('error', reject);
  });
}

test('whoever listens to a topic hears its changes and no others, until the server closes', async () => {
  const server = await startTestServer();
  const stream = await listen(server, 'settings-are-no-topic');
  expect(stream.status).toBe(400);
  const flows = await listen(server, 'flows,machines');
  expect(await flows.next()).toBe(': open\n\n');
  await server.close();
  expect(await flows.next()).toBe('end');
});

const ID = '00000000-0000-4000-8000-000000000000';

test('every topic of the protocol is heard, alone and with the others', async () => {
  const server = await startTestServer();
  const topics = [...LIVE_TOPICS, ...LIVE_THING_TOPICS.map((kind) => `${kind}:${ID}`)];
  for (const topic of [...topics, topics.join(',')]) {
    const stream = await listen(server, topic);
    expect({ topic, status: stream.status, first: await stream.next() }).toEqual({ topic, status: 200, first: ': open\n\n' });
  }
});

test('a credential that is made is told to whoever listens to credentials', async () => {
  const server = await startTestServer();
  const stream = await listen(server, 'credentials,flows,machines');
  expect(await stream.next()).toBe(': open\n\n');
  const body = { name: 'Bank', username: 'mara', password: 'not shown to anybody' };
  expect((await server.askAsAdmin('/api/credentials', { method: 'POST', body })).status).toBe(201);
  expect(await stream.next()).toContain('"topic":"credentials"');
});
