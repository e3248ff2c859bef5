import { isIP } from 'node:net';
import { getCACertificates } from 'node:tls';
import { type ActionContext, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import type { Client } from 'ldapts';
import { DirectoryEntry, ENTRY, entryValue } from './directory-entry.ts';
import { failure, LOCATION_ERROR } from './directory-fault.ts';
import { parseLdapPath } from './ldap-path.ts';

const { choice, text } = parameters;
const CONNECT_MS = 20_000;
const ANSWER_MS = 120_000;
const ERRORS = [
  'AuthenticationError',
  'UnauthorizedAccessError',
  'ServerNotOperationalError',
  'InvalidOperationError',
  LOCATION_ERROR,
  'ActiveDirectoryError',
];

const TYPES = [
  'None',
  'Secure',
  'Encryption',
  'SecureSocketsLayer',
  'ReadonlyServer',
  'Anonymous',
  'FastBind',
  'Signing',
  'Sealing',
  'Delegation',
  'ServerBind',
] as const;
type AuthenticationType = (typeof TYPES)[number];

/** These promise that nobody reads along; here TLS keeps the promise. */
const ENCRYPTED: ReadonlySet<AuthenticationType> = new Set(['Secure', 'Encryption', 'Signing', 'Sealing', 'Delegation']);

interface SignIn {
  readonly type: AuthenticationType;
  readonly userName: string;
  readonly password: string;
}

async function connect(path: string, signIn: SignIn, context: ActionContext) {
  const { host, port, isSecure, base } = parseLdapPath(path);
  const usesTls = isSecure || signIn.type === 'SecureSocketsLayer' || port === 636;
  const { Client: LdapClient } = await import('ldapts');
  const tlsOptions = {
    ca: [...getCACertificates('default'), ...getCACertificates('system')],
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
  };
  const url = `${usesTls ? 'ldaps' : 'ldap'}://${host.includes(':') ? `[${host}]` : host}:${port ?? (usesTls ? 636 : 389)}`;
  const client = new LdapClient({ url, connectTimeout: CONNECT_MS, timeout: ANSWER_MS, ...(usesTls ? { tlsOptions } : {}) });
  try {
    if (!usesTls && ENCRYPTED.has(signIn.type)) await client.startTLS(tlsOptions);
    await signInTo(client, signIn);
    const found = base === '' ? await defaultBase(client) : base;
    const forget = context.closeAtEnd(() => client.unbind());
    return { ParentDirectoryEntry: entryValue(new DirectoryEntry(client, { path, base: found, forget })) };
  } catch (thrown) {
    await client.unbind().catch(() => undefined);
    throw failure(thrown, { missingId: LOCATION_ERROR });
  }
}

function signInTo(client: Client, { type, userName, password }: SignIn): Promise<void> {
  const isAnonymous = type === 'Anonymous' || userName === '';
  return isAnonymous ? client.bind('', '') : client.bind(userName, password);
}

/** The domain of the server, as it says in its root (RFC 4512, 5.1). */
async function defaultBase(client: Client): Promise<string> {
  const { searchEntries } = await client.search('', { scope: 'base', attributes: ['defaultNamingContext', 'namingContexts'] });
  const root = searchEntries[0];
  return [root?.['defaultNamingContext'] ?? root?.['namingContexts'] ?? ''].flat().map(String)[0] ?? '';
}

export const CONNECT_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'ActiveDirectory.ConnectToServer.ConnectToServer',
    title: 'Connect to server',
    parameters: { LdapPath: text() },
    outputs: ['ParentDirectoryEntry'],
    errors: ERRORS,
    run: ({ LdapPath }, context) => connect(LdapPath, { type: 'Anonymous', userName: '', password: '' }, context),
  }),
  defineAction({
    id: 'ActiveDirectory.ConnectToServer.ConnectToServerWithAuthentication',
    title: 'Connect to server',
    parameters: { LdapPath: text(), Username: text(), Password: text(), AuthenticationType: choice(TYPES, 'Secure') },
    outputs: ['ParentDirectoryEntry'],
    errors: ERRORS,
    run: ({ LdapPath, Username, Password, AuthenticationType }, context) =>
      connect(LdapPath, { type: AuthenticationType, userName: Username, password: Password }, context),
  }),
  defineAction({
    id: 'ActiveDirectory.CloseConnection',
    title: 'Close connection',
    parameters: ENTRY,
    run: async ({ ParentDirectoryEntry }) => {
      if (!ParentDirectoryEntry.isClosed) await ParentDirectoryEntry.close().catch(() => undefined);
      return {};
    },
  }),
];
