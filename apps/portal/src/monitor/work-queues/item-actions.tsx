import { Button, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { ArrowResetRegular, CheckmarkRegular, DeleteRegular, EditRegular, PauseRegular } from '@fluentui/react-icons';
import { WORK_QUEUE_TRANSITIONS, type WorkQueueItemDetail, type WorkQueueOutcome, workQueueOutcomes } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { ChangeItemDialog } from './change-item-dialog.tsx';
import { EditItemDialog } from './edit-item-dialog.tsx';
import { WORK_QUEUES } from './messages.ts';
import { stateOf } from './state-badge.tsx';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

type OpenDialog = 'edit' | 'requeue' | 'hold' | 'finish';

/** What the item's state allows. */
export function ItemActions({ item }: { readonly item: WorkQueueItemDetail }) {
  const { item: text, bulk } = useMessages(WORK_QUEUES);
  const [open, setOpen] = useState<OpenDialog | undefined>(undefined);
  const allowed = WORK_QUEUE_TRANSITIONS[stateOf(item)];
  const close = () => setOpen(undefined);
  return (
    <>
      {item.status === 'Processing' && (
        <Button icon={<CheckmarkRegular />} onClick={() => setOpen('finish')}>
          {text.finish}
        </Button>
      )}
      {allowed.includes('Queued') && (
        <Button icon={<ArrowResetRegular />} onClick={() => setOpen('requeue')}>
          {bulk.requeue}
        </Button>
      )}
      {allowed.includes('OnHold') && (
        <Button icon={<PauseRegular />} onClick={() => setOpen('hold')}>
          {bulk.hold}
        </Button>
      )}
      <Button icon={<EditRegular />} onClick={() => setOpen('edit')}>
        {text.edit}
      </Button>
      {item.status !== 'Processing' && <DeleteItemButton item={item} />}
      {open === 'edit' && <EditItemDialog item={item} onClose={close} />}
      {(open === 'requeue' || open === 'hold') && <ChangeItemDialog item={item} kind={open} onClose={close} />}
      {open === 'finish' && <FinishDialog item={item} onClose={close} />}
    </>
  );
}

function DeleteItemButton({ item: { id, workQueueId } }: { readonly item: WorkQueueItemDetail }) {
  const { item: text } = useMessages(WORK_QUEUES);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={text.delete}
      icon={<DeleteRegular />}
      title={text.deleteTitle}
      question={text.deleteQuestion}
      confirmLabel={text.delete}
      act={() => api('deleteWorkQueueItem', { params: { itemId: id } })}
      onDone={() => {
        notify.done(text.deleted);
        void navigate({ to: '/work-queues/$workQueueId', params: { workQueueId } });
      }}
    />
  );
}

interface FinishDialogProps {
  readonly item: WorkQueueItemDetail;
  readonly onClose: () => void;
}

function FinishDialog({ item, onClose }: FinishDialogProps) {
  const { item: text, states, bulk } = useMessages(WORK_QUEUES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [outcome, setOutcome] = useState<WorkQueueOutcome>('Processed');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={text.finishTitle}
      submitLabel={text.finish}
      isReady
      submit={() => api('setWorkQueueItemStatus', { params: { itemId: item.id }, body: { status: outcome, note } })}
      onDone={() => {
        notify.done(text.changed);
        void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>{text.finishText}</Text>
      <Field label={text.outcome}>
        <RadioGroup
          value={outcome}
          onChange={(_, { value }) => setOutcome(workQueueOutcomes.find((known) => known === value) ?? 'Processed')}
        >
          {workQueueOutcomes.map((known) => (
            <Radio key={known} value={known} label={states[known]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={bulk.note}>
        <Textarea value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
