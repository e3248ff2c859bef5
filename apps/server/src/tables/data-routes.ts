import { LIMITS, TandemError } from '@tandem/kernel';
import { DATA_PATH } from '@tandem/protocol';
import type { TableStore } from '@tandem/store';
import { TABLE_LIMITS } from '@tandem/tables';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takeAnyBody } from '../http/any-body.ts';
import { type App, sendJson } from '../http/handle.ts';
import { answerBatch } from './answer-batch.ts';
import { answerDataCall } from './answer-data-call.ts';
import { isMultipart } from './batch-body.ts';
import type { DataAnswer, DataCall, DataMethod } from './data-call.ts';
import { readDataOptions } from './data-options.ts';
import { readDataPath } from './data-path.ts';
import { readPreferences } from './preferences.ts';

const METHODS: readonly DataMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * `/api/data/v9.2`: rows of tables as the Web API of Dataverse shows them, for programs and for the portal. Whoever is signed in may
 * call it. Paths and queries have a grammar of their own, so they are no routes of the API table.
 */
export async function registerDataRoutes(app: App, tables: TableStore): Promise<void> {
  await app.fastify.register(async (scope) => {
    takeAnyBody(scope, TABLE_LIMITS.contentBytes);
    for (const url of [DATA_PATH, `${DATA_PATH}/*`]) {
      scope.route({
        method: [...METHODS],
        url,
        config: { access: 'signed-in' },
        handler: async (request, reply) => send(reply, await answer(readCall(app, tables, request))),
      });
    }
  });
}

function answer(call: DataCall): Promise<DataAnswer> {
  return call.path[0]?.name === '$batch' && call.path.length === 1 ? answerBatch(call) : answerDataCall(call);
}

function readCall({ services }: App, tables: TableStore, request: FastifyRequest): DataCall {
  const { caller, headers, url } = request;
  if (caller.kind !== 'account') throw new Error('The access check lets nobody else in here.');
  const [path = '', ...query] = url.split('?');
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  refuseForeignBody(headers['content-type'], body, path);
  return {
    tables,
    schema: tables.schema(),
    caller: { accountId: caller.account.id },
    // The routes have no other methods.
    method: request.method as DataMethod,
    path: readDataPath(path.slice(DATA_PATH.length)),
    options: readDataOptions(query.join('?')),
    prefer: readPreferences(headers),
    headers,
    body,
    baseUrl: `${services.origins.baseUrl(headers.host)}${DATA_PATH}/`,
  };
}

/** Only files have other bodies than JSON, or larger ones than any request of the API. They are sent to a column of a row. */
function refuseForeignBody(type: string | undefined, body: Uint8Array, path: string): void {
  if (body.length === 0 || /\)\/[^/]+(?:\/\$value)?$|%29\/[^/]+(?:\/\$value)?$/i.test(path)) return;
  if (body.length > LIMITS.requestBodyBytes) {
    throw new TandemError('RequestTooLarge', 'The body of the request is too large.', {
      status: 413,
      fix: 'Send less, or ask an administrator whether the limit can be raised.',
    });
  }
  if (type === undefined || (path.endsWith('/$batch') && isMultipart(type)) || /^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return;
  throw new TandemError('UnsupportedMediaType', 'The body of the request is not of a type that this address takes.', {
    status: 415,
    fix: 'Send JSON with the header Content-Type: application/json.',
  });
}

function send(reply: FastifyReply, answer: DataAnswer): FastifyReply {
  reply.header('odata-version', '4.0');
  switch (answer.kind) {
    case 'json':
      return sendJson(reply.status(answer.status).headers(answer.headers ?? {}), answer.json);
    case 'empty':
      return reply
        .status(answer.status)
        .headers(answer.headers ?? {})
        .send();
    case 'text':
      return reply.header('content-type', 'text/plain; charset=utf-8').send(answer.text);
    case 'content':
      return sendContent(reply, answer.content);
    case 'batch':
      return reply.status(answer.status).header('content-type', `multipart/mixed; boundary=${answer.boundary}`).send(answer.text);
  }
}

/** Never as what its name or its type say: a page that somebody uploaded must not run under this address. */
function sendContent(reply: FastifyReply, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): FastifyReply {
  return reply
    .header('content-type', 'application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replaceAll("'", '%27')}`)
    .header('x-ms-file-name', encodeURIComponent(name.toWellFormed()))
    .send(Buffer.from(bytes));
}
