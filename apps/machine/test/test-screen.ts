import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findInPath } from '../src/processes/find-in-path.ts';

const run = promisify(execFile);

const mustRun = process.env['TANDEM_TEST_EVERYTHING'] === '1';
/** Whether a program of the tests is not there; the tests fail then where everything must be tested. */
export function lacks(...programs: readonly string[]): boolean {
  return !mustRun && programs.some((program) => findInPath([program], process.env) === undefined);
}

/** A display of its own, with a person at it who types. */
export interface TestScreen {
  readonly env: NodeJS.ProcessEnv;
  /** Waits until a window of that name is there, and its field has the focus. */
  readonly waitForWindow: (title: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly windows: (title: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const WINDOW_MS = 20_000;
/** A window that was just mapped takes keys only after it has drawn itself. */
const SETTLE_MS = 600;

export async function openScreen(): Promise<TestScreen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}`, WAYLAND_DISPLAY: '', LANG: 'C.UTF-8', LC_ALL: '' };
  const xdotool = (args: readonly string[]) => run('xdotool', [...args], { env });
  const windows = async (title: string): Promise<number> => {
    const found = await xdotool(['search', '--onlyvisible', '--name', title]).catch(() => ({ stdout: '' }));
    return found.stdout.split('\n').filter((line) => line !== '').length;
  };
  return {
    env,
    windows,
    async waitForWindow(title) {
      for (const until = Date.now() + WINDOW_MS; (await windows(title)) === 0; await sleep(50)) {
        if (Date.now() > until) throw new Error(`There is no window '${title}'.`);
      }
      await sleep(SETTLE_MS);
    },
    press: async (...keys) => void (await xdotool(['key', ...keys])),
    type: async (text) => void (await xdotool(['type', text])),
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
