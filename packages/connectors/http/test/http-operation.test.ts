import { gzipSync } from 'node:zlib';
import { LIMITS, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { install, outcomeOf, sendJson, startService } from './start-service.ts';

describe('the request', () => {
  test('has method, queries, headers, cookie and the headers of the run', async () => {
    const service = await startService((_, response) => sendJson(response, { ok: true }));
    const { start } = install();
    await start('Http', {
      method: 'get',
      uri: ` ${service.url}/things?a=1#part `,
      queries: { $filter: "name eq 'x & y'", top: 5, none: null },
      headers: { 'X-Number': 7, Accept: 'application/json' },
      cookie: 'theme=dark',
    });
    expect(service.requests).toMatchObject([
      {
        method: 'GET',
        path: '/things?a=1&%24filter=name%20eq%20%27x%20%26%20y%27&top=5&none=',
        headers: {
          'x-number': '7',
          accept: 'application/json',
          cookie: 'theme=dark',
          'user-agent': 'tandem-cloud-flows/1.0',
          'x-ms-workflow-run-id': '01900000-0000-7000-8000-000000000001',
          'x-ms-workflow-operation-name': 'Send_%C3%A4',
          'x-ms-client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      },
    ]);
  });

  test('is a GET unless it says otherwise, and has no body', async () => {
    const service = await startService((_, response) => void response.end());
    await install().start('Http', { uri: service.url });
    expect(service.requests).toMatchObject([{ method: 'GET', body: Buffer.from('') }]);
  });

  test.each([
    ['no URI', { method: 'GET' }, 'HttpInputsInvalid'],
    ['an empty URI', { method: 'GET', uri: ' ' }, 'HttpInputsInvalid'],
    ['a URI that is no text', { uri: { a: 1 } }, 'HttpInputsInvalid'],
    ['headers that are no object', { uri: 'http://127.0.0.1/', headers: ['a'] }, 'HttpInputsInvalid'],
    ['a method that is no text', { uri: 'http://127.0.0.1/', method: 5 }, 'HttpInputsInvalid'],
    ['a part of an address', { uri: '/things' }, 'OutboundUrlInvalid'],
    ['an address inside', { uri: 'http://10.0.0.1/' }, 'OutboundAddressRefused'],
  ])('with %s is refused', async (_, parameters, code) => {
    await expect(install().start('Http', parameters)).rejects.toMatchObject({ code, retryable: false });
  });
});

describe('the outcome', () => {
  test('of 2xx is Succeeded, with the exact numbers of the JSON', async () => {
    const service = await startService((_, response) => {
      response
        .writeHead(201, { 'Content-Type': 'application/vnd.api+json', 'Set-Cookie': ['a=1', 'b=2'] })
        .end('{"id":9007199254740993,"rate":5.0}');
    });
    const started = await install().start('Http', { uri: service.url });
    expect(started).toMatchObject({ kind: 'ended', outcome: { status: 'Succeeded', code: 'Created', isRetryable: false } });
    const { outputs } = outcomeOf(started);
    expect(outputs).toMatchObject({ statusCode: 201, headers: { 'Content-Type': 'application/vnd.api+json', 'Set-Cookie': 'a=1,b=2' } });
    expect(printJson(started.kind === 'ended' ? started.outcome.outputs : null)).toContain('"body":{"id":9007199254740993,"rate":5.0}');
  });

  test.each([
    [302, 'Found', false],
    [400, 'BadRequest', false],
    [404, 'NotFound', false],
    [408, 'RequestTimeout', true],
    [422, 'UnprocessableEntity', false],
    [429, 'TooManyRequests', true],
    [500, 'InternalServerError', true],
    [503, 'ServiceUnavailable', true],
    [522, '522', true],
  ])('of %i is Failed with the code %s; tried again: %s', async (status, code, isRetryable) => {
    const service = await startService((_, response) => void response.writeHead(status, { 'Content-Type': 'text/plain' }).end('why'));
    const outcome = outcomeOf(await install().start('Http', { uri: service.url }));
    expect(outcome).toMatchObject({ status: 'Failed', code, isRetryable, error: { code }, outputs: { statusCode: status, body: 'why' } });
  });

  test('of a service that is not there is BadGateway, and tried again', async () => {
    const outcome = outcomeOf(await install().start('Http', { uri: 'http://127.0.0.1:9990/?key=hidden' }));
    expect(outcome).toMatchObject({ status: 'Failed', code: 'BadGateway', isRetryable: true, outputs: null });
    expect(outcome.error?.message).not.toContain('hidden');
  });

  test('of a silent service is GatewayTimeout', async () => {
    const service = await startService(() => undefined);
    const { context } = install();
    const { createHttpConnector } = await import('../src/index.ts');
    const { OutboundClient } = await import('@tandem/outbound');
    const rules = { allowedHosts: [{ kind: 'network', address: '127.0.0.1', prefix: 32 }] as const };
    const client = new OutboundClient({ rules: () => rules, limits: { timeoutMs: 50 } });
    const { callOf } = await import('./start-service.ts');
    const started = await createHttpConnector({ ...context, client })
      .operation('Http')
      ?.start(context, callOf({ uri: service.url }));
    expect(started).toMatchObject({ outcome: { code: 'GatewayTimeout', isRetryable: true } });
  });
});

describe('the asynchronous pattern', () => {
  const work = { method: 'POST', uri: '', body: { work: true }, headers: { 'X-Api-Key': 'mine' } };

  test('asks at Location until it is no 202, as often as the service says', async () => {
    let asked = 0;
    const service = await startService(({ path }, response) => {
      if (path === '/work') response.writeHead(202, { Location: '/status/1', 'Retry-After': '7' }).end();
      else if (asked++ === 0) response.writeHead(202, { Location: '/status/2' }).end();
      else sendJson(response, { done: path });
    });
    const { start, poll } = install();
    const parameters = { ...work, uri: `${service.url}/work` };
    const first = await start('Http', parameters);
    expect(first).toMatchObject({ kind: 'polling', afterMs: 7000 });
    const second = await poll(first.kind === 'polling' ? first.state : null, parameters);
    expect(second).toMatchObject({ kind: 'polling', afterMs: 20_000 });
    const third = await poll(second.kind === 'polling' ? second.state : null, parameters);
    expect(outcomeOf(third)).toMatchObject({ status: 'Succeeded', outputs: { statusCode: 200, body: { done: '/status/2' } } });
    expect(service.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /work', 'GET /status/1', 'GET /status/2']);
    expect(service.requests[1]).toMatchObject({ body: Buffer.from(''), headers: { 'x-api-key': 'mine' } });
  });

  test('turned off takes 202 as the answer, and so does a 202 without Location', async () => {
    const service = await startService(
      ({ path }, response) => void response.writeHead(202, path === '/with' ? { Location: '/status' } : {}).end(),
    );
    const { start } = install();
    const off = await start('Http', { uri: `${service.url}/with` }, { hasAsyncPattern: false });
    expect(outcomeOf(off)).toMatchObject({ status: 'Succeeded', code: 'Accepted', outputs: { statusCode: 202 } });
    expect(outcomeOf(await start('Http', { uri: service.url }))).toMatchObject({ code: 'Accepted' });
  });

  test('asks again when a question fails, and never sends the request a second time', async () => {
    const service = await startService(({ path }, response) => {
      if (path === '/work') response.writeHead(202, { Location: '/status' }).end();
      else response.writeHead(503, { 'Retry-After': '0' }).end();
    });
    const { start, poll } = install();
    const parameters = { ...work, uri: `${service.url}/work` };
    let now = await start('Http', parameters);
    for (let question = 0; question < 4; question++) {
      now = await poll(now.kind === 'polling' ? now.state : null, parameters);
      expect(now).toMatchObject({ kind: 'polling', afterMs: 1000 });
    }
    now = await poll(now.kind === 'polling' ? now.state : null, parameters);
    expect(outcomeOf(now)).toMatchObject({ status: 'Failed', code: 'ServiceUnavailable', isRetryable: false });
    expect(service.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('asks another host without what the action authenticates with', async () => {
    const other = await startService((_, response) => sendJson(response, {}));
    const service = await startService((_, response) => void response.writeHead(202, { Location: `${other.url}/status` }).end());
    const { start, poll } = install();
    const { fromPlain } = await import('@tandem/kernel');
    const parameters = { ...work, uri: service.url };
    const authentication = fromPlain({ type: 'Raw', value: 'canary' });
    const now = await start('Http', parameters, { authentication });
    expect(JSON.stringify(now, (_, value) => (value instanceof Object && 'entries' in value ? [...value] : value))).not.toContain('canary');
    await poll(now.kind === 'polling' ? now.state : null, parameters, { authentication });
    expect(service.requests[0]?.headers['authorization']).toBe('canary');
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(other.requests[0]?.headers).not.toHaveProperty('x-api-key');
  });
});

describe('pages', () => {
  const ITEMS = Array.from({ length: 10 }, (_, at) => at);

  test.each([
    [1, 3, true],
    [5, 6, true],
    [10, 10, false],
    [500, 10, false],
  ])('are followed until there are %i items: %i; more left: %s', async (minimumItemCount, count, hasMore) => {
    const service = await startService(({ path }, response) => {
      const from = Number(new URLSearchParams(path.split('?')[1]).get('from') ?? 0);
      const next = from + 3 < ITEMS.length ? { '@odata.nextLink': `/items?from=${from + 3}` } : {};
      sendJson(response, { kind: 'list', value: ITEMS.slice(from, from + 3), ...next });
    });
    const { outputs } = outcomeOf(await install().start('Http', { method: 'GET', uri: `${service.url}/items` }, { minimumItemCount }));
    const body = outputs.body as Record<string, unknown>;
    expect(body).toMatchObject({ kind: 'list', value: ITEMS.slice(0, count) });
    expect(Object.hasOwn(body, '@odata.nextLink')).toBe(hasMore);
  });

  test('that lead in a circle end', async () => {
    const service = await startService((_, response) => sendJson(response, { value: [1], nextLink: '/' }));
    const answer = install().start('Http', { uri: `${service.url}/` }, { minimumItemCount: 5 });
    await expect(answer).rejects.toMatchObject({ code: 'HttpPagesInvalid' });
  });

  test('that fail fail the action; a body that is no page is the answer', async () => {
    const service = await startService(({ path }, response) => {
      if (path === '/text') response.writeHead(200, { 'Content-Type': 'text/plain' }).end('one');
      else if (path === '/') sendJson(response, { value: [1], nextLink: '/2' });
      else response.writeHead(500).end();
    });
    const { start } = install();
    expect(outcomeOf(await start('Http', { uri: service.url }, { minimumItemCount: 5 }))).toMatchObject({
      code: 'InternalServerError',
      isRetryable: true,
    });
    expect(outcomeOf(await start('Http', { uri: `${service.url}/text` }, { minimumItemCount: 5 })).outputs.body).toBe('one');
  });
});

test('content that is too large for one message is refused by the name of the limit, on its way out and in', async () => {
  const bytes = LIMITS.messageBytes + 1;
  const service = await startService((_, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(bytes)));
  });
  const { start } = install();
  const error = { code: 'HttpContentTooLarge', retryable: false, message: expect.stringContaining('messageBytes (104857600)') };
  await expect(start('Http', { method: 'PATCH', uri: service.url, body: 'a'.repeat(bytes) })).rejects.toMatchObject(error);
  expect(service.requests).toEqual([]);
  await expect(start('Http', { uri: service.url })).rejects.toMatchObject(error);
});

describe('content in parts', () => {
  const WHOLE = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251));

  test('is read to its end', async () => {
    const service = await startService(({ headers }, response) => {
      const [, from = '0'] = /bytes=(\d+)-/.exec(String(headers['range'])) ?? [];
      const part = WHOLE.subarray(Number(from), Number(from) + 300);
      const range = `bytes ${from}-${Number(from) + part.length - 1}/${WHOLE.length}`;
      response.writeHead(206, { 'Content-Range': range, ETag: '"v1"', 'Content-Type': 'image/png' }).end(part);
    });
    const { outputs } = outcomeOf(await install().start('Http', { method: 'GET', uri: service.url }, { isChunked: true }));
    expect(outputs).toMatchObject({ statusCode: 200, body: { '$content-type': 'image/png', $content: WHOLE.toString('base64') } });
    expect(service.requests.map(({ headers }) => headers['range'])).toEqual([
      undefined,
      'bytes=300-599',
      'bytes=600-899',
      'bytes=900-1199',
    ]);
    expect(service.requests[1]?.headers['if-range']).toBe('"v1"');
  });

  test('is refused when it is too large, or changes', async () => {
    const service = await startService(({ headers, path }, response) => {
      const total = path === '/large' ? 300 * 1024 * 1024 : headers['range'] === undefined ? 20 : 30;
      response.writeHead(206, { 'Content-Range': `bytes ${headers['range'] === undefined ? '0-9' : '10-19'}/${total}` }).end('0123456789');
    });
    const { start } = install();
    await expect(start('Http', { uri: `${service.url}/large` }, { isChunked: true })).rejects.toMatchObject({
      code: 'HttpContentTooLarge',
      message: expect.stringContaining('chunkedMessageBytes (268435456)'),
    });
    await expect(start('Http', { uri: `${service.url}/changes` })).rejects.toMatchObject({ code: 'HttpContentChanged', retryable: true });
  });

  test('is sent in the parts that the service asks for', async () => {
    const service = await startService(({ method }, response) => {
      response.writeHead(200, method === 'POST' ? { Location: '/parts/1', 'x-ms-chunk-size': '4' } : { Range: 'bytes=0-3' }).end();
    });
    const body = { '$content-type': 'application/pdf', $content: Buffer.from('0123456789').toString('base64') };
    const started = await install().start('Http', { method: 'POST', uri: `${service.url}/files`, body }, { isChunked: true });
    expect(outcomeOf(started)).toMatchObject({ status: 'Succeeded' });
    expect(service.requests[0]).toMatchObject({
      body: Buffer.from(''),
      headers: { 'x-ms-transfer-mode': 'chunked', 'x-ms-content-length': '10' },
    });
    expect(
      service.requests.slice(1).map(({ method, path, headers, body: part }) => [method, path, headers['content-range'], part.toString()]),
    ).toEqual([
      ['PATCH', '/parts/1', 'bytes=0-3/10', '0123'],
      ['PATCH', '/parts/1', 'bytes=4-7/10', '4567'],
      ['PATCH', '/parts/1', 'bytes=8-9/10', '89'],
    ]);
    expect(service.requests[1]?.headers['content-type']).toBe('application/pdf');
  });
});
