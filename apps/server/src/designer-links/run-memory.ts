import type { DesignerEvent, LogEntry } from '@tandem/protocol';

type EventOf<K extends DesignerEvent['kind']> = Extract<DesignerEvent, { kind: K }>;

/** Entries of the log that are kept for a designer that comes back. */
const MAX_ENTRIES = 500;

/** What a designer that comes, or comes back, has to know of the last debug run of its link. */
export class RunMemory {
  #started: EventOf<'started'> | undefined;
  #log: readonly LogEntry[] = [];
  #variables: EventOf<'variables'> | undefined;
  #place: EventOf<'at' | 'paused'> | undefined;
  #ended: EventOf<'ended'> | undefined;

  get isUnderWay(): boolean {
    return this.#started !== undefined && this.#ended === undefined;
  }

  take(event: DesignerEvent): void {
    switch (event.kind) {
      case 'started':
        this.forget();
        this.#started = event;
        break;
      case 'at':
        this.#place = event;
        break;
      case 'paused':
        this.#place = event;
        this.#variables = { kind: 'variables', variables: event.variables };
        break;
      case 'resumed':
        if (this.#place !== undefined) this.#place = { kind: 'at', place: this.#place.place };
        break;
      case 'variables':
        this.#variables = event;
        if (this.#place?.kind === 'paused') this.#place = { ...this.#place, variables: event.variables };
        break;
      case 'log':
        this.#log = [...this.#log, ...event.entries].slice(-MAX_ENTRIES);
        break;
      case 'ended':
        this.#place = undefined;
        this.#ended = event;
        break;
      case 'link':
      case 'variable':
      case 'refused':
        break;
    }
  }

  forget(): void {
    this.#started = undefined;
    this.#log = [];
    this.#variables = undefined;
    this.#place = undefined;
    this.#ended = undefined;
  }

  /** The events that bring a designer which knows nothing to where the run is. */
  replay(): readonly DesignerEvent[] {
    if (this.#started === undefined) return [];
    const log: EventOf<'log'> | undefined = this.#log.length === 0 ? undefined : { kind: 'log', entries: [...this.#log] };
    return [this.#started, log, this.#variables, this.#place, this.#ended].filter((event) => event !== undefined);
  }
}
