import { fromPlain } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { install, outcomeOf, startService } from './start-service.ts';

const callback = { externalId: 'waiting-1', url: 'https://tandem.example/callback/secret' };

describe('HTTP Webhook', () => {
  test('subscribes, waits, and unsubscribes when nobody waits any more', async () => {
    const service = await startService((_, response) => void response.writeHead(202).end());
    const { start, cancel } = install();
    const parameters = {
      subscribe: { method: 'POST', uri: `${service.url}/subscriptions`, body: { answerTo: callback.url } },
      unsubscribe: { method: 'DELETE', uri: `${service.url}/subscriptions/1` },
    };
    const authentication = fromPlain({ subscribe: { type: 'Raw', value: 'one' }, unsubscribe: { type: 'Raw', value: 'two' } });
    expect(await start('HttpWebhook', parameters, { callback, authentication })).toEqual({ kind: 'waiting', externalId: 'waiting-1' });
    await cancel(parameters, authentication);
    expect(service.requests).toMatchObject([
      { method: 'POST', path: '/subscriptions', headers: { authorization: 'one', 'content-type': 'application/json; charset=utf-8' } },
      { method: 'DELETE', path: '/subscriptions/1', headers: { authorization: 'two' } },
    ]);
  });

  test('without an address to answer at sends nothing', async () => {
    const service = await startService((_, response) => void response.end());
    await expect(install().start('HttpWebhook', { subscribe: { uri: service.url } })).rejects.toMatchObject({
      code: 'HttpWebhookWithoutCallback',
    });
    expect(service.requests).toEqual([]);
  });

  test('that is refused fails, and is tried again when that can help', async () => {
    const service = await startService(({ path }, response) => void response.writeHead(path === '/busy' ? 503 : 403).end());
    const { start } = install();
    const subscribe = (path: string) => start('HttpWebhook', { subscribe: { method: 'POST', uri: service.url + path } }, { callback });
    expect(outcomeOf(await subscribe('/busy'))).toMatchObject({ status: 'Failed', code: 'ServiceUnavailable', isRetryable: true });
    expect(outcomeOf(await subscribe('/closed'))).toMatchObject({ code: 'Forbidden', isRetryable: false });
    expect(outcomeOf(await start('HttpWebhook', { subscribe: { uri: 'http://127.0.0.1:9990/' } }, { callback }))).toMatchObject({
      code: 'BadGateway',
    });
  });

  test('is told again that nobody waits when the service did not hear it', async () => {
    const service = await startService(({ path }, response) => void response.writeHead(path === '/gone' ? 410 : 500).end());
    const { cancel } = install();
    await expect(cancel({ unsubscribe: { method: 'DELETE', uri: `${service.url}/1` } })).rejects.toMatchObject({
      code: 'HttpUnsubscribeFailed',
    });
    await cancel({ unsubscribe: { method: 'DELETE', uri: `${service.url}/gone` } });
    await cancel({ subscribe: {} });
    expect(service.requests).toHaveLength(2);
  });
});
