import { get } from 'node:http';
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
