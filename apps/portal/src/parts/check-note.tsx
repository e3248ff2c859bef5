import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ApiDiagnostic } from '@tandem/protocol';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { ErrorBar } from './error-bar.tsx';
import { PARTS } from './messages.ts';

interface Checked {
  readonly ok: boolean;
  readonly diagnostics: readonly ApiDiagnostic[];
}

interface CheckNoteProps<T extends Checked> {
  readonly check: UseQueryResult<T>;
  /** What was checked. */
  readonly text: string;
  /** More to say about what was found. */
  readonly children?: (checked: T) => ReactNode;
}

/** What an import of the text would report, while it is typed. */
export function CheckNote<T extends Checked>({ check, text, children }: CheckNoteProps<T>) {
  const words = useMessages(PARTS);
  if (check.isFetching && check.data === undefined) return <Spinner size="tiny" label={words.checking} labelPosition="after" />;
  if (check.error !== null) return <ErrorBar error={check.error} />;
  if (check.data === undefined) return null;
  const { ok, diagnostics } = check.data;
  return (
    <div aria-live="polite">
      {ok && diagnostics.length === 0 && (
        <MessageBar intent="success">
          <MessageBarBody>{words.noFault}</MessageBarBody>
        </MessageBar>
      )}
      <Diagnostics diagnostics={diagnostics} text={text} />
      {children?.(check.data)}
    </div>
  );
}
