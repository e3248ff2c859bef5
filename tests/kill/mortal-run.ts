import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelFlow } from '@tandem/cloud-engine/suite/describe-model';
import type { FinishedRun } from '@tandem/cloud-engine/suite/engine-world';
import { RETRIES } from '@tandem/cloud-engine/suite/random-actions';
import type { Actions } from '@tandem/cloud-engine/suite/reference-interpreter';
import type { CloudFlowRunId } from '@tandem/kernel';
import type { CloudFlowRunStore } from '@tandem/store';
import { createCloudRunStore, openDatabase } from '@tandem/store-sqlite';
import { TandemProcess } from '../support/tandem-process.ts';
import { type Kill, LEDGER, type RunLife, SEALER } from './run-life.ts';

const MAIN = fileURLToPath(new URL('run-life-main.ts', import.meta.url));
const LONGEST_LIFE_MS = 60_000;

/** A flow and how it is run. */
export interface MortalFlow {
  readonly body: Actions;
  readonly isStartedByCommit: boolean;
  readonly cancelAfterTurns?: number;
}

/** One run of a flow in a folder of its own, which processes work on until they are killed. */
export class MortalRun {
  readonly flow: MortalFlow;
  readonly #folder: string;
  readonly #runId = crypto.randomUUID() as CloudFlowRunId;
  /** Calls that were under way at any of the kills, and that nobody may make again. */
  readonly interrupted = new Set<string>();

  constructor(dir: string, flow: MortalFlow) {
    this.flow = flow;
    this.#folder = mkdtempSync(join(dir, 'run-'));
  }

  /** What a process has to do: everything up to the kill, or to the end. */
  life(kill?: Kill): RunLife {
    const { body, ...flow } = this.flow;
    const life = { ...flow, folder: this.#folder, runId: this.#runId, actions: modelFlow(body) };
    return kill === undefined ? life : { ...life, kill };
  }

  /** A process was killed: remembers the calls that it had begun. */
  async killed(): Promise<void> {
    const rows = await this.#read((store) => store.listActions(this.#runId, { limit: 1_000_000 }));
    for (const { path, status, operation, retryCount } of rows) {
      const mayRepeat = operation === RETRIED ? retryCount < RETRIES : operation === WAITING && this.flow.isStartedByCommit;
      if (status === 'Running' && operation !== undefined && !mayRepeat) this.interrupted.add(path);
    }
  }

  /** How the run stands on disk. */
  async finished(): Promise<FinishedRun> {
    return this.#read(async (store) => {
      const [state, rows] = [await store.loadState(this.#runId), await store.listActions(this.#runId, { limit: 1_000_000 })];
      if (state === undefined) throw new Error('the run is lost');
      return { runId: this.#runId, state, actions: new Map(rows.map((row) => [row.path, row])) };
    });
  }

  /** `operation path#attempt` of everything that happened outside. */
  get effects(): readonly string[] {
    const ledger = join(this.#folder, LEDGER);
    return existsSync(ledger) ? [...readFileSync(ledger, 'utf8').matchAll(/^effect (.*)$/gm)].map(([, effect = '']) => effect) : [];
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #read<T>(ask: (store: CloudFlowRunStore) => Promise<T>): Promise<T> {
    const database = openDatabase(join(this.#folder, 'tandem.db'));
    try {
      return await ask(createCloudRunStore(database, SEALER));
    } finally {
      database.close();
    }
  }
}

/** The operation whose actions have a retry policy of their own; each kill while one is under way costs it one of its retries. */
const RETRIED = 'shared_test/Flaky';
const WAITING = 'shared_test/Later';

/** Has one process live them all. @returns whether it was killed in the last one */
export async function liveAll(lives: readonly RunLife[], dir: string): Promise<boolean> {
  const cache = join(dir, 'compiled');
  mkdirSync(cache, { recursive: true });
  const started = TandemProcess.startProgram([MAIN], { NODE_COMPILE_CACHE: cache });
  started.child.stdin?.end(JSON.stringify(lives));
  const { exitCode, signalCode } = await started.ended(LONGEST_LIFE_MS);
  if (exitCode === 0) return false;
  if (signalCode === 'SIGKILL' && lives.at(-1)?.kill !== undefined) return true;
  throw new Error(`a process ended with ${exitCode ?? signalCode}: ${started.notes.join('\n')}\n${JSON.stringify(lives)}`);
}
