import { DeleteRegular } from '@fluentui/react-icons';
import type { JsonObject } from '@tandem/kernel';
import type { TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { askData } from '../data-client.ts';
import { TABLES } from '../messages.ts';
import { idOf } from '../row-query.ts';
import { TABLES_KEY } from '../table-queries.ts';

const AT_ONCE = 10;

interface DeleteRowsProps {
  readonly table: TableDetail;
  readonly rows: readonly JsonObject[];
  readonly onDone: () => void;
}

/** Deletes the selected rows; those that the server refuses stay, and the first reason is shown. */
export function DeleteRowsButton({ table, rows, onDone }: DeleteRowsProps) {
  const { rows: text, ...words } = useMessages(TABLES);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const remove = async () => {
    const failures: unknown[] = [];
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const outcomes = await Promise.allSettled(
        rows.slice(start, start + AT_ONCE).map((row) => askData(`${table.entitySetName}(${idOf(row, table)})`, { method: 'DELETE' })),
      );
      failures.push(...outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])));
    }
    void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
    const done = rows.length - failures.length;
    if (failures.length === 0) notify.done(text.deleted(done));
    else {
      if (done > 0) notify.warning(text.someLeft(done, failures.length));
      throw failures[0];
    }
  };
  return (
    <ConfirmButton
      label={`${words.delete} (${text.selected(rows.length)})`}
      icon={<DeleteRegular />}
      title={text.deleteTitle(rows.length)}
      question={text.deleteQuestion}
      confirmLabel={words.delete}
      act={remove}
      onDone={onDone}
    />
  );
}
