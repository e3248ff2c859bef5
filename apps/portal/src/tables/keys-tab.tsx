import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, KeyRegular } from '@fluentui/react-icons';
import type { TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { api } from '../shell/api.ts';
import { useIsAdmin } from '../shell/me.ts';
import { TABLES } from './messages.ts';
import { isName, suggestedName } from './table-draft.ts';
import { TABLES_KEY } from './table-queries.ts';

type TableKey = TableDetail['keys'][number];

export function KeysTab({ table }: { readonly table: TableDetail }) {
  const { key: text, tabs } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  const columns = useColumns(table);
  const button = !table.isReadOnly && (
    <Button icon={<AddRegular />} onClick={() => setOpen(true)}>
      {text.new}
    </Button>
  );
  return (
    <Section title={tabs.keys} actions={table.keys.length > 0 && button}>
      {table.keys.length === 0 ? (
        <EmptyState title={text.none.title} icon={<KeyRegular />} action={button}>
          {text.none.text}
        </EmptyState>
      ) : (
        <ResourceTable label={tabs.keys} columns={columns} rows={table.keys} keyOf={({ name }) => name} />
      )}
      {isOpen && <KeyDialog table={table} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function useColumns(table: TableDetail): readonly Column<TableKey>[] {
  const { key: text, column } = useMessages(TABLES);
  const mayDelete = useIsAdmin() && !table.isReadOnly;
  const names = new Map(table.columns.map(({ logicalName, displayName }) => [logicalName, displayName]));
  const actions: Column<TableKey> = {
    label: column.actions,
    grow: 0.3,
    isForActions: true,
    cell: ({ name }) => <RemoveButton table={table} name={name} />,
  };
  return [
    { label: text.name, cell: ({ name }) => <code>{name}</code> },
    { label: text.columns, cell: ({ columns }) => columns.map((each) => names.get(each) ?? each).join(', ') },
    ...(mayDelete ? [actions] : []),
  ];
}

function RemoveButton({ table, name }: { readonly table: TableDetail; readonly name: string }) {
  const { key: text } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (
    <ConfirmButton
      isIconOnly
      appearance="subtle"
      icon={<DeleteRegular />}
      label={text.removeLabel(name)}
      title={text.removeTitle(name)}
      question={text.removeQuestion}
      confirmLabel={text.removeLabel(name)}
      act={() => api('deleteTableKey', { params: { tableName: table.logicalName, keyName: name } })}
      onDone={() => {
        notify.done(text.removed);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
      }}
    />
  );
}

/** Only values that can be compared make a key. */
const NO_KEY: ReadonlySet<string> = new Set(['memo', 'choices', 'file', 'image', 'double']);

function KeyDialog({ table, onClose }: { readonly table: TableDetail; readonly onClose: () => void }) {
  const { key: text, tableForm, ...words } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<string>();
  const columns = table.columns.filter(({ isSystem, kind }) => !isSystem && !NO_KEY.has(kind));
  const name = typed ?? (chosen.length === 0 ? '' : suggestedName(`by ${chosen.map((each) => each.replace(/^new_/, '')).join(' ')}`));
  return (
    <FormDialog
      title={text.title}
      submitLabel={words.create}
      whatIsMissing={words.fillIn}
      isReady={chosen.length > 0 && isName(name)}
      submit={() => api('addTableKey', { params: { tableName: table.logicalName }, body: { name, columns: [...chosen] } })}
      onDone={() => {
        notify.done(text.added);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.columns} required {...(chosen.length === 0 ? { hint: text.columnsFault } : {})}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame */}
        <div role="group" aria-label={text.columns}>
          {columns.map(({ logicalName, displayName }) => (
            <div key={logicalName}>
              <Checkbox
                label={displayName}
                checked={chosen.includes(logicalName)}
                onChange={(_, { checked }) =>
                  setChosen(checked === true ? [...chosen, logicalName] : chosen.filter((each) => each !== logicalName))
                }
              />
            </div>
          ))}
        </div>
      </Field>
      <Field label={text.name} required {...(name === '' || isName(name) ? {} : { validationMessage: tableForm.logicalFault })}>
        <Input value={name} maxLength={90} spellCheck={false} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </FormDialog>
  );
}
