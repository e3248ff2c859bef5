import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TandemError } from '@tandem/kernel';
import { findInPath } from '../processes/find-in-path.ts';

/** Browsers that open a page as a window of its own. */
const APP_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser', 'brave'];
/** By then a browser has read the page. */
const PAGE_KEPT_MS = 20_000;

interface BrowserCommand {
  readonly words: readonly string[];
  /** Where the browser may read files. */
  readonly pages: string;
}

/**
 * Shows the page in a window of its own. The browser gets it as a file that only its user can read, never by its command line, which
 * every user of the computer can see.
 *
 * @param html the whole page
 * @returns when the file is gone again
 * @throws TandemError `BrowserNotFound`
 */
export async function showWindow(html: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { words, pages } = findBrowser(env);
  const folder = mkdtempSync(join(pages, 'tandem-window-'));
  try {
    const file = join(folder, 'open.html');
    writeFileSync(file, html, { mode: 0o600, flag: 'wx' });
    const [program = '', ...args] = words.map((word) => word.replace('%s', pathToFileURL(file).href));
    await start(program, args);
    await sleep(PAGE_KEPT_MS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findBrowser(env: NodeJS.ProcessEnv): BrowserCommand {
  const wished = env['TANDEM_BROWSER']?.split(/\s+/).filter((word) => word !== '') ?? [];
  if (wished.length > 0) return { words: [...wished, '--app=%s'], pages: privateFolder(env) };
  const app = findAppBrowser(env);
  if (app !== undefined) return { words: [app.program, '--app=%s'], pages: app.pages };
  if (findInPath(['xdg-open'], env) !== undefined) return { words: ['xdg-open', '%s'], pages: privateFolder(env) };
  throw new TandemError('BrowserNotFound', 'No browser was found to open the designer in.', {
    kind: 'operational',
    fix: 'Install Chromium, Google Chrome, Microsoft Edge or Brave, or name a browser in the environment variable TANDEM_BROWSER.',
  });
}

/** A browser that opens a page as a window of its own. */
export interface AppBrowser {
  readonly program: string;
  /** Where it may read files. */
  readonly pages: string;
}

/** Undefined when the machine has none. */
export function findAppBrowser(env: NodeJS.ProcessEnv): AppBrowser | undefined {
  const program = findInPath(APP_BROWSERS, env);
  return program === undefined ? undefined : { program, pages: pagesOf(program, basename(program), env) };
}

/** A browser from a snap sees neither /tmp nor /run/user, but a folder of its own in the home directory. */
function pagesOf(program: string, name: string, env: NodeJS.ProcessEnv): string {
  if (!program.startsWith('/snap/')) return privateFolder(env);
  const folder = join(homedir(), 'snap', name, 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function privateFolder(env: NodeJS.ProcessEnv): string {
  const runtime = env['XDG_RUNTIME_DIR'];
  return runtime !== undefined && statSync(runtime, { throwIfNoEntry: false })?.isDirectory() === true ? runtime : tmpdir();
}

/** The browser lives on without us. */
function start(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
    child.once('error', (cause) =>
      reject(
        new TandemError('BrowserNotFound', `The browser ${program} cannot be started.`, {
          kind: 'operational',
          fix: 'Correct the environment variable TANDEM_BROWSER, or leave it out.',
          cause,
        }),
      ),
    );
  });
}
