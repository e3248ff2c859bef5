import type { Context } from '@tandem/kernel';
import { SYSTEM_CLOCK } from '@tandem/server/system-ports';

/** The context of work that runs in the process of a command: no deadline, ended by Ctrl+C, diagnostics to `note`. */
export function commandContext(note: (line: string) => void): Context {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const log = (event: string, fields?: Readonly<Record<string, unknown>>): void =>
    note(fields === undefined ? event : `${event} ${JSON.stringify(fields)}`);
  return { clock: SYSTEM_CLOCK, signal: stop.signal, log: { info: () => undefined, warn: log, error: log } };
}
