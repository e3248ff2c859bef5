import type { Context, JsonValue } from '@tandem/kernel';
import type { Header, OutboundClient, OutboundLimits, OutboundResponse } from '@tandem/outbound';
import { type Authentication, readAuthentication } from './authentication.ts';
import type { HttpInputs } from './http-inputs.ts';
import type { OAuthTokens } from './oauth-tokens.ts';

/** A request, and who may learn what it authenticates with: only the origin that the action names. */
export interface AuthenticatedRequest extends HttpInputs {
  readonly authentication: JsonValue | undefined;
  /** The address of the action, when the request goes to another one that a response named. */
  readonly origin?: string;
}

/** Sends requests of actions; what they authenticate with is added last and kept nowhere. */
export class Sender {
  readonly #client: OutboundClient;
  readonly #tokens: OAuthTokens;

  constructor(client: OutboundClient, tokens: OAuthTokens) {
    this.#client = client;
    this.#tokens = tokens;
  }

  /** @throws TandemError of the outbound client, or about the authentication */
  async send(context: Context, request: AuthenticatedRequest, limits: Partial<OutboundLimits> = {}): Promise<OutboundResponse> {
    const { method, url, body } = request;
    const isAtHome = isSameOrigin(url, request.origin ?? url);
    const authentication = readAuthentication(isAtHome ? request.authentication : undefined);
    const response = await this.#client.request(context, {
      method,
      url,
      headers: [...(isAtHome ? request.headers : request.headers.filter(isForAll)), ...(await this.#headerOf(context, authentication))],
      ...(body === undefined ? {} : { body }),
      ...(authentication.kind === 'certificate' ? { clientCertificate: authentication.certificate } : {}),
      limits,
    });
    if (response.status === 401 && authentication.kind === 'oauth') this.#tokens.forget(authentication.client);
    return response;
  }

  async #headerOf(context: Context, authentication: Authentication): Promise<readonly Header[]> {
    switch (authentication.kind) {
      case 'header':
        return [['Authorization', authentication.value]];
      case 'oauth':
        return [['Authorization', `Bearer ${await this.#tokens.tokenFor(context, authentication.client)}`]];
      default:
        return [];
    }
  }
}

function isSameOrigin(url: string, other: string): boolean {
  return URL.parse(url)?.origin === URL.parse(other)?.origin;
}

function isForAll([name]: Header): boolean {
  return /^(accept|user-agent|x-ms-.*)$/i.test(name);
}
