import type { Writable } from 'node:stream';
import type { LogEntry } from '@tandem/protocol';
import { type BodyEvent, printEvent } from './body-messages.ts';

/** A log frame has so many entries at most. */
const ENTRIES_PER_EVENT = 200;
/** What waits of the log while the agent does not listen; a designer shows no more. */
const ENTRIES_WAITING_MAX = 5000;
/** Answers that wait while the agent does not listen. */
const ANSWERS_WAITING_MAX = 50;

/**
 * The body's side of its event pipe. While the agent listens, events go out as they come. While it does not, because its channel is slow
 * or away, what waits stays bounded: the newest position and the newest variables stand for those before, the log loses its
 * oldest entries, and no more than some answers are kept.
 */
export class EventPipe {
  readonly #stream: Writable;
  #waiting: BodyEvent[] = [];
  #isFull = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('drain', () => this.#flush());
    stream.on('error', () => undefined); // the agent is gone, which the end of the input tells
  }

  tell(event: BodyEvent): void {
    this.#waiting = withEvent(this.#waiting, event);
    if (!this.#isFull) this.#flush();
  }

  #flush(): void {
    this.#isFull = false;
    while (!this.#isFull) {
      const [event, ...rest] = this.#waiting;
      if (event === undefined) return;
      this.#waiting = rest;
      this.#isFull = !this.#stream.write(`${printEvent(event)}\n`);
    }
  }
}

/** What waits together with one more event. */
function withEvent(waiting: readonly BodyEvent[], event: BodyEvent): BodyEvent[] {
  switch (event.kind) {
    case 'at':
    case 'variables':
      return [...waiting.filter(({ kind }) => kind !== event.kind), event];
    case 'log':
      return withEntries(waiting, event.entries);
    case 'variable':
    case 'refused': {
      const answers = waiting.filter(({ kind }) => kind === 'variable' || kind === 'refused');
      const tooOld = answers.length < ANSWERS_WAITING_MAX ? undefined : answers[0];
      return [...waiting.filter((other) => other !== tooOld), event];
    }
    default:
      return [...waiting, event];
  }
}

/** The entries come behind all others that wait, in events that are as full as they may be. */
function withEntries(waiting: readonly BodyEvent[], added: readonly LogEntry[]): BodyEvent[] {
  const last = waiting.at(-1);
  const joins = last?.kind === 'log' && last.entries.length + added.length <= ENTRIES_PER_EVENT;
  const events = joins
    ? [...waiting.slice(0, -1), { kind: 'log' as const, entries: [...last.entries, ...added] }]
    : [...waiting, ...chunksOf(added).map((entries) => ({ kind: 'log' as const, entries }))];
  const count = events.reduce((sum, event) => sum + (event.kind === 'log' ? event.entries.length : 0), 0);
  const oldest = count > ENTRIES_WAITING_MAX ? events.find(({ kind }) => kind === 'log') : undefined;
  return events.filter((event) => event !== oldest);
}

function chunksOf(entries: readonly LogEntry[]): readonly LogEntry[][] {
  const count = Math.ceil(entries.length / ENTRIES_PER_EVENT);
  return Array.from({ length: count }, (_, i) => entries.slice(i * ENTRIES_PER_EVENT, (i + 1) * ENTRIES_PER_EVENT));
}
