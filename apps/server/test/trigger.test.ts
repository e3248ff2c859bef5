import { compileFlow } from '@tandem/cloud-flow';
import { fromPlain, JsonObject, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { httpTriggerOutputs } from '../src/triggers/http-request.ts';
import { matchPath, readPathPattern } from '../src/triggers/relative-path.ts';
import { readTrigger, type TriggerReading } from '../src/triggers/trigger.ts';

const LISTENING = {
  hasTrigger: ({ operationId }: { readonly operationId: string }) => operationId === 'OnNew',
  hasWebhook: () => false,
  hasConnector: (apiName: string) => apiName === 'shared_here',
};

function read(triggers: unknown): TriggerReading {
  const definition = fromPlain({ triggers });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  return readTrigger(compileFlow(definition).flow, LISTENING);
}

test.each([
  [
    { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: { text: { title: 'A' } } } } } },
    'button',
    'manual',
    [],
  ],
  [{ manual: { type: 'request', kind: 'PowerAppV2' } }, 'button', 'manual', []],
  [{ call: { type: 'Request', kind: 'Http', inputs: { method: 'post' } } }, 'http', 'call', []],
  [{ call: { type: 'Request' } }, 'http', 'call', []],
  [{ Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } }, 'recurrence', 'Daily', []],
  [{ Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 0 } } }, 'unsupported', 'Daily', []],
  [{ Row: { type: 'OpenApiConnectionWebhook' } }, 'unsupported', 'Row', ['warning TriggerNotSupported /triggers/Row']],
  [{ row: { type: 'Request', kind: 'ApiConnection', inputs: { schema: {} } } }, 'button', 'row', []],
  [{ Mail: { type: 'OpenApiConnectionNotification', inputs: callOf('OnNew') } }, 'connector', 'Mail', []],
  [
    { Mail: { type: 'OpenApiConnection', inputs: callOf('OnNew'), recurrence: { frequency: 'Minute', interval: 3 } } },
    'connector',
    'Mail',
    [],
  ],
  [
    { Mail: { type: 'OpenApiConnection', inputs: callOf('OnNew'), recurrence: { frequency: 'Second', interval: 3 } } },
    'unsupported',
    'Mail',
    [],
  ],
  [{ W: { type: 'SlidingWindow', inputs: { delay: 'PT1M' }, recurrence: { frequency: 'Hour', interval: 1 } } }, 'sliding-window', 'W', []],
  [
    { W: { type: 'SlidingWindow', inputs: { delay: 'soon' }, recurrence: { frequency: 'Hour', interval: 1 } } },
    'unsupported',
    'W',
    ['error InvalidRecurrence /triggers/W/inputs/delay'],
  ],
  [
    { 'a/b': { type: 'Request', kind: 'Http', inputs: { relativePath: '/orders/{id' } } },
    'unsupported',
    'a/b',
    ['error InvalidTriggerPath /triggers/a~1b/inputs/relativePath'],
  ],
  [
    { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'thing' } } } },
    'unsupported',
    'manual',
    ['error InvalidTriggerSchema /triggers/manual/inputs/schema'],
  ],
  [{}, 'unsupported', '', ['error TriggerMissing /triggers']],
  ['none', 'unsupported', '', ['error TriggerMissing /triggers']],
] as const)('the trigger %j is read as %s', (triggers, kind, name, diagnostics) => {
  const reading = read(triggers);
  expect([reading.trigger.kind, reading.trigger.name]).toEqual([kind, name]);
  expect(reading.diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(diagnostics);
});

function callOf(operationId: string, apiName = 'shared_here') {
  return { host: { apiId: `/providers/Microsoft.PowerApps/apis/${apiName}`, connectionName: apiName, operationId }, parameters: {} };
}

test.each([
  [
    { type: 'OpenApiConnection', inputs: callOf('OnNew2', 'shared_there') },
    'There is no connector shared_there here, whose operation OnNew2 the trigger T needs.',
  ],
  [
    { type: 'OpenApiConnection', inputs: callOf('OnNew2') },
    'The connector shared_here has no trigger OnNew2 here, which the trigger T needs.',
  ],
  [{ type: 'EventGrid' }, "Tandem cannot listen to the trigger T of the type 'EventGrid'."],
])('of the trigger %j it says exactly what is missing', (trigger, message) => {
  const [diagnostic] = read({ T: trigger }).diagnostics;
  expect(diagnostic).toMatchObject({ code: 'TriggerNotSupported', message: `${message} The flow runs only when a person starts it.` });
});

const text = (body: string): Uint8Array => new TextEncoder().encode(body);

test.each([
  [
    { 'content-type': 'application/json; charset=utf-8' },
    'a=1&b=%C3%A4',
    text('{"n":5.0}'),
    '{"headers":{"Content-Type":"application/json; charset=utf-8"},"queries":{"a":"1","b":"ä"},"body":{"n":5.0}}',
  ],
  [{ 'content-type': 'text/plain' }, '', text('héllo'), '{"headers":{"Content-Type":"text/plain"},"queries":{},"body":"héllo"}'],
  [
    { 'content-type': 'image/png' },
    '',
    new Uint8Array([1, 2, 255]),
    '{"headers":{"Content-Type":"image/png"},"queries":{},"body":{"$content-type":"image/png","$content":"AQL/"}}',
  ],
  [
    { 'content-type': 'application/x-www-form-urlencoded' },
    'api-version=2016-10-01&sp=%2Ftriggers%2Fx%2Frun&sv=1.0&sig=secret&a=1',
    text('a=1&b=%C3%A4&a=2'),
    '{"headers":{"Content-Type":"application/x-www-form-urlencoded"},"queries":{"a":"1"},"body":{"$content-type":"application/x-www-form-urlencoded","$content":"YT0xJmI9JUMzJUE0JmE9Mg==","$formdata":[{"key":"a","value":"1"},{"key":"b","value":"ä"},{"key":"a","value":"2"}]}}',
  ],
  [
    { 'content-type': 'multipart/form-data; boundary="xyz"' },
    '',
    text(
      '--xyz\r\nContent-Disposition: form-data;\r\n name="a"\r\nContent-Type: text/plain\r\n\r\none--xyz\r\ntwo\r\n--xyz\r\n\r\n\r\n--xyz--\r\n',
    ),
    '{"headers":{"Content-Type":"multipart/form-data; boundary=\\"xyz\\""},"queries":{},"body":{"$content-type":"multipart/form-data; boundary=\\"xyz\\"","$multipart":[{"headers":{"Content-Disposition":"form-data; name=\\"a\\"","Content-Type":"text/plain"},"body":{"$content-type":"text/plain","$content":"b25lLS14eXoNCnR3bw=="}},{"headers":{},"body":{"$content-type":"application/octet-stream","$content":""}}]}}',
  ],
  [
    { authorization: 'Bearer secret', cookie: 'a=b', 'x-ms-id': ['1', '2'] },
    '',
    new Uint8Array(),
    '{"headers":{"X-Ms-Id":"1,2"},"queries":{}}',
  ],
] as const)('a request with %j reaches the flow without what proves the caller', (headers, query, body, expected) => {
  expect(printJson(httpTriggerOutputs({ headers, query, body }))).toBe(expected);
});

test('a request whose body is no JSON, or too deep, is refused with its place', () => {
  const ask = (body: string) => () => httpTriggerOutputs({ headers: {}, query: '', body: text(body) });
  expect(ask('{"a":')).toThrow(expect.objectContaining({ code: 'JsonInvalid' }));
  expect(ask('['.repeat(1000))).toThrow(expect.objectContaining({ code: 'JsonTooDeep' }));
});

test.each([
  ['multipart/form-data', '--x--'],
  ['multipart/form-data; boundary=x', 'nothing'],
  ['multipart/form-data; boundary=x', '--x\r\nA: 1\r\n\r\nopen'],
  ['multipart/form-data; boundary=x', '--x\r\nno colon\r\n\r\n\r\n--x--'],
  ['multipart/form-data; boundary=x', '--x\r\nA: 1\r\n--x--'],
])('a body of %s that is %j is refused', (type, body) => {
  const ask = () => httpTriggerOutputs({ headers: { 'content-type': type }, query: '', body: text(body) });
  expect(ask).toThrow(expect.objectContaining({ code: 'MultipartInvalid' }));
});

test.each([
  ['/orders/{id}/lines/{line}', '/orders/a%2Fb/lines/7', '{"id":"a/b","line":"7"}'],
  ['orders', '/orders/', '{}'],
  ['/orders/{id}', '/orders', undefined],
  ['/orders/{id}', '/customers/1', undefined],
  ['/orders/{id}', '/orders/%zz', undefined],
  ['', '/orders', undefined],
  ['', '', '{}'],
])('the relative path %j takes %j as %j', (relativePath, path, expected) => {
  const reading = readPathPattern(relativePath);
  const parameters = matchPath(reading.kind === 'pattern' ? reading.pattern : undefined, path);
  expect(parameters === undefined ? undefined : printJson(parameters)).toBe(expected);
});

test.each(['/a/{b}c', '/{a}/{a}', '/{}'])('the relative path %j is faulty', (relativePath) => {
  expect(readPathPattern(relativePath).kind).toBe('faulty');
});
