import { createHash } from 'node:crypto';
import { type Context, JsonObject, type JsonValue, parseJson, TandemError } from '@tandem/kernel';
import type { OutboundClient, OutboundResponse } from '@tandem/outbound';
import type { OAuthClient } from './authentication.ts';
import { clientAssertion } from './client-assertion.ts';

interface Token {
  readonly value: string;
  /** Milliseconds since 1970 */
  readonly expiresAt: number;
}

/** A token is asked for anew so long before it expires. */
const EARLY_MS = 60_000;
const DEFAULT_LIFE_S = 3600;
const MOST_TOKENS = 1000;

/** Tokens of applications, kept in memory until they expire. */
export class OAuthTokens {
  readonly #client: OutboundClient;
  /** By a hash of all that the token was asked for with. */
  readonly #tokens = new Map<string, Token>();

  constructor(client: OutboundClient) {
    this.#client = client;
  }

  /** @throws TandemError `HttpTokenRefused`, or one of the outbound client */
  async tokenFor(context: Context, client: OAuthClient): Promise<string> {
    const key = keyOf(client);
    const known = this.#tokens.get(key);
    if (known !== undefined && known.expiresAt - EARLY_MS > context.clock.now()) return known.value;
    const token = await this.#ask(context, client);
    this.#tokens.delete(key);
    this.#tokens.set(key, token);
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > MOST_TOKENS && oldest !== undefined) this.#tokens.delete(oldest);
    return token.value;
  }

  /** The service does not take the token any more. */
  forget(client: OAuthClient): void {
    this.#tokens.delete(keyOf(client));
  }

  async #ask(context: Context, client: OAuthClient): Promise<Token> {
    const { tokenUrl, audience, clientId } = client;
    const proof = proofOf(client, context.clock.now());
    const form = { grant_type: 'client_credentials', client_id: clientId, ...proof, resource: audience };
    const response = await this.#client.request(context, {
      method: 'POST',
      url: tokenUrl,
      headers: [
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Accept', 'application/json'],
      ],
      body: Buffer.from(new URLSearchParams(form).toString()),
      // The proof goes to nobody else.
      limits: { redirects: 0, responseBytes: 1024 * 1024 },
    });
    const answer = answerOf(response);
    const value = answer.get('access_token');
    if (response.status !== 200 || typeof value !== 'string') throw refused(response.status, answer.get('error'));
    const seconds = Number(answer.get('expires_in') ?? DEFAULT_LIFE_S);
    return { value, expiresAt: context.clock.now() + (Number.isFinite(seconds) ? seconds : DEFAULT_LIFE_S) * 1000 };
  }
}

/** RFC 6749, 2.3.1, and RFC 7523, 2.2. */
function proofOf({ tokenUrl, clientId, credential }: OAuthClient, now: number): Readonly<Record<string, string>> {
  if (credential.kind === 'secret') return { client_secret: credential.secret };
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion({ tokenUrl, clientId, certificate: credential.certificate }, now),
  };
}

function keyOf({ tokenUrl, audience, clientId, credential }: OAuthClient): string {
  const proof =
    credential.kind === 'secret'
      ? credential.secret
      : [Buffer.from(credential.certificate.pfx).toString('base64'), credential.certificate.passphrase];
  return createHash('sha256')
    .update(JSON.stringify([tokenUrl, audience, clientId, proof]))
    .digest('base64');
}

function answerOf({ body }: OutboundResponse): JsonObject {
  try {
    const answer = parseJson(Buffer.from(body).toString());
    return answer instanceof JsonObject ? answer : new JsonObject();
  } catch {
    return new JsonObject();
  }
}

/** @param error such as `invalid_client` (RFC 6749, 5.2); nothing else of the answer is shown */
function refused(status: number, error: JsonValue | undefined): TandemError {
  const reason = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : String(status);
  return new TandemError('HttpTokenRefused', `The authority gave no token for the application (${reason}).`, {
    kind: status >= 500 ? 'operational' : 'user',
    retryable: status === 429 || status >= 500,
    fix: 'Check authority, tenant, audience, client ID and secret or certificate in the authentication of the action.',
  });
}
