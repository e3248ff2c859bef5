import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesAtHome } from './os-processes.ts';
import { TandemProcess } from './tandem-process.ts';

/** Server, portal and this computer as a machine, on a fresh data directory and under a home directory of their own. */
export class RunningTandem {
  readonly host: TandemProcess;
  readonly home: string;
  readonly url: string;
  readonly machineName: string;
  readonly identity: { readonly email: string; readonly password: string };

  private constructor(host: TandemProcess, home: string, words: readonly string[]) {
    const [url = '', machineName = '', email = '', password = ''] = words;
    this.host = host;
    this.home = home;
    this.url = url;
    this.machineName = machineName;
    this.identity = { email, password };
  }

  /**
   * Starts `tandem start` and reads from what it prints where it is and who may sign in.
   *
   * @param home an empty folder, which `stop` removes; a new one where none is named
   */
  static async start({ home = mkdtempSync(join(tmpdir(), 'tandem-home-')) }: { readonly home?: string } = {}): Promise<RunningTandem> {
    const host = TandemProcess.start(['start', '--port', '0', '--data', join(home, 'data')], homeEnvironment(home));
    const words: string[] = [];
    for (const pattern of [/running: (\S+)/, /is the machine (.+)\.$/, /e-mail +(\S+)/, /password +(\S+)/]) {
      words.push((await host.line(pattern))[1] ?? '');
    }
    return new RunningTandem(host, home, words);
  }

  get dataDir(): string {
    return join(this.home, 'data');
  }

  /** Stops it, ends what a failed test may have left at work, and removes its files. */
  async stop(): Promise<void> {
    await this.host.kill('SIGTERM');
    for (const { pid } of processesAtHome(this.home)) process.kill(pid, 'SIGKILL');
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whoever runs the tests may have moved the folders of a home directory; here they are where they are by default. */
function homeEnvironment(home: string): Readonly<Record<string, string | undefined>> {
  const moved = Object.keys(process.env).filter((name) => name.startsWith('XDG_'));
  return { HOME: home, ...Object.fromEntries(moved.map((name) => [name, undefined])) };
}
