import type { CloudFlowId } from '@tandem/kernel';

const BUCKET_MS = 1000;
/** Seconds that five minutes touch. */
const BUCKETS = 301;
/** Flows that are counted before those that have long begun nothing are forgotten. */
const MAX_FLOWS = 1000;

export interface PaceRequest {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Actions in any five minutes; Infinity for no limit. */
  readonly limit: number;
}

/**
 * Slows flows down that begin too many actions (limits-and-config: 100,000 in five minutes for each flow). The counts are in memory:
 * after a restart they begin anew, and the actions that waited begin at the times that their rows say.
 */
export class FlowPaces {
  readonly #paces = new Map<CloudFlowId, FlowPace>();

  /** Counts an action of the flow. @returns when it may begin, in milliseconds since 1970: now, or the first second with room */
  admit(flowId: CloudFlowId, { now, limit }: PaceRequest): number {
    if (limit === Number.POSITIVE_INFINITY) return now;
    return this.#paceOf(flowId, now).admit(now, limit);
  }

  #paceOf(flowId: CloudFlowId, now: number): FlowPace {
    const known = this.#paces.get(flowId);
    if (known !== undefined) return known;
    if (this.#paces.size >= MAX_FLOWS) for (const [id, pace] of this.#paces) if (pace.isIdle(now)) this.#paces.delete(id);
    const pace = new FlowPace();
    this.#paces.set(flowId, pace);
    return pace;
  }
}

/** The actions of one flow by the second in which they begin, those included that wait for theirs. */
class FlowPace {
  readonly #counts = new Uint32Array(BUCKETS);
  /** The second since 1970 into which actions are counted now, and all that are counted up to it. */
  #second = 0;
  #sum = 0;

  admit(now: number, limit: number): number {
    this.#goTo(Math.floor(now / BUCKET_MS));
    while (this.#sum >= limit && this.#sum > 0) this.#goTo(this.#second + 1);
    const bucket = this.#second % BUCKETS;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#sum++;
    return Math.max(now, this.#second * BUCKET_MS);
  }

  isIdle(now: number): boolean {
    return this.#second + BUCKETS < now / BUCKET_MS;
  }

  #goTo(second: number): void {
    const from = Math.max(this.#second + 1, second - BUCKETS + 1);
    for (let next = from; next <= second; next++) {
      this.#sum -= this.#counts[next % BUCKETS] ?? 0;
      this.#counts[next % BUCKETS] = 0;
    }
    this.#second = Math.max(this.#second, second);
  }
}
