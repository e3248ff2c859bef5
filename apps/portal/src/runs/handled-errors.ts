import type { ActionLogEntry } from '@tandem/protocol';

type Entry = Pick<ActionLogEntry, 'status'>;

interface LoggedRun<E extends Entry> {
  readonly entries: readonly E[];
  /** Whether an error ended it. */
  readonly hasFailed: boolean;
  /** Whether nothing more comes: it has ended, and all of its log is here. */
  readonly isWhole: boolean;
}

/** The actions that failed without ending the run, because a block or the error handling of a step took the error. */
export function handledErrors<E extends Entry>({ entries, hasFailed, isWhole }: LoggedRun<E>): readonly E[] {
  const failed = entries.filter(({ status }) => status === 'Failed');
  // The last error ended the run, or has yet to show whether it does.
  const isOpen = isWhole ? hasFailed : failed.at(-1) === entries.at(-1);
  return isOpen ? failed.slice(0, -1) : failed;
}
