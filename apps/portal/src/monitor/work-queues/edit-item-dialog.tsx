import { Field, Text, Textarea } from '@fluentui/react-components';
import type { WorkQueueItemDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { changesIn, draftOfItem } from './item-draft.ts';
import { ItemFields } from './item-fields.tsx';
import { WORK_QUEUES } from './messages.ts';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

interface EditItemDialogProps {
  readonly item: WorkQueueItemDetail;
  readonly onClose: () => void;
}

export function EditItemDialog({ item, onClose }: EditItemDialogProps) {
  const { item: text, save, add, bulk } = useMessages(WORK_QUEUES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  // What was there when the dialog opened: another change meanwhile is not taken back by what was not touched here.
  const [opened] = useState(item);
  const [draft, setDraft] = useState(() => draftOfItem(item));
  const [note, setNote] = useState('');
  const isFrozen = item.status === 'Processing';
  return (
    <FormDialog
      isWide
      title={text.editTitle(opened.name)}
      submitLabel={save}
      isReady={draft.name.trim() !== ''}
      whatIsMissing={add.fillIn}
      submit={() => api('updateWorkQueueItem', { params: { itemId: item.id }, body: { ...changesIn(opened, draft), note } })}
      onDone={() => {
        notify.done(text.changed);
        void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      {isFrozen && <Text>{text.frozen}</Text>}
      <ItemFields
        draft={draft}
        hasUniqueId={false}
        isFrozen={isFrozen}
        hasValue={!item.isValueHidden}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <Field label={bulk.note}>
        <Textarea value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
