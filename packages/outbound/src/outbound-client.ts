import { lookup } from 'node:dns/promises';
import { type Context, LIMITS } from '@tandem/kernel';
import { Agent } from 'undici';
import { checkedConnect, type ResolveName } from './checked-connect.ts';
import { exchange } from './exchange.ts';
import { answerOfFailure } from './failure.ts';
import { requestInvalid, tooLarge, tooManyRedirects, urlInvalid } from './outbound-errors.ts';
import type { OutboundProxy } from './outbound-proxy.ts';
import type { ClientCertificate, OutboundLimits, OutboundRequest, OutboundResponse } from './outbound-request.ts';
import type { OutboundRules } from './outbound-rules.ts';
import { redirectedRequest } from './redirect.ts';
import { RequestTiming } from './request-timing.ts';

export interface OutboundOptions {
  /** Asked before each request; when it gives another object, connections that the one before allowed are not used again. */
  readonly rules: () => OutboundRules;
  readonly resolve?: ResolveName;
  /** Requests leave through it, but for its exceptions. */
  readonly proxy?: OutboundProxy | undefined;
  /** What requests do not say themselves. */
  readonly limits?: Partial<OutboundLimits>;
}

const CONNECT_TIMEOUT_MS = 30_000;
const HEADER_BYTES = 64 * 1024;
/** limits-and-config: length of a URL. */
const URL_CHARACTERS = 16_384;

const DEFAULT_LIMITS: OutboundLimits = {
  timeoutMs: LIMITS.synchronousRequestMs,
  headersTimeoutMs: LIMITS.synchronousRequestMs,
  requestBytes: LIMITS.messageBytes,
  responseBytes: LIMITS.messageBytes,
  redirects: 20,
};

/**
 * Sends requests to hosts that may be reached, and only to them. A proxy is used when it is given; those of the environment are not.
 * See docs/adr/0016-outbound.md.
 */
export class OutboundClient {
  readonly #options: OutboundOptions;
  #agent: { readonly agent: Agent; readonly rules: OutboundRules } | undefined;

  constructor(options: OutboundOptions) {
    this.#options = options;
  }

  /**
   * @returns the response, whatever its status
   * @throws TandemError with a code that begins with `Outbound`; it says whether a retry can help
   */
  async request(context: Context, request: OutboundRequest): Promise<OutboundResponse> {
    const limits = { ...DEFAULT_LIMITS, ...this.#options.limits, ...request.limits };
    if ((request.body?.byteLength ?? 0) > limits.requestBytes) throw tooLarge('The request', limits.requestBytes);
    using timing = new RequestTiming(context, limits, hostOf(request.url));
    let hop = request;
    for (let redirects = 0; ; redirects++) {
      const response = await this.#exchange(hop, limits, timing);
      const next = redirectedRequest(hop, response);
      if (next === undefined || limits.redirects === 0) return response;
      if (redirects === limits.redirects) throw tooManyRedirects(hostOf(request.url), limits.redirects);
      hop = next;
    }
  }

  /** Ends the connections that are kept open. */
  async close(): Promise<void> {
    await this.#agent?.agent.destroy();
    this.#agent = undefined;
  }

  async #exchange(hop: OutboundRequest, limits: OutboundLimits, timing: RequestTiming): Promise<OutboundResponse> {
    const url = readUrl(hop.url);
    const host = hostOf(hop.url);
    timing.throwIfOver();
    const rules = this.#options.rules();
    const { clientCertificate } = hop;
    const dispatcher = clientCertificate === undefined ? this.#agentFor(rules) : this.#newAgent(rules, clientCertificate);
    try {
      return await exchange(url, hop, { dispatcher, timing, limitBytes: limits.responseBytes });
    } catch (thrown) {
      timing.throwIfOver();
      throw answerOfFailure(thrown, host);
    } finally {
      if (clientCertificate !== undefined) await dispatcher.destroy();
    }
  }

  #agentFor(rules: OutboundRules): Agent {
    if (this.#agent?.rules === rules) return this.#agent.agent;
    // Requests that are under way end in peace.
    void this.#agent?.agent.close();
    const agent = this.#newAgent(rules);
    this.#agent = { agent, rules };
    return agent;
  }

  #newAgent(rules: OutboundRules, clientCertificate?: ClientCertificate): Agent {
    const resolve = this.#options.resolve ?? resolveName;
    const certificate = clientCertificate === undefined ? {} : { clientCertificate };
    const { proxy } = this.#options;
    return new Agent({
      connect: checkedConnect({ rules, resolve, proxy, connectTimeoutMs: CONNECT_TIMEOUT_MS, ...certificate }),
      allowH2: false,
      maxHeaderSize: HEADER_BYTES,
      // The timing of the request watches both.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }
}

function readUrl(text: string): URL {
  if (text.length > URL_CHARACTERS) throw urlInvalid(`The address is longer than ${URL_CHARACTERS} characters.`);
  const url = URL.parse(text);
  if (url === null) throw urlInvalid('The address of the request is no full URL.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw urlInvalid(`Requests go over http or https, not over '${url.protocol}'.`);
  if (url.username !== '' || url.password !== '')
    throw requestInvalid('The address holds a user name or a password; they belong into the authentication.');
  return url;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

function resolveName(hostname: string): ReturnType<ResolveName> {
  return lookup(hostname, { all: true, order: 'verbatim' });
}
