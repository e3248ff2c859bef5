import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowClockwiseRegular, TableRegular } from '@fluentui/react-icons';
import type { TableDetail } from '@tandem/protocol';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { LoadMore } from '../../parts/load-more.tsx';
import { SkeletonRows } from '../../parts/skeleton-rows.tsx';
import { TABLES } from '../messages.ts';
import { idOf } from '../row-query.ts';
import { type RowPage, useRows } from '../table-queries.ts';
import { readTableSearch, type TableSearch } from '../table-search.ts';
import { ChooseColumnsButton } from './choose-columns-button.tsx';
import { DeleteRowsButton } from './delete-rows-button.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterButton } from './filter-button.tsx';
import { ImportButton } from './import-button.tsx';
import { RowGrid } from './row-grid.tsx';
import { RowPanel } from './row-panel.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  rest: { flexGrow: 1 },
});
const NOTHING: ReadonlySet<string> = new Set();
/** The number at which the server stops to count. */
const COUNTED = 5000;

/** The rows of a table: filtered, sorted, page by page. */
export function RowsTab({ table }: { readonly table: TableDetail }) {
  const search = useSearch({ from: '/shell/tables/$tableName' });
  const navigate = useNavigate();
  const styles = useStyles();
  const pages = useRows(table, search);
  const rows = pages.data?.pages.flatMap((page) => page.rows);
  const [chosen, setChosen] = useState(NOTHING);
  const [opened, setOpened] = useState<string | 'new'>();
  const change = (part: TableSearch) =>
    void navigate({ from: '/tables/$tableName', search: readTableSearch({ ...search, ...part }), replace: true });
  const selected = rows?.filter((row) => chosen.has(idOf(row, table))) ?? [];
  return (
    <>
      <div className={styles.bar}>
        {!table.isReadOnly && <NewRowButton onNew={() => setOpened('new')} />}
        <FilterButton table={table} filter={search.filter} onFilter={(filter) => change({ ...search, filter: filter ?? '' })} />
        <ChooseColumnsButton table={table} search={search} onChoose={(columns) => change({ columns })} />
        {!table.isReadOnly && <ImportButton table={table} />}
        <ExportButton table={table} search={search} />
        <RefreshButton onRefresh={() => void pages.refetch()} />
      </div>
      <div className={styles.bar}>
        <Text className={styles.rest} aria-live="polite">
          <RowCount pages={pages.data?.pages} table={table} isFiltered={search.filter !== undefined} />
        </Text>
        {!table.isReadOnly && selected.length > 0 && <DeleteRowsButton table={table} rows={selected} onDone={() => setChosen(NOTHING)} />}
      </div>
      {pages.error !== null && <ErrorBar error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isPending && <SkeletonRows />}
      {rows?.length === 0 && <NoRow table={table} isFiltered={search.filter !== undefined} onNew={() => setOpened('new')} />}
      {rows !== undefined && rows.length > 0 && (
        <RowGrid
          table={table}
          rows={rows}
          search={search}
          onSort={(sort) => change({ sort })}
          onOpen={setOpened}
          {...(table.isReadOnly ? {} : { selection: { chosen, onChoose: setChosen } })}
        />
      )}
      <LoadMore hasMore={pages.hasNextPage} isLoading={pages.isFetchingNextPage} load={() => void pages.fetchNextPage()} />
      {opened !== undefined && (
        <RowPanel key={opened} table={table} rowId={opened === 'new' ? undefined : opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

function NewRowButton({ onNew }: { readonly onNew: () => void }) {
  const { rows: text } = useMessages(TABLES);
  return (
    <Button appearance="primary" icon={<AddRegular />} onClick={onNew}>
      {text.new}
    </Button>
  );
}

function RefreshButton({ onRefresh }: { readonly onRefresh: () => void }) {
  const { rows: text } = useMessages(TABLES);
  return <Button appearance="subtle" icon={<ArrowClockwiseRegular />} aria-label={text.refresh} title={text.refresh} onClick={onRefresh} />;
}

interface RowCountProps {
  readonly pages: readonly RowPage[] | undefined;
  readonly table: TableDetail;
  readonly isFiltered: boolean;
}

/** The server counts what a filter finds up to a limit, and all rows to the end. */
function RowCount({ pages, table, isFiltered }: RowCountProps) {
  const { rows: text } = useMessages(TABLES);
  const formats = useFormats();
  const found = pages?.[0]?.count;
  if (pages === undefined || found === undefined) return null;
  const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
  const isMore = found >= COUNTED;
  const all =
    isMore && !isFiltered
      ? text.found(formats.number(table.rowCount))
      : isMore
        ? text.foundMany(formats.number(found))
        : text.found(formats.number(found));
  return <>{shown === found ? all : `${all}, ${text.shown(formats.number(shown))}`}</>;
}

interface NoRowProps {
  readonly table: TableDetail;
  readonly isFiltered: boolean;
  readonly onNew: () => void;
}

function NoRow({ table, isFiltered, onNew }: NoRowProps) {
  const { rows: text } = useMessages(TABLES);
  if (isFiltered) return <EmptyState title={text.noMatch.title}>{text.noMatch.text}</EmptyState>;
  return (
    <EmptyState title={text.none.title} icon={<TableRegular />} {...(table.isReadOnly ? {} : { action: <NewRowButton onNew={onNew} /> })}>
      {table.isReadOnly ? text.none.readOnly : text.none.text}
    </EmptyState>
  );
}
