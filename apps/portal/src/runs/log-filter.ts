import type { ActionLogEntry } from '@tandem/protocol';
import type { DesktopActionTitles } from './desktop-action-titles.ts';

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

/** @param titleOf how the reader sees the actions, and looks for them */
export function filterLog(
  entries: readonly ActionLogEntry[],
  { isErrorsOnly, text }: LogFilter,
  titleOf: DesktopActionTitles,
): readonly ActionLogEntry[] {
  const wanted = text.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (!isErrorsOnly || isFailure(entry)) &&
      [titleOf(entry.action), entry.subflow, entry.message ?? ''].some((part) => part.toLowerCase().includes(wanted)),
  );
}

export function isFailure({ status }: Pick<ActionLogEntry, 'status'>): boolean {
  return status === 'Failed' || status === 'Error';
}
