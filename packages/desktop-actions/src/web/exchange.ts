import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Header } from './custom-headers.ts';

/** One request without redirects, cookies and credentials. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly Header[];
  readonly body: Buffer | undefined;
}

export interface WireRules {
  /** Until the headers of the response are there. */
  readonly timeoutMs: number;
  readonly acceptsUntrusted: boolean;
  readonly signal: AbortSignal;
}

/** A connection on which nothing comes for that long has ended. */
const IDLE_MS = 300_000;

/** The server did not answer in time. */
export class TimedOut extends Error {}

/**
 * Sends a request, through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`), and gives the response when its headers
 * are there.
 */
export async function exchange({ method, url, headers, body }: WireRequest, rules: WireRules): Promise<IncomingMessage> {
  const { Agent, request } = (await import(url.protocol === 'https:' ? 'node:https' : 'node:http')) as typeof import('node:https');
  const agent = new Agent({ proxyEnv: process.env, rejectUnauthorized: !rules.acceptsUntrusted });
  const options: RequestOptions = { method, headers: headerRecord(headers, body), agent, signal: rules.signal };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (response) => {
      clearTimeout(timer);
      response.setTimeout(IDLE_MS, () => response.destroy(new TimedOut()));
      resolve(response);
    });
    const timer = setTimeout(() => outgoing.destroy(new TimedOut()), rules.timeoutMs);
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    outgoing.end(body);
  });
}

function headerRecord(headers: readonly Header[], body: Buffer | undefined): Record<string, string | string[] | number> {
  const record: Record<string, string | string[] | number> = {};
  for (const [name, value] of headers) {
    const existing = record[name];
    record[name] = existing === undefined ? value : [...[existing].flat().map(String), value];
  }
  return body === undefined ? record : { ...record, 'Content-Length': body.byteLength };
}
