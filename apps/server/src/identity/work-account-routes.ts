import { asTandemError, TandemError } from '@tandem/kernel';
import { WORK_ACCOUNT_RETURN_PATH, WORK_ACCOUNT_START_PATH } from '@tandem/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOptions, WORK_ACCOUNT_COOKIE } from '../http/cookies.ts';
import type { App } from '../http/handle.ts';
import type { Services } from '../services.ts';
import { startSignIn } from './identity-routes.ts';
import { WORK_SIGN_IN_MS, type WorkAccounts } from './work-accounts.ts';

/** Start and return of the sign-in with a work or school account. Both are pages: a fault leads back to the sign-in page. */
export function registerWorkAccountRoutes(app: App): void {
  const { services } = app;
  const options = { config: { access: 'public' } } as const;
  app.fastify.get(WORK_ACCOUNT_START_PATH, options, (request, reply) =>
    orSignInPage(services, reply, () => start(services, request, reply)),
  );
  app.fastify.get(WORK_ACCOUNT_RETURN_PATH, options, (request, reply) =>
    orSignInPage(services, reply, () => finish(services, request, reply)),
  );
}

async function start(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const baseUrl = services.origins.baseUrl(request.headers.host);
  const wished = new URL(request.url, baseUrl).searchParams.get('returnTo') ?? '/';
  const { url, browserToken } = await workAccountsOf(services).start(baseUrl, ownPath(wished, baseUrl));
  // The provider's answer is a navigation from another site, which a strict cookie would not come along with.
  const cookie = {
    ...cookieOptions(baseUrl.startsWith('https:'), WORK_SIGN_IN_MS),
    sameSite: 'lax' as const,
    path: WORK_ACCOUNT_RETURN_PATH,
  };
  return reply.setCookie(WORK_ACCOUNT_COOKIE, browserToken, cookie).redirect(url.href);
}

async function finish(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const url = new URL(request.url, services.origins.baseUrl(request.headers.host));
  reply.clearCookie(WORK_ACCOUNT_COOKIE, { path: WORK_ACCOUNT_RETURN_PATH });
  const { account, returnTo } = await workAccountsOf(services).finish(url, request.cookies[WORK_ACCOUNT_COOKIE]);
  await startSignIn(services, account, { request, reply });
  return reply.redirect(returnTo);
}

async function orSignInPage(services: Services, reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (thrown) {
    const error = asTandemError(thrown);
    services.log.warn('work account sign-in failed', { code: error.code, err: error.cause });
    return reply.redirect(`/sign-in?error=${encodeURIComponent(error.code)}`);
  }
}

function workAccountsOf(services: Services): WorkAccounts {
  if (services.workAccounts !== undefined) return services.workAccounts;
  throw new TandemError('WorkAccountsNotSetUp', 'No provider of work accounts is set up here.', { status: 404 });
}

/** A path of this server, so that no link can send a person elsewhere after the sign-in. */
function ownPath(wished: string, baseUrl: string): string {
  const url = URL.canParse(wished, baseUrl) ? new URL(wished, baseUrl) : undefined;
  return url?.origin === baseUrl && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
