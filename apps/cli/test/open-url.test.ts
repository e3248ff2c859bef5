import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runTandem, tempFile } from './run-tandem.ts';

const LAUNCHER = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));
const TICKET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';
const SERVER = 'http://127.0.0.1:9';
/** Notes its command line and keeps the page that it is shown. */
const BROWSER_SCRIPT = `#!/bin/sh
echo "$@" > "$0.argv"
cat "\${1#--app=file://}" > "$0.page"
`;

/** A home in which an agent has left word. */
function makeHome() {
  const browser = tempFile('browser', BROWSER_SCRIPT);
  chmodSync(browser, 0o755);
  const home = dirname(browser);
  const [places, spool] = [join(home, 'tandem', 'launch-places'), join(home, 'spool')];
  for (const folder of [places, spool]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(places, 'agent.json'), JSON.stringify({ servers: [SERVER], spool }), { mode: 0o600 });
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: join(home, 'config'), TANDEM_BROWSER: browser, XDG_RUNTIME_DIR: home };
  return { spool, browser, env };
}

/** Opens the URL as the operating system does. The process stays until the browser has surely read the page; nobody waits for it here. */
function openUrl(url: string, env: Readonly<Record<string, string>>): ChildProcess {
  const handler = spawn(process.execPath, [LAUNCHER, 'open-url', url], { stdio: 'ignore', env: { ...process.env, ...env } });
  onTestFinished(() => void handler.kill());
  return handler;
}

async function pageOf(browser: string): Promise<string> {
  await expect
    .poll(() => existsSync(`${browser}.page`) && readFileSync(`${browser}.page`, 'utf8').includes('</html>'), { timeout: 15_000 })
    .toBe(true);
  return readFileSync(`${browser}.page`, 'utf8');
}

test('a launch is handed over to the agent, and its window gets the secret of which the agent has the hash', async () => {
  const { spool, browser, env } = makeHome();
  openUrl(`tandem:design?${new URLSearchParams({ server: SERVER, ticket: TICKET })}`, env);
  const page = await pageOf(browser);
  const [, ticket, secret = ''] = /location\.replace\("http:\/\/127\.0\.0\.1:9\/open#([\w-]+)\.([\w-]+)"\)/.exec(page) ?? [];
  const [name = ''] = readdirSync(spool);
  expect(ticket).toBe(TICKET);
  expect(readFileSync(join(spool, name), 'utf8')).toBe(`${TICKET}\n${createHash('sha256').update(secret).digest('base64')}\n`);
  expect(statSync(join(spool, name)).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${browser}.argv`, 'utf8')).toMatch(/^--app=file:\/\/\/\S+\/open\.html\n$/);
});

test.each([
  ['another server', `tandem:design?server=http%3A%2F%2Fevil.example&ticket=${TICKET}`, 'LaunchServerUnknown'],
  ['another form', 'tandem:run?flow=1', 'LaunchUrlInvalid'],
])('a URL of %s hands nothing over, and a window says why', async (_, url, code) => {
  const { spool, browser, env } = makeHome();
  openUrl(url, env);
  expect(await pageOf(browser)).toContain(`<code>${code}</code>`);
  expect(readdirSync(spool)).toEqual([]);
});

test('the handler of the user is installed, shown and removed, and help tells of no command that only programs call', async () => {
  const { env } = makeHome();
  const words = (wish: string) => runTandem(['machine', 'url-handler', wish], { env });
  expect([(await words('status')).code, (await words('install')).code, (await words('status')).code]).toEqual([1, 0, 0]);
  expect([(await words('remove')).code, (await words('status')).code, (await words('paint')).code]).toEqual([0, 1, 2]);
  expect((await runTandem(['help'])).out).not.toContain('open-url');
});
