import type { AccountId } from '@tandem/kernel';
import { API, WORK_ACCOUNT_START_PATH } from '@tandem/protocol';
import type { AccountChange, AccountRecord } from '@tandem/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { given } from '../http/changes.ts';
import { cookieOptions, cookiePath, SIGN_IN_COOKIE } from '../http/cookies.ts';
import { notFound } from '../http/error-body.ts';
import { type App, handle } from '../http/handle.ts';
import type { Services } from '../services.ts';
import { accountView, meView } from './account-view.ts';
import { hashPassword } from './password.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { SIGN_IN_MAX_MS } from './sign-ins.ts';
import { tokenHash } from './token.ts';

export function registerIdentityRoutes(app: App): void {
  const passwords = new PasswordSignIn({ clock: app.services.clock, accounts: app.services.stores.accounts });
  registerSignIn(app, passwords);
  registerOwnAccount(app, passwords);
  registerAccounts(app);
  registerSignIns(app);
}

function registerSignIn(app: App, passwords: PasswordSignIn): void {
  const { services } = app;
  handle(app, API.signInOptions, async () => ({
    environmentName: services.settings.current().environmentName,
    workAccount: services.workAccounts === undefined ? null : { label: services.workAccounts.label, startUrl: WORK_ACCOUNT_START_PATH },
  }));
  handle(app, API.signIn, async ({ body, request, reply }) => {
    const account = await passwords.check(body.email, body.password, request.ip);
    await startSignIn(services, account, { request, reply });
    return meView(account, services);
  });
  handle(app, API.signOut, async ({ request, reply }) => {
    const cookie = request.cookies[SIGN_IN_COOKIE];
    if (cookie !== undefined) await services.signIns.close(cookie);
    reply.clearCookie(SIGN_IN_COOKIE, { path: cookiePath(services.origins.baseUrl(request.headers.host)) });
    return undefined;
  });
}

function registerOwnAccount(app: App, passwords: PasswordSignIn): void {
  const { services } = app;
  handle(app, API.me, async ({ caller }) => meView(caller.account, services));
  handle(app, API.changePassword, async ({ body, caller }) => {
    const account = await passwords.checkOwn(caller.account, body.current);
    await services.accounts.update(account.id, { passwordHash: await hashPassword(body.next) });
    await services.signIns.closeOthers(account, caller.signIn.tokenHash);
    return undefined;
  });
}

function registerAccounts(app: App): void {
  const { accounts, stores, signIns } = app.services;
  handle(app, API.listAccounts, async () => ({ items: (await stores.accounts.list()).map(accountView) }));
  handle(app, API.createAccount, async ({ body }) => accountView(await accounts.create(body)));
  handle(app, API.updateAccount, async ({ params, body }) => {
    const { password, ...rest } = body;
    const change: AccountChange = {
      ...given(rest),
      ...(password === undefined ? {} : { passwordHash: await hashPassword(password) }),
    };
    const account = await accounts.update(params.accountId, change);
    if (password !== undefined || account.isDisabled) await signIns.closeOthers(account);
    return accountView(account);
  });
}

function registerSignIns(app: App): void {
  const { stores, signIns } = app.services;
  const find = async (id: AccountId): Promise<AccountRecord> => {
    const account = await stores.accounts.get(id);
    if (account === undefined) throw notFound('account');
    return account;
  };
  handle(app, API.listSignIns, async ({ params, caller }) => {
    const { id } = await find(params.accountId);
    const items = (await signIns.listOf(id)).map(({ createdAt, lastSeenAt, tokenHash: hash }) => ({
      createdAt,
      lastSeenAt,
      isOwn: hash === caller.signIn.tokenHash,
    }));
    return { items };
  });
  handle(app, API.endSignIns, async ({ params, caller }) => {
    await signIns.closeOthers(await find(params.accountId), caller.signIn.tokenHash);
    return undefined;
  });
}

/** Signs the browser in under a new cookie and ends the sign-in that it had. @returns the id of the new sign-in */
export async function startSignIn(
  services: Services,
  account: AccountRecord,
  http: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<string> {
  const { request, reply } = http;
  const former = request.cookies[SIGN_IN_COOKIE];
  if (former !== undefined) await services.signIns.close(former);
  const baseUrl = services.origins.baseUrl(request.headers.host);
  const token = await services.signIns.open(account);
  reply.setCookie(SIGN_IN_COOKIE, token, cookieOptions(baseUrl, SIGN_IN_MAX_MS));
  return tokenHash(token);
}
