import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowForwardRegular, ArrowRepeatAllRegular, DismissCircleRegular, DismissRegular } from '@fluentui/react-icons';
import { MAX_CHANGED_RUNS, type RunChangeAction } from '@tandem/protocol';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { api } from '../shell/api.ts';
import { RUN_CHANGES } from './change-messages.ts';
import { ChangeRunsDialog } from './change-runs-dialog.tsx';
import type { CloudRunFilter } from './run-queries.ts';
import { fitting, NO_RUNS, type RunSelection, type SelectableRun, selectionOf } from './run-selection.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  count: { fontWeight: tokens.fontWeightSemibold },
  rest: { flexGrow: 1 },
});

const ICONS = { cancel: <DismissCircleRegular />, resubmit: <ArrowRepeatAllRegular />, resume: <ArrowForwardRegular /> } as const;
const ACTIONS: readonly RunChangeAction[] = ['cancel', 'resubmit', 'resume'];

interface RunBulkBarProps {
  readonly selection: RunSelection;
  readonly runs: readonly SelectableRun[];
  readonly filter: CloudRunFilter;
  /** Whether the list goes on after what is shown. */
  readonly hasMore: boolean;
  readonly onSelect: (selection: RunSelection) => void;
}

/** What can be done with the selected runs, and how all that match are selected. */
export function RunBulkBar({ selection, runs, filter, hasMore, onSelect }: RunBulkBarProps) {
  const { bulk } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const styles = useStyles();
  const [action, setAction] = useState<RunChangeAction>();
  const [isCut, setCut] = useState(false);
  const canSelectMore = hasMore ? !isCut : runs.some(({ id }) => !selection.has(id));
  const choose = (next: RunSelection, cut: boolean) => {
    setCut(cut);
    onSelect(next);
  };
  return (
    <section className={styles.bar} aria-label={bulk.label}>
      {ACTIONS.map((each) => (
        <Button
          key={each}
          icon={ICONS[each]}
          disabledFocusable={fitting(selection, runs, each).length === 0}
          onClick={() => setAction(each)}
        >
          {bulk.actions[each]}
        </Button>
      ))}
      <Text className={styles.count} aria-live="polite">
        {selection.size > 0 && bulk.selected(selection.size, formats.number(selection.size))}
      </Text>
      {isCut && selection.size > 0 && <Text size={200}>{bulk.newestOnly(formats.number(MAX_CHANGED_RUNS))}</Text>}
      <span className={styles.rest} />
      {canSelectMore && (
        <ActButton
          appearance="subtle"
          act={() => api('listCloudFlowRunIds', { query: filter })}
          onDone={(found) => choose(selectionOf(found.items), found.hasMore)}
        >
          {bulk.selectAll}
        </ActButton>
      )}
      {selection.size > 0 && (
        <Button appearance="subtle" icon={<DismissRegular />} onClick={() => choose(NO_RUNS, false)}>
          {bulk.clear}
        </Button>
      )}
      {action !== undefined && (
        <ChangeRunsDialog
          action={action}
          ids={fitting(selection, runs, action)}
          selectedCount={selection.size}
          onDone={() => choose(NO_RUNS, false)}
          onClose={() => setAction(undefined)}
        />
      )}
    </section>
  );
}
