import { fromPlain, JsonObject, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { httpTriggerOutputs } from '../src/triggers/http-request.ts';
import { readTrigger, type TriggerReading } from '../src/triggers/trigger.ts';

function read(triggers: unknown): TriggerReading {
  const definition = fromPlain({ triggers });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  return readTrigger(definition);
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
  [
    { Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 0 } } },
    'unsupported',
    'Daily',
    ['error InvalidRecurrence /triggers/Daily/recurrence/interval'],
  ],
  [{ Row: { type: 'OpenApiConnectionWebhook' } }, 'unsupported', 'Row', ['warning TriggerNotSupported /triggers/Row']],
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
