import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LogEntry, RunOutcome } from '@tandem/protocol';
import { TextKey } from '../journal/text-key.ts';
import { type BodyOrder, readBodyOrder } from './body-order.ts';
import { SAFE_STOP_SIGNAL } from './body-process.ts';
import { LogBatch } from './log-batch.ts';
import { SpoolWriter } from './spool-writer.ts';

/** What a run is given besides its order. */
export interface BodyRun {
  readonly order: BodyOrder;
  /** Aborted when the agent asks the body to end. */
  readonly signal: AbortSignal;
  /** Whether somebody has asked the flow to end where it can. */
  readonly shouldStopSafely?: () => boolean;
  log(entry: LogEntry): void;
}

export interface BodyOptions {
  /** What a body without an order does until the signal: an order that comes finds it ready. */
  readonly prepare?: (signal: AbortSignal) => Promise<void>;
}

/**
 * The life of a body process: it waits for its order, runs it once, reports into its spool, and ends. Without a whole
 * order (its agent died, or does not need it) it ends having done nothing.
 *
 * @param run never rejects for a fault of the flow; what it throws ends the process without an outcome
 */
export async function runBody(run: (body: BodyRun) => Promise<RunOutcome>, { prepare }: BodyOptions = {}): Promise<never> {
  const stop = new AbortController();
  process.on('SIGTERM', () => stop.abort());
  let shouldStopSafely = false;
  process.on(SAFE_STOP_SIGNAL, () => {
    shouldStopSafely = true;
  });
  const order = readBodyOrder(await readInput(prepare));
  if (order === undefined) process.exit(0);
  const spool = new SpoolWriter(TextKey.fromBase64(order.spoolKey));
  const batch = new LogBatch((entries) => spool.write({ kind: 'log', entries }));
  const outcome = await run({ order, signal: stop.signal, shouldStopSafely: () => shouldStopSafely, log: (entry) => batch.add(entry) });
  batch.flush();
  spool.write({ kind: 'outcome', outcome });
  process.exit(0);
}

async function readInput(prepare: BodyOptions['prepare']): Promise<string> {
  const chunks: Buffer[] = [];
  const ordered = new AbortController();
  void getReady(prepare, ordered.signal).catch(() => undefined); // whatever the flow needs of it fails again where it is needed
  for await (const chunk of process.stdin) {
    ordered.abort();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** An order that is there already comes first. */
async function getReady(prepare: BodyOptions['prepare'], signal: AbortSignal): Promise<void> {
  await nextTurn();
  if (!signal.aborted) await prepare?.(signal);
}
