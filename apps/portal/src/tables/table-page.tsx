import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TableDetail } from '@tandem/protocol';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { ColumnsTab } from './columns/columns-tab.tsx';
import { KeysTab } from './keys-tab.tsx';
import { TABLES } from './messages.ts';
import { RelationshipsTab } from './relationships-tab.tsx';
import { RowsTab } from './rows/rows-tab.tsx';
import { TableActions } from './table-actions.tsx';
import { useTable } from './table-queries.ts';
import { readTableSearch, type TableTab, tableTabs } from './table-search.ts';

export function TablePage() {
  const text = useMessages(TABLES);
  const { tableName } = useParams({ from: '/shell/tables/$tableName' });
  return (
    <Detail kind={text.one} query={useTable(tableName)}>
      {(table) => <TableDetails key={table.logicalName} table={table} />}
    </Detail>
  );
}

function TableDetails({ table }: { readonly table: TableDetail }) {
  const { tabs, ...text } = useMessages(TABLES);
  const search = useSearch({ from: '/shell/tables/$tableName' });
  const navigate = useNavigate();
  const selected = search.tab ?? 'rows';
  const select = (tab: TableTab) =>
    void navigate({ from: '/tables/$tableName', search: readTableSearch({ ...search, tab }), replace: true });
  return (
    <Page
      title={table.displayName}
      {...(table.description === '' ? {} : { lead: table.description })}
      above={<BackLink to="/tables">{text.title}</BackLink>}
      actions={<TableActions table={table} />}
    >
      <TableFacts table={table} />
      {table.isReadOnly && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.readOnlyText}</MessageBarBody>
        </MessageBar>
      )}
      <PageTabs label={tabs.label} tabs={tableTabs.map((value) => ({ value, label: tabs[value] }))} selected={selected} onSelect={select} />
      {selected === 'rows' && <RowsTab table={table} />}
      {selected === 'columns' && <ColumnsTab table={table} />}
      {selected === 'relationships' && <RelationshipsTab table={table} />}
      {selected === 'keys' && <KeysTab table={table} />}
    </Page>
  );
}

function TableFacts({ table }: { readonly table: TableDetail }) {
  const { facts, ownerships } = useMessages(TABLES);
  const formats = useFormats();
  return (
    <Facts
      facts={[
        { label: facts.logicalName, value: <code>{table.logicalName}</code> },
        { label: facts.entitySet, value: <code>{table.entitySetName}</code> },
        { label: facts.rows, value: formats.number(table.rowCount) },
        { label: facts.ownership, value: ownerships[table.ownership] },
      ]}
    />
  );
}
