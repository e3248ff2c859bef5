import type { DesktopFlowId } from '@tandem/kernel';
import type { DesktopFlowRecord } from '@tandem/store';
import type { DesktopFlowReading, ReadDesktopFlow } from '../desktop-flows/desktop-flow-reader.ts';

const MAX_KEPT = 1000;

/** The inputs and outputs of desktop flows, read once for each version of a script: every run asks for them. */
export class FlowInterfaces {
  readonly #read: ReadDesktopFlow;
  readonly #kept = new Map<DesktopFlowId, { readonly version: number; readonly reading: DesktopFlowReading }>();

  constructor(read: ReadDesktopFlow) {
    this.#read = read;
  }

  of({ id, version, script }: DesktopFlowRecord): DesktopFlowReading {
    const kept = this.#kept.get(id);
    if (kept?.version === version) return kept.reading;
    const reading = this.#read(script);
    this.#kept.delete(id);
    this.#kept.set(id, { version, reading });
    this.#forgetOldest();
    return reading;
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}
