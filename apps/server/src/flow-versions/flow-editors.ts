import type { AccountId, Clock } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';

/** A designer says every 30 seconds that it is open; whoever was not heard for this long has left. */
const ABSENT_AFTER_MS = 45_000;

export interface FlowEditor {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

interface Presence extends FlowEditor {
  readonly seenAt: number;
}

/** Who has which flow open in a designer. In memory: it is asked for anew within half a minute. */
export class FlowEditors {
  readonly #clock: Clock;
  readonly #byFlow = new Map<string, Map<AccountId, Presence>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns whether the circle of those who have it open is another one now */
  announce(flowId: string, { id, name }: AccountRecord): boolean {
    const now = this.#clock.now();
    const hasOneLeft = this.#dropAbsent(flowId, now);
    const present = this.#byFlow.get(flowId) ?? new Map<AccountId, Presence>();
    const known = present.get(id);
    present.set(id, { name, since: known?.since ?? now, seenAt: now });
    this.#byFlow.set(flowId, present);
    return hasOneLeft || known === undefined;
  }

  /** Everyone but the one who asks, longest first. */
  othersOf(flowId: string, accountId: AccountId): readonly FlowEditor[] {
    this.#dropAbsent(flowId, this.#clock.now());
    const others = [...(this.#byFlow.get(flowId) ?? [])].filter(([id]) => id !== accountId);
    return others.map(([, { name, since }]) => ({ name, since })).sort((a, b) => a.since - b.since);
  }

  #dropAbsent(flowId: string, now: number): boolean {
    const present = this.#byFlow.get(flowId);
    const absent = [...(present ?? [])].filter(([, { seenAt }]) => seenAt + ABSENT_AFTER_MS <= now);
    for (const [id] of absent) present?.delete(id);
    if (present?.size === 0) this.#byFlow.delete(flowId);
    return absent.length > 0;
  }
}
