import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  OverlayDrawer,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type JsonObject, TandemError } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { SkeletonRows } from '../../parts/skeleton-rows.tsx';
import { useReturnFocus } from '../../parts/use-return-focus.ts';
import { useSubmit } from '../../parts/use-submit.ts';
import { formLabel, isCommon } from '../common-columns.ts';
import { askData } from '../data-client.ts';
import { TABLES } from '../messages.ts';
import { bodyOf, columnInError, draftOf, editableColumns, faultOf } from '../row-draft.ts';
import { pageHeaders } from '../row-query.ts';
import { TABLES_KEY } from '../table-queries.ts';
import { CellText } from './cell-text.tsx';
import { CommonFields } from './common-fields.tsx';
import { FileField } from './file-field.tsx';
import { RowField } from './row-field.tsx';

const useStyles = makeStyles({
  drawer: { width: 'min(520px, 100vw)' },
  form: { display: 'flex', flexDirection: 'column', alignSelf: 'stretch', minHeight: 0, flexGrow: 1 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
});

interface RowPanelProps {
  readonly table: TableDetail;
  /** Undefined for a new row. */
  readonly rowId: string | undefined;
  readonly onClose: () => void;
}

/** One row beside the list, to read, change or make it. */
export function RowPanel({ table, rowId, onClose }: RowPanelProps) {
  const { rows: text, close } = useMessages(TABLES);
  const styles = useStyles();
  useReturnFocus();
  const row = useQuery({
    queryKey: [...TABLES_KEY, 'row', table.logicalName, rowId],
    queryFn: () => askData(`${table.entitySetName}(${rowId})`, { headers: pageHeaders() }),
    enabled: rowId !== undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const name = table.primaryNameColumn === null ? undefined : row.data?.get(table.primaryNameColumn);
  const title = rowId === undefined ? text.newTitle(table.displayName) : typeof name === 'string' && name !== '' ? name : text.unnamed;
  return (
    <OverlayDrawer className={styles.drawer} position="end" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={close} onClick={onClose} />}>
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {row.error !== null && <ErrorBar error={row.error} />}
      {rowId !== undefined && row.isPending && <SkeletonRows />}
      {(rowId === undefined || row.data !== undefined) &&
        (table.isReadOnly ? (
          <RowValues table={table} row={row.data} />
        ) : (
          <RowForm table={table} row={row.data} rowId={rowId} onClose={onClose} />
        ))}
    </OverlayDrawer>
  );
}

function RowValues({ table, row }: { readonly table: TableDetail; readonly row: JsonObject | undefined }) {
  const styles = useStyles();
  return (
    <DrawerBody>
      <dl className={styles.fields}>
        {row !== undefined &&
          table.columns.map((column) => (
            <div key={column.logicalName}>
              <dt>{column.displayName}</dt>
              <dd>
                <CellText row={row} column={column} />
              </dd>
            </div>
          ))}
      </dl>
    </DrawerBody>
  );
}

interface RowFormProps extends RowPanelProps {
  readonly row: JsonObject | undefined;
}

function RowForm({ table, row, rowId, onClose }: RowFormProps) {
  const { rows: text, ...words } = useMessages(TABLES);
  const styles = useStyles();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const columns = editableColumns(table);
  const [opened] = useState(() => draftOf(columns, row));
  const [draft, setDraft] = useState(opened);
  const [isTried, setTried] = useState(false);
  const { isBusy, error, submit } = useSubmit(
    () => save({ table, row, rowId }, bodyOf(columns, opened, draft)),
    () => {
      notify.done(rowId === undefined ? text.added : text.changed);
      void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
      onClose();
    },
  );
  const faults = new Map(columns.map((column) => [column.logicalName, faultOf(column, draft[column.logicalName] ?? '')]));
  const isReady = [...faults.values()].every((fault) => fault === undefined);
  const atFault = columnInError(error, columns);
  const isAtFault = ({ logicalName }: TableColumn) => logicalName === atFault || (isTried && faults.get(logicalName) !== undefined);
  const common = columns.filter((column) => isCommon(table, column));
  const edit = (column: TableColumn) => (
    <RowField
      key={column.logicalName}
      column={column}
      label={formLabel(table, column)}
      value={draft[column.logicalName] ?? ''}
      fault={isTried || faults.get(column.logicalName) !== 'required' ? faults.get(column.logicalName) : undefined}
      error={atFault === column.logicalName ? error : undefined}
      onValue={(value) => setDraft((before) => ({ ...before, [column.logicalName]: value }))}
    />
  );
  const files = table.columns.filter(({ kind }) => kind === 'file');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    if (isReady) return submit();
    setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <DrawerBody>
        <div className={styles.fields}>
          {error !== undefined && <SaveError error={error}>{text.changedMeanwhile}</SaveError>}
          {columns.filter((column) => !isCommon(table, column)).map(edit)}
          {files.map((column) => (
            <FileField key={column.logicalName} table={table} column={column} row={row} rowId={rowId} />
          ))}
          <CommonFields hasFault={common.some(isAtFault)}>{common.map(edit)}</CommonFields>
        </div>
      </DrawerBody>
      <DrawerFooter>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy} {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}>
          {words.save}
        </Button>
        <Button onClick={onClose} disabled={isBusy}>
          {words.close}
        </Button>
      </DrawerFooter>
    </form>
  );
}

function SaveError({ error, children }: { readonly error: unknown; readonly children: ReactNode }) {
  if (!(error instanceof TandemError) || error.code !== '0x80060882') return <ErrorBar error={error} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** A row that somebody else changed meanwhile is not written over. */
async function save({ table, row, rowId }: Omit<RowFormProps, 'onClose'>, body: JsonObject): Promise<void> {
  if (rowId === undefined) {
    await askData(table.entitySetName, { method: 'POST', body });
    return;
  }
  if ([...body].length === 0) return;
  const etag = row?.get('@odata.etag');
  await askData(`${table.entitySetName}(${rowId})`, {
    method: 'PATCH',
    body,
    headers: { 'if-match': typeof etag === 'string' ? etag : '*' },
  });
}
