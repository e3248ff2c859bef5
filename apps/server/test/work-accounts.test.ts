import { expect, test } from 'vitest';
import { startTestServer, type TestServer } from './start-test-server.ts';
import { startWorkProvider, type WorkProvider } from './start-work-provider.ts';

interface Parts {
  readonly server: TestServer;
  readonly provider: WorkProvider;
  readonly clock: { ms: number };
}

async function start(): Promise<Parts> {
  const provider = await startWorkProvider();
  const clock = { ms: Date.now() };
  const { issuer, clientId, clientSecret } = provider;
  const workAccounts = { label: 'Example Ltd', issuer, clientId, clientSecret };
  const server = await startTestServer({ workAccounts, clock: { now: () => clock.ms } });
  provider.open(`${server.url}/api/sign-in/work-account/return`);
  return { server, provider, clock };
}

function cookieOf(answer: { headers: Readonly<Record<string, string | string[] | undefined>> }, name: string): string {
  const all = [answer.headers['set-cookie']].flat();
  return all.find((cookie) => cookie?.startsWith(`${name}=`))?.split(';')[0] ?? '';
}

/** Goes to the provider and back, and stops before the server sees the answer. */
async function reachAnswer({ server, provider }: Parts, returnTo = '/'): Promise<{ path: string; cookie: string }> {
  const started = await server.ask(`/api/sign-in/work-account/start?returnTo=${encodeURIComponent(returnTo)}`);
  const back = await provider.signInAt(String(started.headers['location']));
  expect(back.startsWith(server.url)).toBe(true);
  return { path: back.slice(server.url.length), cookie: cookieOf(started, 'tandem-work-account') };
}

test('a person of the organisation signs in, gets an account of their own, and is recognised the next time', async () => {
  const parts = await start();
  const { server } = parts;
  expect((await server.ask('/api/sign-in/options')).json).toMatchObject({ workAccount: { label: 'Example Ltd' } });
  const ids: unknown[] = [];
  for (const returnTo of ['/cloud-flows', '/machines']) {
    const { path, cookie } = await reachAnswer(parts, returnTo);
    const answer = await server.ask(path, { headers: { cookie } });
    expect([answer.status, answer.headers['location']]).toEqual([302, returnTo]);
    const me = (await server.ask('/api/me', { headers: { cookie: cookieOf(answer, 'tandem-sign-in') } })).json as {
      account: { id: string };
    };
    expect(me).toMatchObject({
      account: { email: 'mona@example.org', name: 'Mona', role: 'maker', hasWorkAccount: true, hasPassword: false },
    });
    ids.push(me.account.id);
  }
  expect(new Set(ids).size).toBe(1);
});

const hostile: readonly {
  title: string;
  code: string;
  turn: (answer: { path: string; cookie: string }, parts: Parts) => Promise<{ path: string; cookie: string }>;
}[] = [
  { title: 'another browser', code: 'WorkSignInFailed', turn: async ({ path }) => ({ path, cookie: 'tandem-work-account=other' }) },
  { title: 'no browser cookie', code: 'WorkSignInFailed', turn: async ({ path }) => ({ path, cookie: '' }) },
  {
    title: 'a made-up state',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }) => ({ path: path.replace(/state=[^&]+/, 'state=made-up'), cookie }),
  },
  {
    title: 'a made-up code',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }) => ({ path: path.replace(/code=[^&]+/, 'code=made-up'), cookie }),
  },
  {
    title: 'the code of another sign-in',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }, parts) => {
      const other = /code=[^&]+/.exec((await reachAnswer(parts)).path)?.[0] ?? '';
      return { path: path.replace(/code=[^&]+/, other), cookie };
    },
  },
  {
    title: 'the name of another issuer',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }) => ({ path: path.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'), cookie }),
  },
  {
    title: 'a refusal of the provider',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }) => ({ path: path.replace(/code=[^&]+/, 'error=access_denied'), cookie }),
  },
  {
    title: 'an answer that was used already',
    code: 'WorkSignInFailed',
    turn: async ({ path, cookie }, { server }) => {
      await server.ask(path, { headers: { cookie } });
      return { path, cookie };
    },
  },
  {
    title: 'an answer that comes too late',
    code: 'WorkSignInFailed',
    turn: async (answer, { clock }) => {
      clock.ms += 10 * 60_000;
      return answer;
    },
  },
];

test.each(hostile)('$title is refused', async ({ code, turn }) => {
  const parts = await start();
  const { path, cookie } = await turn(await reachAnswer(parts), parts);
  const answer = await parts.server.ask(path, { headers: { cookie } });
  expect(answer.headers['location']).toBe(`/sign-in?error=${code}`);
  expect(cookieOf(answer, 'tandem-sign-in')).toBe('');
});

test('the e-mail address of an account here does not open that account', async () => {
  const parts = await start();
  parts.provider.person = { sub: 'subject-2', email: parts.server.email, name: 'Not the administrator' };
  const { path, cookie } = await reachAnswer(parts);
  expect((await parts.server.ask(path, { headers: { cookie } })).headers['location']).toBe('/sign-in?error=EmailTaken');
});

test.each(['https://evil.example/', '//evil.example', '/.//evil.example', '\\\\evil.example', 'javascript:alert(1)'])(
  'the sign-in sends nobody to %s',
  async (returnTo) => {
    const parts = await start();
    const { path, cookie } = await reachAnswer(parts, returnTo);
    expect((await parts.server.ask(path, { headers: { cookie } })).headers['location']).toBe('/');
  },
);
