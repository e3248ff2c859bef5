import { Badge, Text } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import type { TableSummary } from '@tandem/protocol';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { FilterSelect } from '../parts/filter-select.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { CreateTableButton } from './create-table-button.tsx';
import { TABLES } from './messages.ts';
import { useTables } from './table-queries.ts';

export function TablesPage() {
  const text = useMessages(TABLES);
  return (
    <Page title={text.title} lead={text.lead} actions={<CreateTableButton />}>
      <Loaded query={useTables()}>{(tables) => <TableList tables={tables} />}</Loaded>
    </Page>
  );
}

function TableList({ tables }: { readonly tables: readonly TableSummary[] }) {
  const text = useMessages(TABLES);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const columns = useColumns();
  const part = search.trim().toLowerCase();
  const shown = sorted(tables).filter(
    (table) => (kind === '' || kind === kindOf(table)) && `${table.displayName}\n${table.logicalName}`.toLowerCase().includes(part),
  );
  const hasOwn = tables.some((table) => kindOf(table) === 'own');
  const kinds = (['own', 'standard', 'view'] as const).map((value) => ({ value, label: text.kinds[value] }));
  return (
    <>
      {!hasOwn && <NoOwnTable />}
      <FilterBar>
        <SearchField text={search} onSearch={setSearch} />
        <FilterSelect label={text.kind} value={kind} choices={kinds} onChoose={setKind} />
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.text}</EmptyState>
      ) : (
        <ResourceTable label={text.title} columns={columns} rows={shown} keyOf={({ logicalName }) => logicalName} />
      )}
    </>
  );
}

function NoOwnTable() {
  const { noOwn } = useMessages(TABLES);
  return (
    <EmptyState title={noOwn.title} icon={<TableRegular />} action={<CreateTableButton />}>
      {noOwn.text}
    </EmptyState>
  );
}

/** Own tables first, by name. */
function sorted(tables: readonly TableSummary[]): readonly TableSummary[] {
  const rank = (table: TableSummary): number => ['own', 'standard', 'view'].indexOf(kindOf(table));
  return tables.toSorted((left, right) => rank(left) - rank(right) || left.displayName.localeCompare(right.displayName));
}

function kindOf({ isStandard, isReadOnly, ownership }: TableSummary): 'own' | 'standard' | 'view' {
  if (isReadOnly || ownership === 'intersect') return 'view';
  return isStandard ? 'standard' : 'own';
}

function useColumns(): readonly Column<TableSummary>[] {
  const { columns } = useMessages(TABLES);
  const formats = useFormats();
  return [
    { label: columns.name, grow: 2, cell: TableLink },
    { label: columns.logicalName, grow: 1.5, cell: ({ logicalName }) => <code>{logicalName}</code> },
    { label: columns.rows, grow: 0.7, cell: ({ rowCount }) => formats.number(rowCount) },
    { label: columns.kind, grow: 0.9, cell: KindBadge },
  ];
}

function TableLink({ logicalName, displayName, description }: TableSummary) {
  return (
    <>
      <Link to="/tables/$tableName" params={{ tableName: logicalName }}>
        {displayName}
      </Link>
      {description !== '' && (
        <Text block size={200}>
          {description}
        </Text>
      )}
    </>
  );
}

function KindBadge(table: TableSummary) {
  const text = useMessages(TABLES);
  if (table.ownership === 'intersect') return <Badge appearance="outline">{text.joins}</Badge>;
  if (table.isReadOnly) return <Badge appearance="outline">{text.readOnly}</Badge>;
  return (
    <Badge appearance="tint" color={table.isStandard ? 'informative' : 'brand'}>
      {table.isStandard ? text.standard : text.own}
    </Badge>
  );
}
