import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TandemError } from '@tandem/kernel';
import type { Identity } from '../api-sign-in.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** `tandem start` in a process of its own, so that the load and the server do not share a thread. */
export class ServerProcess {
  readonly url: string;
  readonly firstSignIn: Identity;
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, url: string, firstSignIn: Identity) {
    this.#child = child;
    this.url = url;
    this.firstSignIn = firstSignIn;
  }

  /** @param words the options of `tandem start` after the port, on a fresh data directory */
  static async start(words: readonly string[]): Promise<ServerProcess> {
    const child = spawn(process.execPath, [MAIN, 'start', '--port', '0', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    const found = new Map<string, string>();
    for await (const line of createInterface({ input: child.stdout })) {
      const match = /(Tandem is running: |e-mail +|password +)(\S+)$/.exec(line);
      if (match?.[1] !== undefined && match[2] !== undefined) found.set(match[1].trim(), match[2]);
      if (line.startsWith('Press Ctrl+C')) break;
    }
    child.stdout.resume();
    const [url, email, password] = [found.get('Tandem is running:'), found.get('e-mail'), found.get('password')];
    if (url === undefined || email === undefined || password === undefined) {
      child.kill('SIGTERM');
      throw new TandemError('BenchServerFailed', 'The server of the benchmark did not start on a fresh data directory.', {
        kind: 'internal',
      });
    }
    return new ServerProcess(child, url, { email, password });
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }
}
