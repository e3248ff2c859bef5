import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { useIsAdmin } from '../shell/me.ts';
import { TABLES } from './messages.ts';
import { TABLES_KEY } from './table-queries.ts';

export function TableActions({ table }: { readonly table: TableDetail }) {
  const text = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  const isAdmin = useIsAdmin();
  if (table.isReadOnly) return null;
  return (
    <>
      <Button icon={<EditRegular />} onClick={() => setOpen(true)}>
        {text.edit}
      </Button>
      {isAdmin && !table.isStandard && <RemoveTableButton table={table} />}
      {isOpen && <EditTableDialog table={table} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemoveTableButton({ table }: { readonly table: TableDetail }) {
  const { remove } = useMessages(TABLES);
  const formats = useFormats();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <ConfirmButton
      label={remove.label}
      icon={<DeleteRegular />}
      title={remove.title(table.displayName)}
      question={remove.question(formats.number(table.rowCount), formats.number(table.columns.length))}
      confirmLabel={remove.label}
      act={() => api('deleteTable', { params: { tableName: table.logicalName } })}
      onDone={() => {
        notify.done(remove.done(table.displayName));
        void navigate({ to: '/tables' }).then(() => queryClient.invalidateQueries({ queryKey: [...TABLES_KEY, 'list'] }));
      }}
    />
  );
}

function EditTableDialog({ table, onClose }: { readonly table: TableDetail; readonly onClose: () => void }) {
  const { tableForm: form, ...text } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState({
    displayName: table.displayName,
    displayCollectionName: table.displayCollectionName,
    description: table.description,
  });
  return (
    <FormDialog
      title={form.edit}
      submitLabel={text.save}
      isReady={draft.displayName.trim() !== '' && draft.displayCollectionName.trim() !== ''}
      submit={() => api('updateTable', { params: { tableName: table.logicalName }, body: draft })}
      onDone={() => {
        notify.done(text.saved);
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={form.name} required>
        <Input value={draft.displayName} maxLength={200} required onChange={(_, { value }) => setDraft({ ...draft, displayName: value })} />
      </Field>
      <Field label={form.collection} required>
        <Input
          value={draft.displayCollectionName}
          maxLength={200}
          required
          onChange={(_, { value }) => setDraft({ ...draft, displayCollectionName: value })}
        />
      </Field>
      <Field label={form.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => setDraft({ ...draft, description: value })} />
      </Field>
    </FormDialog>
  );
}
