import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular, DeleteRegular, DismissRegular, ImportantRegular, PauseRegular } from '@fluentui/react-icons';
import type { WorkQueue } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ChangeItemsDialog, type ChangeKind } from './change-items-dialog.tsx';
import type { ItemFilter } from './items-search.ts';
import { WORK_QUEUES } from './messages.ts';
import { useTellChange } from './use-change-items.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  rest: { flexGrow: 1 },
});

interface BulkBarProps {
  readonly queue: WorkQueue;
  readonly selected: readonly string[];
  readonly filter: ItemFilter;
  readonly isFiltered: boolean;
  /** The selection is over. */
  readonly onDone: () => void;
}

/** What can be done with the selected items, or with all that are shown and not shown. */
export function BulkBar({ queue, selected, filter, isFiltered, onDone }: BulkBarProps) {
  const { bulk } = useMessages(WORK_QUEUES);
  const styles = useStyles();
  const tell = useTellChange(queue.id);
  const [kind, setKind] = useState<ChangeKind | undefined>(undefined);
  return (
    <div className={styles.bar}>
      <Button icon={<ArrowResetRegular />} onClick={() => setKind('requeue')}>
        {bulk.requeue}
      </Button>
      <Button icon={<PauseRegular />} onClick={() => setKind('hold')}>
        {bulk.hold}
      </Button>
      <Button icon={<ImportantRegular />} onClick={() => setKind('set-priority')}>
        {bulk.priority}
      </Button>
      <Button icon={<DeleteRegular />} onClick={() => setKind('delete')}>
        {bulk.delete}
      </Button>
      <Text className={styles.rest} aria-live="polite">
        {selected.length > 0 && bulk.selected(selected.length)}
      </Text>
      {selected.length > 0 && (
        <Button appearance="subtle" icon={<DismissRegular />} onClick={onDone}>
          {bulk.clear}
        </Button>
      )}
      {kind !== undefined && (
        <ChangeItemsDialog
          workQueueId={queue.id}
          kind={kind}
          ids={selected}
          filter={filter}
          isFiltered={isFiltered}
          onDone={(result) => {
            tell(result);
            onDone();
          }}
          onClose={() => setKind(undefined)}
        />
      )}
    </div>
  );
}
