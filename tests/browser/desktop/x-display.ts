import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An X display of its own on which a browser with windows runs. */
export class XDisplay {
  /** What `DISPLAY` is for programs on it. */
  readonly name: string;
  readonly #server: ChildProcess;

  private constructor(name: string, server: ChildProcess) {
    this.name = name;
    this.#server = server;
  }

  /** The server chooses a free number and says which. @throws Error when it ends before */
  static async open(): Promise<XDisplay> {
    const words = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with code ${code}`)));
    const [number] = await Promise.race([once(createInterface({ input: server.stdout }), 'line'), ended]);
    ended.catch(() => undefined);
    return new XDisplay(`:${number}`, server);
  }

  async close(): Promise<void> {
    if (this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    const ended = once(this.#server, 'exit');
    this.#server.kill('SIGTERM');
    await ended;
  }
}
