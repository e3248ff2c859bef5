import { toPlain } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { install, sendJson, startService } from './start-service.ts';

describe('the trigger HTTP', () => {
  test('gives an event for each 200, also for one that says the same again', async () => {
    const service = await startService((_, response) => sendJson(response, { orders: [1] }));
    const { pollTrigger } = install();
    const parameters = { method: 'GET', uri: `${service.url}/orders`, queries: { since: 'today' } };
    const first = await pollTrigger(undefined, parameters, { type: 'Raw', value: 'Bearer abc' });
    const second = await pollTrigger(first.state, parameters);
    expect(first.events.map(({ outputs }) => toPlain(outputs))).toMatchObject([{ statusCode: 200, body: { orders: [1] } }]);
    expect(second.events).toHaveLength(1);
    expect(second.events[0]?.key).not.toBe(first.events[0]?.key);
    expect(service.requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/orders?since=today', 'Bearer abc'],
      ['/orders?since=today', undefined],
    ]);
  });

  test('gives the same event when the same question is asked again', async () => {
    const service = await startService((_, response) => sendJson(response, { orders: [1] }));
    const { pollTrigger } = install();
    const { state } = await pollTrigger(undefined, { uri: service.url });
    const keys = [await pollTrigger(state, { uri: service.url }), await pollTrigger(state, { uri: service.url })].map(
      ({ events }) => events[0]?.key,
    );
    expect(keys[0]).toBe(keys[1]);
  });

  test.each([201, 202, 204])('gives no event for a %i, and leaves the service alone for as long as it wants', async (status) => {
    const service = await startService((_, response) => void response.writeHead(status, { 'Retry-After': '90' }).end());
    const { pollTrigger } = install();
    expect(await pollTrigger(undefined, { uri: service.url })).toMatchObject({ events: [], notBeforeMs: 90_000 });
  });

  test('asks next where and when a 200 says, and then at its own address again', async () => {
    const service = await startService(({ path }, response) =>
      sendJson(response, path, path === '/a' ? { Location: '/b?after=7', 'Retry-After': '0' } : {}),
    );
    const { pollTrigger } = install();
    const first = await pollTrigger(undefined, { uri: `${service.url}/a` });
    expect(first.againAfterMs).toBe(0);
    const second = await pollTrigger(first.state, { uri: `${service.url}/a` });
    expect(second.againAfterMs).toBeUndefined();
    await pollTrigger(second.state, { uri: `${service.url}/a` });
    expect(service.requests.map(({ path }) => path)).toEqual(['/a', '/b?after=7', '/a']);
  });

  test('shows another host that the service names nothing of its authentication', async () => {
    const other = await startService((_, response) => void response.end());
    const service = await startService((_, response) => void response.writeHead(202, { Location: `${other.url}/next` }).end());
    const { pollTrigger } = install();
    const authentication = { type: 'Raw', value: 'canary' };
    const { state } = await pollTrigger(undefined, { uri: service.url, headers: { 'X-Key': 'canary' } }, authentication);
    await pollTrigger(state, { uri: service.url, headers: { 'X-Key': 'canary' } }, authentication);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests[0]?.headers)).not.toContain('canary');
  });

  test('goes back to its own address when the one that was named is gone', async () => {
    const service = await startService(({ path }, response) =>
      path === '/a' ? response.writeHead(202, { Location: '/gone' }).end() : response.writeHead(404).end(),
    );
    const { pollTrigger } = install();
    const { state } = await pollTrigger(undefined, { uri: `${service.url}/a` });
    const lost = await pollTrigger(state, { uri: `${service.url}/a` });
    expect(lost.events).toEqual([]);
    await pollTrigger(lost.state, { uri: `${service.url}/a` });
    expect(service.requests.map(({ path }) => path)).toEqual(['/a', '/gone', '/a']);
  });

  test.each([
    [400, false],
    [503, true],
  ])('fails when it is answered with %i', async (status, retryable) => {
    const service = await startService((_, response) => void response.writeHead(status).end('canary'));
    const error: unknown = await install()
      .pollTrigger(undefined, { uri: service.url })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'HttpTriggerRefused', retryable });
    expect((error as Error).message).not.toContain('canary');
  });

  test('fails when nobody answers, and when its inputs are no request', async () => {
    const { pollTrigger } = install();
    await expect(pollTrigger(undefined, { uri: 'http://127.0.0.1:9990/' })).rejects.toMatchObject({ code: 'OutboundUnreachable' });
    await expect(pollTrigger(undefined, { method: 'GET' })).rejects.toMatchObject({ code: 'HttpInputsInvalid' });
  });
});
