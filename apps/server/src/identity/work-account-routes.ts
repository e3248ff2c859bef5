import { asTandemError, TandemError } from '@tandem/kernel';
import { WORK_ACCOUNT_RETURN_PATH, WORK_ACCOUNT_START_PATH } from '@tandem/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOptions, WORK_ACCOUNT_COOKIE } from '../http/cookies.ts';
import type { App } from '../http/handle.ts';
import type { Services } from '../services.ts';
import { startSignIn } from './identity-routes.ts';
import { WORK_SIGN_IN_MS, type WorkAccounts } from './work-accounts.ts';

/** No server has it, so whatever leaves it leads elsewhere. */
const ANY_ORIGIN = 'http://tandem.invalid';

interface Http {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Start and return of the sign-in with a work or school account. Both are pages: a fault leads back to the sign-in page. */
export function registerWorkAccountRoutes(app: App): void {
  const { services } = app;
  const options = { config: { access: 'public' } } as const;
  app.fastify.get(WORK_ACCOUNT_START_PATH, options, (request, reply) =>
    orSignInPage(services, { request, reply }, () => start(services, request, reply)),
  );
  app.fastify.get(WORK_ACCOUNT_RETURN_PATH, options, (request, reply) =>
    orSignInPage(services, { request, reply }, () => finish(services, request, reply)),
  );
}

async function start(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const baseUrl = services.origins.baseUrl(request.headers.host);
  const wished = new URL(baseUrl + request.url).searchParams.get('returnTo') ?? '/';
  const { url, browserToken } = await workAccountsOf(services).start(baseUrl, ownPath(wished));
  // The provider's answer is a navigation from another site, which a strict cookie would not come along with.
  const cookie = {
    ...cookieOptions(baseUrl, WORK_SIGN_IN_MS),
    sameSite: 'lax' as const,
    path: returnPath(baseUrl),
  };
  return reply.setCookie(WORK_ACCOUNT_COOKIE, browserToken, cookie).redirect(url.href);
}

async function finish(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const baseUrl = services.origins.baseUrl(request.headers.host);
  const url = new URL(baseUrl + request.url);
  reply.clearCookie(WORK_ACCOUNT_COOKIE, { path: returnPath(baseUrl) });
  const { account, returnTo } = await workAccountsOf(services).finish(url, request.cookies[WORK_ACCOUNT_COOKIE]);
  await startSignIn(services, account, { request, reply });
  return reply.redirect(services.origins.basePath(request.headers.host) + returnTo);
}

async function orSignInPage(services: Services, { request, reply }: Http, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (thrown) {
    const error = asTandemError(thrown);
    services.log.warn('work account sign-in failed', { code: error.code, err: error.cause });
    const basePath = services.origins.basePath(request.headers.host);
    return reply.redirect(`${basePath}/sign-in?error=${encodeURIComponent(error.code)}`);
  }
}

function workAccountsOf(services: Services): WorkAccounts {
  if (services.workAccounts !== undefined) return services.workAccounts;
  throw new TandemError('WorkAccountsNotSetUp', 'No provider of work accounts is set up here.', { status: 404 });
}

/** A path below the base path, so that no link can send a person elsewhere after the sign-in. */
function ownPath(wished: string): string {
  const url = URL.canParse(wished, ANY_ORIGIN) ? new URL(wished, ANY_ORIGIN) : undefined;
  return url?.origin === ANY_ORIGIN && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}

function returnPath(baseUrl: string): string {
  return new URL(baseUrl + WORK_ACCOUNT_RETURN_PATH).pathname;
}
