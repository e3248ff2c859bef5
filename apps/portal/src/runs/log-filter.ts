import type { ActionLogEntry } from '@tandem/protocol';

export interface LogFilter {
  readonly isErrorsOnly: boolean;
  /** A part of the action, the subflow or the message; case does not count. */
  readonly text: string;
}

export const WHOLE_LOG: LogFilter = { isErrorsOnly: false, text: '' };

/** Whether a filter leaves anything out. */
export function isNarrow({ isErrorsOnly, text }: LogFilter): boolean {
  return isErrorsOnly || text.trim() !== '';
}

export function filterLog(entries: readonly ActionLogEntry[], { isErrorsOnly, text }: LogFilter): readonly ActionLogEntry[] {
  const wanted = text.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (!isErrorsOnly || isFailure(entry)) &&
      [entry.action, entry.subflow, entry.message ?? ''].some((part) => part.toLowerCase().includes(wanted)),
  );
}

export function isFailure({ status }: Pick<ActionLogEntry, 'status'>): boolean {
  return status === 'Failed' || status === 'Error';
}
