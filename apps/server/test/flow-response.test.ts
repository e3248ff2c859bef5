import type { FlowResponse } from '@tandem/cloud-engine';
import { fromPlain, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { sendFlowResponse } from '../src/triggers/flow-response.ts';
import { hasResponse } from '../src/triggers/has-response.ts';

async function answerOf(response: FlowResponse) {
  const fastify = Fastify();
  fastify.get('/', async (_request, reply) => sendFlowResponse(reply, response));
  const answer = await fastify.inject('/');
  await fastify.close();
  return answer;
}

const withBody = (body: JsonValue, headers: Record<string, string> = {}): FlowResponse => ({ statusCode: 200, headers, body });

test.each([
  [withBody(parseJson('{"n":5.0}')), 'application/json; charset=utf-8', '{"n":5.0}'],
  [withBody('plain'), 'text/plain; charset=utf-8', 'plain'],
  [withBody('<b>', { 'Content-Type': 'text/html' }), 'text/html', '<b>'],
  [withBody(fromPlain({ '$content-type': 'text/csv', $content: 'YSxi' })), 'text/csv', 'a,b'],
  [withBody('alert(1)', { 'Content-Type': 'text/javascript' }), 'application/octet-stream', 'alert(1)'],
] as const)('a Response action answers %j', async (response, type, text) => {
  const answer = await answerOf(response);
  expect([answer.headers['content-type'], answer.body]).toEqual([type, text]);
});

test('status and headers of the flow arrive, those that could harm this origin do not', async () => {
  const headers = {
    'X-Mine': 'yes',
    'Set-Cookie': 'tandem-sign-in=stolen',
    'Content-Security-Policy': 'none',
    'Access-Control-Allow-Origin': '*',
    'Bad\r\nName': 'x',
    'X-Split': 'a\r\nSet-Cookie: b=c',
  };
  const answer = await answerOf({ statusCode: 404, headers, body: undefined });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['x-mine']).toBe('yes');
  expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  for (const name of ['set-cookie', 'access-control-allow-origin', 'x-split']) expect(answer.headers[name]).toBeUndefined();
});

const compose = { type: 'Compose', inputs: 1 };
const response = { type: 'response', kind: 'Http' };

test.each([
  [{ a: compose }, false],
  [{ a: compose, b: response }, true],
  [{ a: { type: 'Scope', actions: { b: response } } }, true],
  [{ a: { type: 'If', actions: {}, else: { actions: { b: { type: 'Scope', actions: { c: response } } } } } }, true],
  [{ a: { type: 'Switch', cases: { x: { case: 1, actions: { b: response } } }, default: { actions: {} } } }, true],
  [{ a: { type: 'Switch', cases: {}, default: { actions: { b: response } } } }, true],
  [{ a: 'nothing' }, false],
  [undefined, false],
] as const)('whether the actions %j hold a Response is %s', (actions, expected) => {
  const definition = fromPlain({ actions });
  expect(definition instanceof JsonObject && hasResponse(definition)).toBe(expected);
});
