import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { TABLES } from '../messages.ts';
import { type ColumnDraft, draftOfColumn, faultsIn, NEW_COLUMN, nameIn, newColumnIn, settingsIn } from '../table-draft.ts';
import { TABLES_KEY } from '../table-queries.ts';
import { ColumnFields } from './column-fields.tsx';

export function AddColumnDialog({ table, onClose }: { readonly table: TableDetail; readonly onClose: () => void }) {
  const text = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState(NEW_COLUMN);
  const [isTried, setTried] = useState(false);
  const isTaken = table.columns.some(({ logicalName }) => logicalName === nameIn(draft).toLowerCase());
  const faults = faultsIn(draft, draft.kind);
  return (
    <FormDialog
      title={text.column.title}
      submitLabel={text.add}
      whatIsMissing={text.fillIn}
      isReady={faults.length === 0 && !isTaken}
      onUnready={() => setTried(true)}
      submit={() => api('addTableColumn', { params: { tableName: table.logicalName }, body: newColumnIn(draft) })}
      onDone={() => {
        notify.done(text.column.added(draft.displayName));
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <ColumnFields
        draft={draft}
        kind={draft.kind}
        isNew
        isTaken={isTaken}
        faults={isTried ? faults : []}
        onChange={(change: Partial<ColumnDraft>) => setDraft({ ...draft, ...change })}
      />
    </FormDialog>
  );
}

interface EditColumnDialogProps {
  readonly table: TableDetail;
  readonly column: TableColumn;
  readonly onClose: () => void;
}

export function EditColumnDialog({ table, column, onClose }: EditColumnDialogProps) {
  const text = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState(() => draftOfColumn(column));
  const faults = faultsIn({ ...draft, target: '-', schemaName: 'kept' }, column.kind);
  return (
    <FormDialog
      title={text.column.editTitle(column.displayName)}
      submitLabel={text.save}
      whatIsMissing={text.fillIn}
      isReady={faults.length === 0}
      submit={() =>
        api('updateTableColumn', {
          params: { tableName: table.logicalName, columnName: column.logicalName },
          body: settingsIn(draft, column.kind),
        })
      }
      onDone={() => {
        notify.done(text.saved);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <ColumnFields
        draft={draft}
        kind={column.kind}
        isNew={false}
        isTaken={false}
        faults={faults}
        onChange={(change: Partial<ColumnDraft>) => setDraft({ ...draft, ...change })}
      />
    </FormDialog>
  );
}
