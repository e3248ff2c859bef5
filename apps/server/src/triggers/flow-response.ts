import type { FlowResponse } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { FastifyReply } from 'fastify';

/** Headers that belong to this server or to the connection: a flow cannot set them. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'set-cookie',
  'content-length',
  'transfer-encoding',
  'connection',
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'x-request-id',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'clear-site-data',
  'service-worker-allowed',
]);

/** What a flow answers is never a page of this origin: a browser that shows it runs no script of it. */
const SANDBOX = "default-src 'none'; sandbox";

const SCRIPT = /(?:java|ecma|live|j)script/i;

/** Sends the answer of a Response action. */
export function sendFlowResponse(reply: FastifyReply, { statusCode, headers, body }: FlowResponse): FastifyReply {
  for (const [name, value] of Object.entries(headers)) {
    if (!OWN_HEADERS.has(name.toLowerCase()) && isHeader(name, value)) reply.header(name.toLowerCase(), value);
  }
  reply.status(statusCode).header('content-security-policy', SANDBOX);
  if (body === undefined || body === null) return reply.send();
  const { bytes, type } = encode(body);
  if (reply.getHeader('content-type') === undefined) reply.header('content-type', type);
  // Nor is it a script that a page of this origin could load.
  if (SCRIPT.test(String(reply.getHeader('content-type')))) reply.header('content-type', 'application/octet-stream');
  return reply.send(bytes);
}

/** Names and values that HTTP can carry; anything else would split the answer. */
function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

function encode(body: JsonValue): { readonly bytes: Buffer; readonly type: string } {
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: 'text/plain; charset=utf-8' };
  const content = body instanceof JsonObject ? body.get('$content') : undefined;
  const type = body instanceof JsonObject ? body.get('$content-type') : undefined;
  if (typeof content === 'string' && typeof type === 'string') return { bytes: Buffer.from(content, 'base64'), type };
  return { bytes: Buffer.from(printJson(body)), type: 'application/json; charset=utf-8' };
}
