import { once } from 'node:events';
import { createServer } from 'node:http';
import { JsonObject } from '@tandem/kernel';
import { expect, onTestFinished, test } from 'vitest';
import { RunServer } from '../src/body/services/run-server.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A server that answers as it is told; the bodies that came. */
async function serve(answers: Answer[]): Promise<{ readonly serverUrl: string; readonly bodies: readonly { callId: unknown }[] }> {
  const bodies: { callId: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      bodies.push(JSON.parse(text) as { callId: unknown });
      const answer = answers.shift();
      response.writeHead(answer?.status ?? 500).end(answer?.text);
    });
  });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => server.close().closeAllConnections());
  await once(server, 'listening');
  const address = server.address();
  return { serverUrl: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, bodies };
}

test('what goes on at the server is asked for again under the same id until it is done', async () => {
  const goesOn = { status: 503, text: '{"error":{"code":"RunCallGoesOn","message":"Not yet."}}' };
  const { serverUrl, bodies } = await serve([goesOn, goesOn, { status: 200, text: '{"outputs":1}' }]);
  const server = new RunServer({ serverUrl, ticket: 'ticket' });
  const question = { path: 'connectors/invoke', body: new JsonObject(), errors: {}, otherError: 'CloudConnectorError' };

  expect(await server.once(question, AbortSignal.timeout(10_000))).toEqual(JsonObject.of([['outputs', 1]]));
  expect([bodies.length, new Set(bodies.map(({ callId }) => callId)).size]).toEqual([3, 1]);
});
