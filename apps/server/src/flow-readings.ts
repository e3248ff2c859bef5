/** A flow of either language as the store keeps it: the version counts its texts. */
export interface VersionedFlow {
  readonly id: string;
  readonly version: number;
}

const MAX_KEPT = 1000;

/** What was read in the texts of flows, once for each version: every run asks for it. Keeps the flows that were asked for last. */
export class FlowReadings<F extends VersionedFlow, R> {
  readonly #read: (flow: F) => R;
  readonly #kept = new Map<string, { readonly version: number; readonly reading: R }>();

  constructor(read: (flow: F) => R) {
    this.#read = read;
  }

  of(flow: F): R {
    const kept = this.#kept.get(flow.id);
    if (kept?.version === flow.version) return kept.reading;
    const reading = this.#read(flow);
    this.#kept.delete(flow.id);
    this.#kept.set(flow.id, { version: flow.version, reading });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}
