import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '@tandem/protocol';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { freePort } from '../support/free-port.ts';
import { TandemProcess } from '../support/tandem-process.ts';
import { until } from '../support/until.ts';
import { bodiesOf } from './processes.ts';

export const MACHINES = ['left', 'right'] as const;
const RESTART_AFTER_MS = { least: 50, most: 400 };

/** A server and two machines of one group, each a process that can be killed and comes back. */
export class StormCluster {
  readonly #dir: string;
  readonly #port: number;
  #server: TandemProcess;
  readonly #agents = new Map<string, TandemProcess>();
  identity = { email: '', password: '' };
  isOver = false;

  constructor(dir: string, port: number, server: TandemProcess) {
    this.#dir = dir;
    this.#port = port;
    this.#server = server;
  }

  static async start(dir: string): Promise<StormCluster> {
    const port = await freePort();
    const cluster = new StormCluster(dir, port, startServer(dir, port));
    const [, email = ''] = await cluster.#server.line(/e-mail +(\S+)/);
    const [, password = ''] = await cluster.#server.line(/password +(\S+)/);
    cluster.identity = { email, password };
    await cluster.#server.line(/Press Ctrl\+C/);
    return cluster;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  signIn(): Promise<ApiClient> {
    return signIn(this.url, this.identity);
  }

  /** Registers both machines, puts them into a group, and starts their agents. */
  async addMachines(call: ApiClient, groupName: string): Promise<void> {
    for (const name of MACHINES) {
      const { token } = await call('createRegistrationToken', {});
      await this.#ask(['machine', 'register', '--server', this.url, '--name', name, '--data', this.#machineDir(name)], token);
      await this.#ask(['machine', 'join-group', groupName, '--data', this.#machineDir(name)], 'the password of the group');
      this.#startAgent(name);
    }
    await until('both machines online', async () => {
      const { items } = await call('listMachines', {});
      return items.filter(({ isOnline }) => isOnline).length === MACHINES.length ? true : undefined;
    });
  }

  /** Kills one process with SIGKILL and starts it again; a body is not started again, and an agent dies where there is none. @returns what was killed */
  async killOne(random: () => number): Promise<string> {
    const victim = Math.floor(random() * 6);
    if (victim < 2) return this.killServer(random);
    if (victim === 2) return this.#killBody(random);
    return this.#killAgent(MACHINES[victim % MACHINES.length] ?? MACHINES[0], random);
  }

  /** Kills the server with SIGKILL and waits until it is back. */
  async killServer(random: () => number): Promise<string> {
    await this.#server.kill('SIGKILL');
    await pause(random);
    this.#server = startServer(this.#dir, this.#port);
    await this.#server.line(/Tandem is running/);
    return 'server';
  }

  async stop(): Promise<void> {
    this.isOver = true;
    for (const agent of this.#agents.values()) await agent.kill('SIGTERM');
    await this.#server.kill('SIGTERM');
  }

  async #killAgent(name: string, random: () => number): Promise<string> {
    await this.#agents.get(name)?.kill('SIGKILL');
    await pause(random);
    this.#startAgent(name);
    return 'agent';
  }

  async #killBody(random: () => number): Promise<string> {
    const bodies = [...this.#agents.values()].flatMap(({ child }) => bodiesOf(child.pid ?? 0));
    const body = bodies[Math.floor(random() * bodies.length)];
    if (body === undefined) return this.#killAgent(MACHINES[0], random);
    try {
      process.kill(body, 'SIGKILL');
    } catch {
      return 'nothing';
    }
    return 'body';
  }

  #startAgent(name: string): void {
    this.#agents.set(name, TandemProcess.start(['machine', 'run', '--data', this.#machineDir(name)]));
  }

  #machineDir(name: string): string {
    return join(this.#dir, name);
  }

  async #ask(words: readonly string[], secret: string): Promise<void> {
    const asked = TandemProcess.start(words);
    asked.child.stdin?.end(`${secret}\n`);
    await until('the command to end', async () => (asked.hasEnded ? true : undefined));
    if (asked.child.exitCode !== 0) throw new Error(`tandem ${words.slice(0, 2).join(' ')}: ${asked.notes.join(' ')}`);
  }
}

function startServer(dir: string, port: number): TandemProcess {
  mkdirSync(join(dir, 'data'), { recursive: true });
  return TandemProcess.start(['start', '--no-machine', '--port', String(port), '--data', join(dir, 'data')]);
}

async function pause(random: () => number): Promise<void> {
  await sleep(RESTART_AFTER_MS.least + random() * (RESTART_AFTER_MS.most - RESTART_AFTER_MS.least));
}
