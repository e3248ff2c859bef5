import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { TABLES } from './messages.ts';
import { isName, suggestedName } from './table-draft.ts';
import { TABLES_KEY, useTables } from './table-queries.ts';

export function CreateTableButton() {
  const text = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.newTable}
      </Button>
      {isOpen && <CreateTableDialog onClose={() => setOpen(false)} />}
    </>
  );
}

interface Draft {
  readonly displayName: string;
  readonly collectionName: string;
  /** Undefined while it follows the display name. */
  readonly schemaName: string | undefined;
  readonly description: string;
  readonly primary: string;
  readonly isOwned: boolean;
}

function CreateTableDialog({ onClose }: { readonly onClose: () => void }) {
  const { tableForm: form, ...text } = useMessages(TABLES);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const tables = useTables().data ?? [];
  const [draft, setDraft] = useState<Draft>({
    displayName: '',
    collectionName: '',
    schemaName: undefined,
    description: '',
    primary: form.primaryDefault,
    isOwned: true,
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const schemaName = draft.schemaName ?? suggestedName(draft.displayName);
  const isTaken = tables.some(({ logicalName, entitySetName }) =>
    [logicalName, entitySetName.toLowerCase()].includes(schemaName.toLowerCase()),
  );
  const primaryName = suggestedName(draft.primary);
  const isReady = draft.displayName.trim() !== '' && isName(schemaName) && !isTaken && isName(primaryName);
  const logicalFault = schemaName === '' ? undefined : isTaken ? form.taken : isName(schemaName) ? undefined : form.logicalFault;
  return (
    <FormDialog
      title={form.title}
      submitLabel={text.create}
      whatIsMissing={text.fillIn}
      isReady={isReady}
      submit={() =>
        api('createTable', {
          body: {
            schemaName,
            displayName: draft.displayName,
            displayCollectionName: draft.collectionName.trim() === '' ? draft.displayName : draft.collectionName,
            description: draft.description,
            ownership: draft.isOwned ? 'user' : 'organization',
            primaryColumn: { schemaName: primaryName, displayName: draft.primary },
          },
        })
      }
      onDone={({ logicalName, displayName }) => {
        notify.done(form.created(displayName));
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        void navigate({ to: '/tables/$tableName', params: { tableName: logicalName }, search: { tab: 'columns' } });
      }}
      onClose={onClose}
    >
      <Field label={form.name} hint={form.nameHint} required>
        <Input value={draft.displayName} maxLength={200} required onChange={(_, { value }) => change({ displayName: value })} />
      </Field>
      <Field label={form.collection} hint={form.collectionHint}>
        <Input value={draft.collectionName} maxLength={200} onChange={(_, { value }) => change({ collectionName: value })} />
      </Field>
      <Field
        label={form.logical}
        hint={form.logicalHint(schemaName.toLowerCase())}
        required
        {...(logicalFault === undefined ? {} : { validationMessage: logicalFault })}
      >
        <Input value={schemaName} maxLength={90} spellCheck={false} onChange={(_, { value }) => change({ schemaName: value })} />
      </Field>
      <Field
        label={form.primary}
        hint={form.primaryHint}
        required
        {...(isName(primaryName) ? {} : { validationMessage: form.logicalFault })}
      >
        <Input value={draft.primary} maxLength={200} onChange={(_, { value }) => change({ primary: value })} />
      </Field>
      <Field label={form.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => change({ description: value })} />
      </Field>
      <Checkbox label={form.isOwned} checked={draft.isOwned} onChange={(_, { checked }) => change({ isOwned: checked === true })} />
    </FormDialog>
  );
}
