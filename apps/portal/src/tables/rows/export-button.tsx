import { Button, Spinner } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { type JsonObject, printJson } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useSubmit } from '../../parts/use-submit.ts';
import { csvText } from '../csv-text.ts';
import { askData } from '../data-client.ts';
import { TABLES } from '../messages.ts';
import { cellOf, exportHeaders, rowsPath, shownColumns } from '../row-query.ts';
import { rowPage } from '../table-queries.ts';
import type { TableSearch } from '../table-search.ts';

/** All rows that the filter finds, with the row id and the columns that are shown, as an import takes them. */
export function ExportButton({ table, search }: { readonly table: TableDetail; readonly search: TableSearch }) {
  const { transfer: text } = useMessages(TABLES);
  const formats = useFormats();
  const notify = useNotify();
  const [read, setRead] = useState(0);
  const { isBusy, submit } = useSubmit(
    async () => {
      const rows = await allRows(table, search, setRead).catch((error: unknown) => notify.failure(error));
      if (rows === undefined) return;
      const columns = exportedColumns(table, search);
      const lines = rows.map((row) => columns.map((column) => cellText(row, column)));
      saveFile({ fileName: `${table.entitySetName}.csv`, text: csvText([columns.map(({ logicalName }) => logicalName), ...lines]) });
      notify.done(text.exported(formats.number(rows.length)));
    },
    () => setRead(0),
  );
  return (
    <Button icon={isBusy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />} disabledFocusable={isBusy} onClick={submit}>
      {isBusy ? text.exporting(formats.number(read)) : text.export}
    </Button>
  );
}

async function allRows(table: TableDetail, search: TableSearch, onRead: (count: number) => void): Promise<readonly JsonObject[]> {
  const rows: JsonObject[] = [];
  let path: string | null = rowsPath(table, search, { hasCount: false });
  while (path !== null) {
    const page = rowPage(await askData(path, { headers: exportHeaders() }));
    rows.push(...page.rows);
    onRead(rows.length);
    path = page.next;
  }
  return rows;
}

function exportedColumns(table: TableDetail, search: TableSearch): readonly TableColumn[] {
  const id = table.columns.filter(({ logicalName }) => logicalName === table.primaryIdColumn);
  return [...id, ...shownColumns(table, search).filter(({ logicalName }) => logicalName !== table.primaryIdColumn)];
}

function cellText(row: JsonObject, column: TableColumn): string {
  const value = cellOf(row, column);
  return value === null ? '' : typeof value === 'string' ? value : printJson(value);
}
