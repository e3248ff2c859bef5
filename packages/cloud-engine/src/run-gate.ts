import { type CloudFlowId, type CloudFlowRunId, TandemError } from '@tandem/kernel';
import type { RunConcurrency } from './new-run.ts';
import type { CloudRunStore, HeldRun } from './run-store.ts';

/** The open runs of one flow that lets only so many go on at once. */
interface Lane {
  readonly open: Set<CloudFlowRunId>;
  readonly held: HeldRun[];
}

/**
 * Lets runs of flows with a concurrency go on, or holds them until it is their turn, in the order in which they came. A flow is
 * known here from its first such run until none of its runs is open.
 */
export class RunGate {
  readonly #store: Pick<CloudRunStore, 'listOpenOf' | 'listHeld'>;
  readonly #lanes = new Map<CloudFlowId, Lane>();
  readonly #reading = new Map<CloudFlowId, Promise<void>>();

  constructor(store: Pick<CloudRunStore, 'listOpenOf' | 'listHeld'>) {
    this.#store = store;
  }

  /** Reads which runs of the flow are open; `enter` needs it. */
  async open(cloudFlowId: CloudFlowId): Promise<void> {
    if (this.#lanes.has(cloudFlowId)) return;
    const reading = this.#reading.get(cloudFlowId) ?? this.#read(cloudFlowId).finally(() => this.#reading.delete(cloudFlowId));
    this.#reading.set(cloudFlowId, reading);
    await reading;
  }

  /** Whether the run is open or waits, so that it must not be counted once more. */
  knows(runId: CloudFlowRunId, cloudFlowId: CloudFlowId): boolean {
    const lane = this.#lanes.get(cloudFlowId);
    return lane !== undefined && (lane.open.has(runId) || lane.held.some((held) => held.runId === runId));
  }

  /**
   * @returns whether the run must wait for its turn
   * @throws TandemError `TooManyWaitingRuns`
   */
  enter(runId: CloudFlowRunId, cloudFlowId: CloudFlowId, { runs, maximumWaitingRuns }: RunConcurrency): boolean {
    const lane = this.#lanes.get(cloudFlowId) ?? { open: new Set(), held: [] };
    this.#lanes.set(cloudFlowId, lane);
    if (lane.open.size < runs && lane.held.length === 0) {
      lane.open.add(runId);
      return false;
    }
    if (lane.held.length >= maximumWaitingRuns) throw tooManyWaiting(runs, maximumWaitingRuns);
    lane.held.push({ runId, cloudFlowId, runs });
    return true;
  }

  /** A run has ended, or was not accepted. @returns the runs whose turn it is now */
  leave(runId: CloudFlowRunId, cloudFlowId: CloudFlowId): readonly CloudFlowRunId[] {
    const lane = this.#lanes.get(cloudFlowId);
    if (lane === undefined) return [];
    lane.open.delete(runId);
    const place = lane.held.findIndex((held) => held.runId === runId);
    if (place >= 0) lane.held.splice(place, 1);
    return this.#admit(cloudFlowId, lane);
  }

  /** After a restart: the runs whose turn came while nobody was there. */
  async recover(): Promise<readonly CloudFlowRunId[]> {
    const held = await this.#store.listHeld();
    const flows = new Set(held.map(({ cloudFlowId }) => cloudFlowId));
    for (const cloudFlowId of flows) await this.open(cloudFlowId);
    return Array.from(flows).flatMap((cloudFlowId) => {
      const lane = this.#lanes.get(cloudFlowId);
      return lane === undefined ? [] : this.#admit(cloudFlowId, lane);
    });
  }

  #admit(cloudFlowId: CloudFlowId, { open, held }: Lane): readonly CloudFlowRunId[] {
    const admitted: CloudFlowRunId[] = [];
    for (let next = held[0]; next !== undefined && open.size < next.runs; next = held[0]) {
      held.shift();
      open.add(next.runId);
      admitted.push(next.runId);
    }
    if (open.size === 0 && held.length === 0) this.#lanes.delete(cloudFlowId);
    return admitted;
  }

  async #read(cloudFlowId: CloudFlowId): Promise<void> {
    const held = (await this.#store.listHeld()).filter((run) => run.cloudFlowId === cloudFlowId);
    const heldIds = new Set(held.map(({ runId }) => runId));
    const open = (await this.#store.listOpenOf(cloudFlowId)).filter((runId) => !heldIds.has(runId));
    if (!this.#lanes.has(cloudFlowId)) this.#lanes.set(cloudFlowId, { open: new Set(open), held });
  }
}

function tooManyWaiting(runs: number, waiting: number): TandemError {
  return new TandemError(
    'TooManyWaitingRuns',
    `${runs} runs of this flow go on and ${waiting} more wait already, which is what its concurrency allows.`,
    {
      kind: 'operational',
      retryable: true,
      status: 429,
      fix: 'Send the request again later, or raise the limits in the settings of the trigger.',
    },
  );
}
