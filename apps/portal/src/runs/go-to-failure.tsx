import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { ActionLogEntry } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { isFailure } from './log-filter.ts';
import { RUNS } from './messages.ts';

/** The id of the element that stands for an entry of the log. */
export function logEntryId(seq: number): string {
  return `log-entry-${seq}`;
}

/** Shows an entry of the log that is on the page, and gives it the focus. */
export function goToEntry({ seq }: Pick<ActionLogEntry, 'seq'>): void {
  const element = document.getElementById(logEntryId(seq));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** Leads to the last failed action that the log shows; nothing when none failed. */
export function GoToFailure({ entries }: { readonly entries: readonly ActionLogEntry[] }) {
  const text = useMessages(RUNS);
  const failed = entries.findLast(isFailure);
  if (failed === undefined) return null;
  return (
    <Button icon={<ErrorCircleRegular />} onClick={() => goToEntry(failed)}>
      {text.goToFailure}
    </Button>
  );
}
