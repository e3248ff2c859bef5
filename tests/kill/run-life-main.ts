import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { EngineWorld, newRun } from '@tandem/cloud-engine/suite/engine-world';
import { TestConnector } from '@tandem/cloud-engine/suite/test-connector';
import type { CloudFlowRunId } from '@tandem/kernel';
import { createCloudRunStore, type Database, openDatabase } from '@tandem/store-sqlite';
import { type Kill, LEDGER, type RunLife, SEALER } from './run-life.ts';

/** Runs lives one after the other: the real engine on a real store, with the connector and the clock of the tests. */
async function main(lives: readonly RunLife[]): Promise<void> {
  for (const life of lives) await live(life);
}

async function live(life: RunLife): Promise<void> {
  const database = openDatabase(join(life.folder, 'tandem.db'));
  if (life.kill !== undefined) dieAt(database, life.kill);
  const world = new LastingWorld(database, life);
  const runId = life.runId as CloudFlowRunId;
  await world.engine.recover();
  // Whoever asked for the run has not heard of it when it is not there: they ask again.
  if ((await world.store.loadState(runId)) === undefined) await world.engine.start(newRun(life.actions, { runId }));
  if (life.cancelAfterTurns !== undefined) {
    await world.settle(life.cancelAfterTurns);
    await world.engine.cancel(runId);
  }
  await world.finish(runId);
  await world.engine.stop();
  database.close();
}

/** Every change of the store is a transaction that this one connection commits. */
function dieAt(database: Database, { commit, when }: Kill): void {
  let count = 0;
  database.read((connection) => {
    const exec = connection.exec.bind(connection);
    connection.exec = (sql) => {
      if (sql !== 'COMMIT') return exec(sql);
      count++;
      if (count === commit && when === 'before') process.kill(process.pid, 'SIGKILL');
      exec(sql);
      if (count === commit) process.kill(process.pid, 'SIGKILL');
    };
  });
}

/** A world whose time and whose effects outlast the process. */
class LastingWorld extends EngineWorld {
  readonly #ledger: string;

  constructor(database: Database, { folder, isStartedByCommit }: RunLife) {
    const ledger = join(folder, LEDGER);
    const connector = new TestConnector();
    connector.isStartedByCommit = isStartedByCommit;
    connector.effectHappened = (effect) => appendFileSync(ledger, `effect ${effect}\n`);
    const nowMs = lastClock(ledger);
    super(createCloudRunStore(database, SEALER), { connector, ...(nowMs === undefined ? {} : { nowMs }) });
    this.#ledger = ledger;
  }

  override async pass(ms: number): Promise<void> {
    appendFileSync(this.#ledger, `clock ${this.nowMs + ms}\n`);
    await super.pass(ms);
  }
}

function lastClock(ledger: string): number | undefined {
  if (!existsSync(ledger)) return undefined;
  const clocks = [...readFileSync(ledger, 'utf8').matchAll(/^clock (\d+)$/gm)];
  return clocks.length === 0 ? undefined : Number(clocks.at(-1)?.[1]);
}

await main(JSON.parse(await text(process.stdin)) as readonly RunLife[]);
