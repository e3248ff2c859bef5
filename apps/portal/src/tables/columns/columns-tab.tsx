import { Button, Switch, Text } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { Section } from '../../parts/section.tsx';
import { api } from '../../shell/api.ts';
import { useIsAdmin } from '../../shell/me.ts';
import { isCommon } from '../common-columns.ts';
import { TABLES } from '../messages.ts';
import { TABLES_KEY } from '../table-queries.ts';
import { AddColumnDialog, EditColumnDialog } from './column-dialogs.tsx';

export function ColumnsTab({ table }: { readonly table: TableDetail }) {
  const text = useMessages(TABLES);
  const [isAdding, setAdding] = useState(false);
  const [edited, setEdited] = useState<TableColumn>();
  const [hasSystem, setSystem] = useState(table.isReadOnly);
  const shown = table.columns.filter((column) => hasSystem || column.logicalName === table.primaryIdColumn || !isCommon(table, column));
  return (
    <Section
      title={text.tabs.columns}
      actions={
        <>
          <Switch label={text.column.showSystem} checked={hasSystem} onChange={(_, { checked }) => setSystem(checked)} />
          {!table.isReadOnly && (
            <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
              {text.column.new}
            </Button>
          )}
        </>
      }
    >
      <ResourceTable
        label={text.tabs.columns}
        columns={useColumns(table, setEdited)}
        rows={shown}
        keyOf={({ logicalName }) => logicalName}
      />
      {isAdding && <AddColumnDialog table={table} onClose={() => setAdding(false)} />}
      {edited !== undefined && <EditColumnDialog table={table} column={edited} onClose={() => setEdited(undefined)} />}
    </Section>
  );
}

function useColumns(table: TableDetail, onEdit: (column: TableColumn) => void): readonly Column<TableColumn>[] {
  const text = useMessages(TABLES);
  return [
    { label: text.columns.name, grow: 1.5, cell: (column) => <ColumnName table={table} column={column} /> },
    { label: text.columns.logicalName, grow: 1.5, cell: ProgramNames },
    { label: text.column.kind, grow: 1, cell: ({ kind }) => text.columnKinds[kind] },
    { label: text.column.details, grow: 1.5, cell: ColumnDetails },
    ...(table.isReadOnly
      ? []
      : [
          {
            label: text.column.actions,
            grow: 0.7,
            isForActions: true,
            cell: (column: TableColumn) => <ColumnActions table={table} column={column} onEdit={onEdit} />,
          },
        ]),
  ];
}

function ColumnName({ table, column }: { readonly table: TableDetail; readonly column: TableColumn }) {
  const text = useMessages(TABLES);
  const notes = [
    ...(column.logicalName === table.primaryNameColumn ? [text.column.isPrimary] : []),
    ...(column.isRequired ? [text.column.required] : []),
    ...(column.isSystem ? [text.column.isSystem] : []),
  ];
  return (
    <>
      <Text block>{column.displayName}</Text>
      {notes.length > 0 && (
        <Text block size={200}>
          {notes.join(', ')}
        </Text>
      )}
    </>
  );
}

/** Lookups have names of their own where flows read and set them. */
function ProgramNames({ logicalName, wireName, targets }: TableColumn) {
  const { column: text } = useMessages(TABLES);
  const setBy = [...new Set(targets.map(({ navigation }) => `${navigation}@odata.bind`))].join(', ');
  return (
    <>
      <Text block>
        <code>{logicalName}</code>
      </Text>
      {targets.length > 0 && (
        <Text block size={200}>
          {text.readAs} <code>{wireName}</code>, {text.setAs} <code>{setBy}</code>
        </Text>
      )}
    </>
  );
}

function ColumnDetails({ options, targets, description, kind, dateBehaviour }: TableColumn) {
  const text = useMessages(TABLES);
  const formats = useFormats();
  const details = [
    ...(targets.length > 0 ? [targets.map(({ displayName }) => displayName).join(', ')] : []),
    ...(options.length > 0 ? [formats.list(options.map(({ label }) => label))] : []),
    ...(kind === 'datetime' ? [text.column.dates[dateBehaviour]] : []),
    ...(description === '' ? [] : [description]),
  ];
  return <Text size={200}>{details.join(' · ')}</Text>;
}

interface ColumnActionsProps {
  readonly table: TableDetail;
  readonly column: TableColumn;
  readonly onEdit: (column: TableColumn) => void;
}

function ColumnActions({ table, column, onEdit }: ColumnActionsProps) {
  const { column: text } = useMessages(TABLES);
  const formats = useFormats();
  const queryClient = useQueryClient();
  const isAdmin = useIsAdmin();
  if (column.isSystem) return null;
  const name = column.displayName;
  return (
    <>
      <Button
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={text.editLabel(name)}
        title={text.editLabel(name)}
        onClick={() => onEdit(column)}
      />
      {isAdmin && column.isRemovable && (
        <ConfirmButton
          isIconOnly
          appearance="subtle"
          icon={<DeleteRegular />}
          label={text.removeLabel(name)}
          title={text.removeTitle(name)}
          question={text.removeQuestion(name, formats.number(table.rowCount))}
          confirmLabel={text.removeLabel(name)}
          act={() => api('deleteTableColumn', { params: { tableName: table.logicalName, columnName: column.logicalName } })}
          onDone={() => void queryClient.invalidateQueries({ queryKey: TABLES_KEY })}
        />
      )}
    </>
  );
}
