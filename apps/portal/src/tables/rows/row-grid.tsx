import { Button, Checkbox, Link } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import type { JsonObject } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { TABLES } from '../messages.ts';
import { cellOf, idOf, isSortable, shownColumns, sortOf } from '../row-query.ts';
import type { TableSearch } from '../table-search.ts';
import { CellText } from './cell-text.tsx';

const NOTHING: ReadonlySet<string> = new Set();

interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

interface RowGridProps {
  readonly table: TableDetail;
  readonly rows: readonly JsonObject[];
  readonly search: TableSearch;
  readonly onSort: (sort: string) => void;
  readonly onOpen: (rowId: string) => void;
  readonly selection?: Selection;
}

export function RowGrid(props: RowGridProps) {
  const { table, rows, search, onSort, onOpen, selection } = props;
  const shown = shownColumns(table, search);
  const select = useSelectColumn(props, selection);
  const columns: readonly Column<JsonObject>[] = [
    ...(select === undefined ? [] : [select]),
    ...shown.map((column, index) => ({
      label: column.displayName,
      heading: <SortHeading column={column} search={search} onSort={onSort} />,
      grow: column.kind === 'string' || column.kind === 'memo' ? 1.5 : 1,
      cell: (row: JsonObject) =>
        index === 0 ? <RowLink table={table} row={row} column={column} onOpen={onOpen} /> : <CellText row={row} column={column} />,
    })),
  ];
  return <ResourceTable label={table.displayCollectionName} columns={columns} rows={rows} keyOf={(row) => idOf(row, table)} />;
}

interface SortHeadingProps {
  readonly column: TableColumn;
  readonly search: TableSearch;
  readonly onSort: (sort: string) => void;
}

/** Pressed once it rises, pressed again it falls. */
function SortHeading({ column, search, onSort }: SortHeadingProps) {
  const { rows: text } = useMessages(TABLES);
  if (!isSortable(column)) return <>{column.displayName}</>;
  const sort = sortOf(search);
  const isSorted = sort?.column === column.logicalName;
  const isDescending = isSorted && sort.isDescending;
  const state = isSorted ? `, ${isDescending ? text.descending : text.ascending}` : '';
  const icon = isDescending ? <ArrowSortDownRegular /> : <ArrowSortUpRegular />;
  return (
    <Button
      appearance="transparent"
      size="small"
      iconPosition="after"
      style={{ paddingInline: 0, minWidth: 0, justifyContent: 'flex-start', fontWeight: 'inherit', textAlign: 'left' }}
      {...(isSorted ? { icon } : {})}
      aria-label={`${text.sortBy(column.displayName)}${state}`}
      onClick={() => onSort(`${isSorted && !isDescending ? '-' : ''}${column.logicalName}`)}
    >
      {column.displayName}
    </Button>
  );
}

interface RowLinkProps {
  readonly table: TableDetail;
  readonly row: JsonObject;
  readonly column: TableColumn;
  readonly onOpen: (rowId: string) => void;
}

function RowLink({ table, row, column, onOpen }: RowLinkProps) {
  const { rows: text } = useMessages(TABLES);
  const isEmpty = cellOf(row, column) === null;
  return (
    <Link as="button" onClick={() => onOpen(idOf(row, table))} style={{ textAlign: 'left' }}>
      {isEmpty ? text.unnamed : <CellText row={row} column={column} />}
    </Link>
  );
}

function useSelectColumn({ table, rows }: RowGridProps, selection: Selection | undefined): Column<JsonObject> | undefined {
  const { rows: text } = useMessages(TABLES);
  if (selection === undefined) return undefined;
  const { chosen, onChoose } = selection;
  const ids = rows.map((row) => idOf(row, table));
  const count = ids.filter((id) => chosen.has(id)).length;
  const all = count === ids.length ? true : count === 0 ? false : 'mixed';
  return {
    label: text.select,
    heading: <Checkbox aria-label={text.selectAll} checked={all} onChange={() => onChoose(all === true ? NOTHING : new Set(ids))} />,
    grow: 0.3,
    cell: (row) => {
      const id = idOf(row, table);
      return (
        <Checkbox
          aria-label={text.selectOne(nameOf(row, table, text.unnamed))}
          checked={chosen.has(id)}
          onChange={() => onChoose(toggled(chosen, id))}
        />
      );
    },
  };
}

function nameOf(row: JsonObject, { primaryNameColumn }: TableDetail, unnamed: string): string {
  const name = primaryNameColumn === null ? undefined : row.get(primaryNameColumn);
  return typeof name === 'string' && name !== '' ? name : unnamed;
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
