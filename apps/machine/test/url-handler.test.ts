import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desktopEntry } from '../src/launch/desktop-entry.ts';
import { withDefaultHandler, withoutDefaultHandler } from '../src/launch/mimeapps.ts';
import { windowsHandler } from '../src/launch/windows-handler.ts';
import { ownXdgHandler, systemXdgHandler } from '../src/launch/xdg-handler.ts';
import { scratchFolder } from './scratch-folder.ts';

const COMMAND = ['/usr/bin/node', '/opt/tandem/apps/cli/bin/tandem.js', 'open-url'];
const TYPE = 'x-scheme-handler/tandem';
const ENTRY = 'tandem-url-handler.desktop';

function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

describe('the handler of a user', () => {
  function makeHome() {
    const home = scratchFolder();
    const env = { XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') };
    return { home, env, handler: ownXdgHandler(env), defaults: join(home, 'config', 'mimeapps.list') };
  }

  test('is installed, is found again, and goes', () => {
    const { handler, defaults, home } = makeHome();
    const entry = join(home, 'data', 'applications', ENTRY);
    expect(handler.status(COMMAND)).toEqual({ kind: 'missing', where: entry });
    handler.install(COMMAND);
    handler.install(COMMAND);
    expect(handler.status(COMMAND)).toEqual({ kind: 'installed', where: entry });
    expect(readFileSync(defaults, 'utf8')).toBe(`[Default Applications]\n${TYPE}=${ENTRY};\n`);
    handler.remove();
    handler.remove();
    expect([handler.status(COMMAND).kind, readFileSync(defaults, 'utf8')]).toEqual(['missing', '[Default Applications]\n']);
  });

  test('is outdated when it names another program or another default is chosen', () => {
    const { handler, defaults } = makeHome();
    handler.install(COMMAND);
    expect(handler.status(['/other'])).toMatchObject({ kind: 'outdated' });
    writeFileSync(defaults, `[Default Applications]\n${TYPE}=other.desktop\n`);
    expect(handler.status(COMMAND)).toMatchObject({ kind: 'outdated' });
    handler.remove();
    expect(readFileSync(defaults, 'utf8')).toContain('other.desktop');
  });

  test.skipIf(!hasProgram('xdg-mime'))('is what xdg-mime names', () => {
    const { handler, env, home } = makeHome();
    handler.install(COMMAND);
    const options = { env: { PATH: process.env['PATH'] ?? '', HOME: home, ...env }, encoding: 'utf8' } as const;
    expect(execFileSync('xdg-mime', ['query', 'default', TYPE], options).trim()).toBe(ENTRY);
  });

  test('says what it could not write', () => {
    const { handler, home } = makeHome();
    writeFileSync(join(home, 'data'), 'a file where a folder belongs');
    expect(() => handler.install(COMMAND)).toThrow(expect.objectContaining({ code: 'UrlHandlerNotInstalled' }));
  });
});

test('the handler for everybody lies with the applications of the system', () => {
  const root = scratchFolder();
  mkdirSync(join(root, 'etc'));
  systemXdgHandler(root).install(COMMAND);
  expect(readFileSync(join(root, 'usr/share/applications', ENTRY), 'utf8')).toBe(desktopEntry(COMMAND));
  expect(readFileSync(join(root, 'etc/xdg/mimeapps.list'), 'utf8')).toContain(`${TYPE}=${ENTRY};`);
});

describe('a desktop entry', () => {
  test.each([
    ['plain words', ['/usr/bin/node', 'open-url'], 'Exec=/usr/bin/node open-url %u'],
    ['a space', ['/opt/My Apps/node'], 'Exec="/opt/My Apps/node" %u'],
    ['a percent sign', ['/opt/50%/node'], 'Exec="/opt/50%%/node" %u'],
    ['characters of the shell', ['/opt/$a`b"c\\d'], 'Exec="/opt/\\\\$a\\\\`b\\\\"c\\\\\\\\d" %u'],
  ])('names a command with %s', (_, command, line) => {
    expect(desktopEntry(command).split('\n')).toContain(line);
  });
});

describe('a list of default applications', () => {
  const line = `${TYPE}=${ENTRY};`;
  test.each([
    ['nothing', '', `[Default Applications]\n${line}\n`],
    ['other defaults', '[Default Applications]\na/b=c.desktop\n', `[Default Applications]\n${line}\na/b=c.desktop\n`],
    ['another default of the type', `[Default Applications]\n${TYPE}=x.desktop\n`, `[Default Applications]\n${line}\n`],
    [
      'the type in another group',
      `[Added Associations]\n${TYPE}=x.desktop\n`,
      `[Added Associations]\n${TYPE}=x.desktop\n\n[Default Applications]\n${line}\n`,
    ],
    [
      'a group behind',
      '[Default Applications]\na/b=c.desktop\n[Removed Associations]\nd/e=f.desktop',
      `[Default Applications]\n${line}\na/b=c.desktop\n[Removed Associations]\nd/e=f.desktop\n`,
    ],
  ])('that has %s gets the default and keeps the rest', (_, before, after) => {
    expect(withDefaultHandler(before, TYPE, ENTRY)).toBe(after);
    expect(withDefaultHandler(after, TYPE, ENTRY)).toBe(after);
  });

  test('loses only that default', () => {
    const text = `[Default Applications]\na/b=c.desktop\n${line}\n`;
    expect(withoutDefaultHandler(text, TYPE, ENTRY)).toBe('[Default Applications]\na/b=c.desktop\n');
  });
});

describe('the registry of Windows', () => {
  const COMMAND_KEY = 'HKCU\\Software\\Classes\\tandem\\shell\\open\\command';
  const WINDOWS_COMMAND = ['C:\\Program Files\\nodejs\\node.exe', 'C:\\Tandem\\tandem.js', 'open-url'];
  const COMMAND_LINE = '"C:\\Program Files\\nodejs\\node.exe" "C:\\Tandem\\tandem.js" "open-url" "%1"';

  /** Notes what it is called with; knows the key when it is told what is in it. */
  function makeReg(known?: string) {
    const calls: string[][] = [];
    const handler = windowsHandler((args) => {
      calls.push([...args]);
      if (args[0] === 'query' && known === undefined) throw new Error('no such key');
      return `    (Default)    REG_SZ    ${known ?? ''}\r\n`;
    });
    return { calls, handler };
  }

  test('gets the scheme of the user', () => {
    const { calls, handler } = makeReg();
    handler.install(WINDOWS_COMMAND);
    expect(calls).toEqual([
      ['add', 'HKCU\\Software\\Classes\\tandem', '/ve', '/d', 'URL:Tandem', '/f'],
      ['add', 'HKCU\\Software\\Classes\\tandem', '/v', 'URL Protocol', '/d', '', '/f'],
      ['add', COMMAND_KEY, '/ve', '/d', COMMAND_LINE, '/f'],
    ]);
  });

  test('loses it, and nothing when there is none', () => {
    const [there, gone] = [makeReg(COMMAND_LINE), makeReg()];
    there.handler.remove();
    gone.handler.remove();
    expect(there.calls).toEqual([
      ['query', COMMAND_KEY, '/ve'],
      ['delete', 'HKCU\\Software\\Classes\\tandem', '/f'],
    ]);
    expect(gone.calls).toEqual([['query', COMMAND_KEY, '/ve']]);
  });

  test.each([
    ['installed', COMMAND_LINE],
    ['outdated', '"C:\\Old\\tandem.exe" "%1"'],
    ['missing', undefined],
  ])('says that it is %s', (kind, known) => {
    expect(makeReg(known).handler.status(WINDOWS_COMMAND)).toMatchObject({ kind });
  });
});
