import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';
import { onTestFinished } from 'vitest';

export interface WorkProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Lets the client send browsers back there; until then the provider answers nothing. */
  open(redirectUri: string): void;
  /** Who signs in at the provider next. */
  person: { sub: string; email: string; name: string };
  /** Opens the page as a browser does and signs the person in. @returns the address to which the browser is sent back */
  signInAt(url: string): Promise<string>;
}

const CLIENT = { clientId: 'tandem', clientSecret: 'a-secret-of-the-test-provider-0123456789' };

/** Starts a real OpenID Connect provider on loopback, which signs in whoever the test says. */
export async function startWorkProvider(): Promise<WorkProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider: WorkProvider = {
    ...CLIENT,
    issuer,
    person: { sub: 'subject-1', email: 'mona@example.org', name: 'Mona' },
    open: (redirectUri) => serve(server, provider, redirectUri),
    signInAt: (url) => walk(issuer, url),
  };
  return provider;
}

function serve(server: Server, work: WorkProvider, redirectUri: string): void {
  const provider = new Provider(work.issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ ...work.person, sub }) }),
    loadExistingGrant: async (context) => {
      const { client, session, provider: own } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, response, { login: { accountId: work.person.sub } });
    } else {
      void answer(request, response);
    }
  });
}

async function walk(issuer: string, start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  while (url.startsWith(issuer)) {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider does not send the browser on: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  return url;
}
