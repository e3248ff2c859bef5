import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { WorkQueue } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { AddItemsButton } from './add-items-button.tsx';
import { WORK_QUEUES } from './messages.ts';
import { draftOf, queueIn } from './queue-draft.ts';
import { QueueFields } from './queue-fields.tsx';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

/** Nothing where the caller may not change the queue. */
export function QueueActions({ queue }: { readonly queue: WorkQueue }) {
  const text = useMessages(WORK_QUEUES);
  const [isEditing, setEditing] = useState(false);
  if (!queue.isChangeable) return null;
  return (
    <>
      <AddItemsButton queue={queue} />
      <Button icon={<EditRegular />} onClick={() => setEditing(true)}>
        {text.edit}
      </Button>
      <DeleteQueueButton queue={queue} />
      {isEditing && <EditQueueDialog queue={queue} onClose={() => setEditing(false)} />}
    </>
  );
}

function EditQueueDialog({ queue, onClose }: { readonly queue: WorkQueue; readonly onClose: () => void }) {
  const text = useMessages(WORK_QUEUES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState(() => draftOf(queue));
  const changed = queueIn(draft);
  return (
    <FormDialog
      title={text.editTitle(queue.name)}
      submitLabel={text.save}
      whatIsMissing={text.fillIn}
      isReady={changed !== undefined}
      submit={() => api('updateWorkQueue', { params: { workQueueId: queue.id }, body: changed ?? {} })}
      onDone={({ name }) => {
        notify.done(text.changed(name));
        void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <QueueFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </FormDialog>
  );
}

function DeleteQueueButton({ queue }: { readonly queue: WorkQueue }) {
  const text = useMessages(WORK_QUEUES);
  const navigate = useNavigate();
  const notify = useNotify();
  const items = Object.values(queue.counts).reduce((sum, one) => sum + one, 0);
  return (
    <ConfirmButton
      label={text.delete}
      icon={<DeleteRegular />}
      title={text.deleteTitle(queue.name)}
      question={text.deleteQuestion(items)}
      confirmLabel={text.delete}
      act={() => api('deleteWorkQueue', { params: { workQueueId: queue.id } })}
      onDone={() => {
        notify.done(text.deleted(queue.name));
        void navigate({ to: '/work-queues' });
      }}
    />
  );
}
