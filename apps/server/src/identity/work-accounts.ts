import { type Clock, type Logger, TandemError } from '@tandem/kernel';
import { fetchThrough, type OutboundClient } from '@tandem/outbound';
import { WORK_ACCOUNT_RETURN_PATH } from '@tandem/protocol';
import type { AccountRecord, AccountStore, SignInStore } from '@tandem/store';
import * as oidc from 'openid-client';
import type { Accounts } from './accounts.ts';
import { newToken, tokenHash } from './token.ts';

/** The organisation's OpenID Connect provider. */
export interface WorkAccountProvider {
  /** What the button says, such as the name of the organisation. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface WorkAccountsOptions {
  readonly provider: WorkAccountProvider;
  readonly clock: Clock;
  readonly log: Logger;
  /** Reaches the issuer and what it names. */
  readonly client: OutboundClient;
  readonly accounts: Accounts;
  readonly accountStore: AccountStore;
  readonly signInStore: SignInStore;
}

export interface StartedWorkSignIn {
  /** Where the browser goes now. */
  readonly url: URL;
  /** The value of the cookie that the answer must bring back. */
  readonly browserToken: string;
}

/** How long the sign-in at the provider may take. */
export const WORK_SIGN_IN_MS = 10 * 60_000;

/**
 * Sign-in with a work or school account: authorization code flow with PKCE, state and nonce. An account is recognised by
 * issuer and subject only; an e-mail address never links two accounts.
 */
export class WorkAccounts {
  readonly #options: WorkAccountsOptions;
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(options: WorkAccountsOptions) {
    this.#options = options;
  }

  get label(): string {
    return this.#options.provider.label;
  }

  /**
   * @param baseUrl the origin under which the browser reaches this server
   * @param returnTo the path to show after the sign-in
   * @throws TandemError `WorkAccountsUnavailable` when the provider cannot be reached
   */
  async start(baseUrl: string, returnTo: string): Promise<StartedWorkSignIn> {
    const configuration = await this.#discover();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const browserToken = newToken();
    await this.#options.signInStore.addPending({
      state,
      nonce,
      codeVerifier,
      browserHash: tokenHash(browserToken),
      returnTo,
      expiresAt: this.#options.clock.now() + WORK_SIGN_IN_MS,
    });
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: baseUrl + WORK_ACCOUNT_RETURN_PATH,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url, browserToken };
  }

  /**
   * @param url the address with which the provider sent the browser back
   * @param browserToken the cookie that `start` gave
   * @throws TandemError `WorkSignInFailed` when anything does not match, `AccountDisabled`, `EmailTaken`
   */
  async finish(url: URL, browserToken: string | undefined): Promise<{ readonly account: AccountRecord; readonly returnTo: string }> {
    const pending = await this.#options.signInStore.takePending(url.searchParams.get('state') ?? '');
    const isSameBrowser = browserToken !== undefined && pending?.browserHash === tokenHash(browserToken);
    if (pending === undefined || !isSameBrowser || pending.expiresAt <= this.#options.clock.now()) throw failed();
    const claims = await this.#exchange(url, pending);
    const account = await this.#accountOf(claims);
    if (account.isDisabled) throw new TandemError('AccountDisabled', 'This account may not sign in.', { status: 403 });
    return { account, returnTo: pending.returnTo };
  }

  async #exchange(url: URL, expected: { state: string; nonce: string; codeVerifier: string }): Promise<oidc.IDToken> {
    try {
      const tokens = await oidc.authorizationCodeGrant(await this.#discover(), url, {
        expectedState: expected.state,
        expectedNonce: expected.nonce,
        pkceCodeVerifier: expected.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims !== undefined) return claims;
    } catch (cause) {
      throw failed(cause);
    }
    throw failed();
  }

  async #accountOf(claims: oidc.IDToken): Promise<AccountRecord> {
    const key = { issuer: claims.iss, subject: claims.sub };
    const known = await this.#options.accountStore.findByWorkAccount(key);
    if (known !== undefined) return known;
    const email = textClaim(claims, 'email') ?? textClaim(claims, 'preferred_username') ?? claims.sub;
    return this.#options.accounts.create({ email, name: textClaim(claims, 'name') ?? email, role: 'maker', workAccount: key });
  }

  #discover(): Promise<oidc.Configuration> {
    this.#configuration ??= this.#askProvider();
    return this.#configuration;
  }

  async #askProvider(): Promise<oidc.Configuration> {
    const { client, clock, log, provider } = this.#options;
    const { issuer, clientId, clientSecret } = provider;
    const url = new URL(issuer);
    const isLoopback = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    try {
      const customFetch = fetchThrough(client, () => ({ clock, log, signal: new AbortController().signal }));
      return await oidc.discovery(url, clientId, clientSecret, undefined, {
        [oidc.customFetch]: customFetch,
        ...(isLoopback ? { execute: [oidc.allowInsecureRequests] } : {}),
      });
    } catch (cause) {
      this.#configuration = undefined;
      throw new TandemError('WorkAccountsUnavailable', "The organisation's provider cannot be reached.", {
        kind: 'operational',
        retryable: true,
        status: 503,
        fix: 'Try again later, or sign in with a password of this installation.',
        cause,
      });
    }
  }
}

function textClaim(claims: oidc.IDToken, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function failed(cause?: unknown): TandemError {
  return new TandemError('WorkSignInFailed', "The answer of the organisation's provider does not match the sign-in that was started.", {
    status: 401,
    fix: 'Start the sign-in again in the same browser.',
    cause,
  });
}
