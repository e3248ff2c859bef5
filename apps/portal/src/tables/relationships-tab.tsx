import { Button, Field, Input, Select, Switch, Text } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { TableDetail, TableRelationship } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Link } from '../parts/link.tsx';
import { useNotify } from '../parts/notify.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { api } from '../shell/api.ts';
import { useIsAdmin } from '../shell/me.ts';
import { TABLES } from './messages.ts';
import { isName } from './table-draft.ts';
import { TABLES_KEY, useTables } from './table-queries.ts';

export function RelationshipsTab({ table }: { readonly table: TableDetail }) {
  const { relationship: text, tabs } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  const columns = useColumns(table);
  const [hasSystem, setSystem] = useState(table.isReadOnly);
  const shown = table.relationships.filter(({ isRemovable }) => hasSystem || isRemovable);
  return (
    <Section
      title={tabs.relationships}
      actions={
        <>
          <Switch label={text.showSystem} checked={hasSystem} onChange={(_, { checked }) => setSystem(checked)} />
          <Button icon={<AddRegular />} onClick={() => setOpen(true)}>
            {text.new}
          </Button>
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.text}</EmptyState>
      ) : (
        <ResourceTable
          label={tabs.relationships}
          columns={columns}
          rows={shown}
          keyOf={({ schemaName, kind }) => `${schemaName} ${kind}`}
        />
      )}
      {isOpen && <JoinDialog table={table} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function useColumns(table: TableDetail): readonly Column<TableRelationship>[] {
  const { relationship: text, column, columns } = useMessages(TABLES);
  return [
    { label: columns.logicalName, grow: 2, cell: ({ schemaName }) => <code>{schemaName}</code> },
    { label: text.kind, grow: 0.9, cell: ({ kind }) => text.kinds[kind] },
    { label: text.other, grow: 1.2, cell: OtherTable },
    { label: text.column, grow: 1.2, cell: ({ column: name }) => name ?? '–' },
    { label: text.navigation, grow: 1.8, cell: ({ navigation }) => <code>{navigation}</code> },
    { label: column.actions, grow: 0.5, isForActions: true, cell: (each) => <RemoveButton table={table} relationship={each} /> },
  ];
}

function OtherTable({ otherTable, otherDisplayName }: TableRelationship) {
  return (
    <Link to="/tables/$tableName" params={{ tableName: otherTable }} search={{ tab: 'relationships' }}>
      {otherDisplayName}
    </Link>
  );
}

function RemoveButton({ table, relationship }: { readonly table: TableDetail; readonly relationship: TableRelationship }) {
  const { relationship: text } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const isAdmin = useIsAdmin();
  if (!isAdmin || !relationship.isRemovable) return null;
  const { schemaName } = relationship;
  return (
    <ConfirmButton
      isIconOnly
      appearance="subtle"
      icon={<DeleteRegular />}
      label={text.removeLabel(schemaName)}
      title={text.removeTitle(schemaName)}
      question={text.removeQuestion}
      confirmLabel={text.removeLabel(schemaName)}
      act={() => api('deleteTableRelationship', { params: { tableName: table.logicalName, relationshipName: schemaName } })}
      onDone={() => {
        notify.done(text.removed);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
      }}
    />
  );
}

function JoinDialog({ table, onClose }: { readonly table: TableDetail; readonly onClose: () => void }) {
  const { relationship: text, column, tableForm, ...words } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const tables = (useTables().data ?? []).filter(({ ownership }) => ownership !== 'intersect');
  const [otherTable, setOther] = useState('');
  const [name, setName] = useState<string>();
  const schemaName =
    name ?? (otherTable === '' ? '' : `new_${table.logicalName}_${otherTable}`.replaceAll('new_new_', 'new_').slice(0, 90));
  return (
    <FormDialog
      title={text.title}
      submitLabel={words.create}
      whatIsMissing={words.fillIn}
      isReady={otherTable !== '' && isName(schemaName)}
      submit={() => api('addTableRelationship', { params: { tableName: table.logicalName }, body: { schemaName, otherTable } })}
      onDone={() => {
        notify.done(text.added);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>{text.lead}</Text>
      <Field label={text.other} required>
        <Select value={otherTable} required onChange={(_, { value }) => setOther(value)}>
          <option value="">{column.chooseTarget}</option>
          {tables.map(({ logicalName, displayName }) => (
            <option key={logicalName} value={logicalName}>
              {displayName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.name} required {...(schemaName === '' || isName(schemaName) ? {} : { validationMessage: tableForm.logicalFault })}>
        <Input value={schemaName} maxLength={90} spellCheck={false} onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}
