import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiClient } from '@tandem/protocol';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { processesAtHome } from '../support/os-processes.ts';
import { TandemProcess } from '../support/tandem-process.ts';
import { until } from '../support/until.ts';
import type { Place } from './places.ts';

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A server and an agent that log everything they can, with all their files below one folder. */
export class SweptTandem {
  readonly home: string;
  readonly url: string;
  readonly identity: { readonly email: string; readonly password: string };
  readonly call: ApiClient;
  readonly #server: TandemProcess;
  readonly #agent: TandemProcess;

  private constructor(parts: Pick<SweptTandem, 'home' | 'url' | 'identity' | 'call'>, server: TandemProcess, agent: TandemProcess) {
    this.home = parts.home;
    this.url = parts.url;
    this.identity = parts.identity;
    this.call = parts.call;
    this.#server = server;
    this.#agent = agent;
  }

  static async start(): Promise<SweptTandem> {
    const home = mkdtempSync(join(tmpdir(), 'tandem-swept-'));
    const scratch = join(home, 'tmp');
    mkdirSync(scratch);
    // Sessions of other accounts have their folders below the agent's TMPDIR and must get there.
    chmodSync(home, 0o711);
    chmodSync(scratch, 0o1777);
    const env = { HOME: home, TMPDIR: scratch };
    const server = TandemProcess.startProgram([program('server-main.ts'), join(home, 'server')], env);
    const [line] = await server.line(/^\{"url".*$/);
    const { url, email, password } = JSON.parse(line);
    const identity = { email, password };
    const call = await signIn(url, identity);
    const agent = TandemProcess.startProgram([program('agent-main.ts'), join(home, 'machine'), url], env);
    agent.child.stdin?.write(`${(await call('createRegistrationToken', {})).token}\n`);
    await agent.line(/^ready$/);
    await until('the machine to be online', async () => ((await call('listMachines', {})).items[0]?.isOnline === true ? true : undefined));
    return new SweptTandem({ home, url, identity, call }, server, agent);
  }

  /** What both processes have printed so far. */
  get output(): readonly Place[] {
    return [
      { name: 'output of the server', bytes: textOf(this.#server) },
      { name: 'output of the agent', bytes: textOf(this.#agent) },
    ];
  }

  /** Ends both; the files stay. */
  async stop(): Promise<void> {
    for (const { child, hasEnded } of [this.#agent, this.#server]) if (!hasEnded) child.stdin?.end();
    await until('both to end', async () => (this.#agent.hasEnded && this.#server.hasEnded ? true : undefined));
  }

  async remove(): Promise<void> {
    await this.stop().catch(() => undefined);
    for (const { pid } of processesAtHome(this.home)) process.kill(pid, 'SIGKILL');
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function textOf({ lines, notes }: TandemProcess): Buffer {
  return Buffer.from([...lines, ...notes].join('\n'));
}
