import type { LogEntry, LogVerbosity } from '@tandem/protocol';

/** Of each verbosity but `Full`: the states of entries that are left out. */
const LEFT_OUT: Readonly<Record<Exclude<LogVerbosity, 'Full' | 'Disabled'>, readonly string[]>> = {
  Debug: [],
  Custom: ['Succeeded'],
  Warning: ['Succeeded', 'Info'],
  Error: ['Succeeded', 'Info', 'Warning'],
};

/** The entries as the log of a run may hold them: machine agents of before this setting send everything. */
export function limitLog(entries: readonly LogEntry[], verbosity: LogVerbosity): readonly LogEntry[] {
  if (verbosity === 'Full') return entries;
  if (verbosity === 'Disabled') return [];
  return entries.filter(({ status }) => !LEFT_OUT[verbosity].includes(status)).map(withoutValues);
}

function withoutValues({ inputs: _inputs, outputs: _outputs, ...entry }: LogEntry): LogEntry {
  return entry;
}
