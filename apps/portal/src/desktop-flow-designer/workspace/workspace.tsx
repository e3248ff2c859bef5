import { makeStyles } from '@fluentui/react-components';
import { AddSquareMultipleRegular } from '@fluentui/react-icons';
import type { DragEvent } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { carriedEntry, carriesEntry } from '../actions-pane/dragged-entry.ts';
import { findEntry } from '../catalogue/entry-words.ts';
import { REGION } from '../designer/use-region-keys.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { useInsert } from '../state/use-insert.ts';
import { StepList } from './step-list.tsx';
import { SubflowTabs } from './subflow-tabs.tsx';
import { usePasteAnywhere } from './use-paste-anywhere.ts';
import { useStepKeys } from './use-step-keys.ts';

const useStyles = makeStyles({
  workspace: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  steps: { flexGrow: 1, minHeight: 0 },
  empty: { height: '100%', boxSizing: 'border-box', padding: '24px', overflowY: 'auto' },
});

/** The tabs of the subflows and the steps of the one that is shown. */
export function Workspace() {
  const styles = useStyles();
  const { rows, state } = useDesigner();
  usePasteAnywhere();
  return (
    <div className={styles.workspace}>
      <SubflowTabs />
      <div className={styles.steps} {...REGION}>
        {rows.length === 0 ? <NoSteps key={state.selection.subflow} /> : <StepList key={state.selection.subflow} />}
      </div>
    </div>
  );
}

/** Takes drops and pastes as the list does. */
function NoSteps() {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).workspace;
  const { catalogue, isReadOnly } = useDesigner();
  const insert = useInsert();
  const { onPaste } = useStepKeys([]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const entry = findEntry(catalogue, carriedEntry(event));
    if (entry !== undefined) insert(entry);
  };
  return (
    <section
      className={styles.empty}
      aria-label={words.empty}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: steps are pasted here with the keyboard
      tabIndex={0}
      data-steps
      onPaste={onPaste}
      onDragOver={(event) => !isReadOnly && carriesEntry(event) && event.preventDefault()}
      onDrop={drop}
    >
      <EmptyState title={words.empty} icon={<AddSquareMultipleRegular />}>
        {words.emptyHint}
      </EmptyState>
    </section>
  );
}
