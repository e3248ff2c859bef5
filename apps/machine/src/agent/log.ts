import type { Logger } from '@tandem/kernel';
import { type DestinationStream, pino } from 'pino';

/** Members of a log line that never leave, wherever a careless line puts them. */
const SECRET_MEMBERS = ['password', 'sealedPassword', 'token', 'key', 'secret', 'authorization', 'inputs', 'outputs', 'script', 'envelope'];
const REDACTED = SECRET_MEMBERS.flatMap((name) => [name, `*.${name}`]);

export interface LogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info';
  /** Where the lines go; standard error unless it says otherwise. */
  readonly destination?: DestinationStream;
}

/** A logger that writes one JSON line for each event. */
export function createLog({ level, destination }: LogOptions): Logger {
  const options = { level, redact: { paths: REDACTED, censor: '***' }, base: null };
  const log = pino(options, destination ?? pino.destination({ dest: 2, sync: false }));
  return {
    info: (event, fields = {}) => log.info(fields, event),
    warn: (event, fields = {}) => log.warn(fields, event),
    error: (event, fields = {}) => log.error(fields, event),
  };
}
