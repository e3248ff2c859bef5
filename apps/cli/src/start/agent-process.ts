import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const RESTART_DELAY_MS = 1000;

export interface AgentProcessOptions {
  /** The data directory of Tandem. */
  readonly dataDir: string;
  readonly serverUrl: string;
  /** Where people find the portal. */
  readonly portalUrl: string;
  readonly installsUrlHandler: boolean;
  /** Told when the agent ended without being asked, before it is started again. */
  readonly onDeath: (reason: string) => void;
}

/** The machine agent in a process of its own, started again when it dies. */
export class AgentProcess {
  readonly #options: AgentProcessOptions;
  #child: ChildProcess | undefined;
  #isStopping = false;

  constructor(options: AgentProcessOptions) {
    this.#options = options;
  }

  start(): void {
    const { dataDir, serverUrl, portalUrl, installsUrlHandler } = this.#options;
    const words = [MAIN, 'machine', 'run', '--data', dataDir, '--server', serverUrl, '--portal', portalUrl, '--with-parent'];
    if (!installsUrlHandler) words.push('--no-url-handler');
    // The agent ends when this pipe does, so that it never outlives a server that was killed.
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'inherit'] });
    child.stdin?.on('error', () => undefined);
    child.once('exit', (code, signal) => void this.#restart(signal ?? `code ${code}`));
    this.#child = child;
  }

  /** Ends the agent after what it is asked to finish. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  async #restart(reason: string): Promise<void> {
    if (this.#isStopping) return;
    this.#options.onDeath(reason);
    await sleep(RESTART_DELAY_MS);
    if (!this.#isStopping) this.start();
  }
}
