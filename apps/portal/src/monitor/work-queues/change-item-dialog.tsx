import { Field, Input, Textarea } from '@fluentui/react-components';
import type { WorkQueueItem } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { api } from '../../shell/api.ts';
import { momentOf } from './local-moment.ts';
import { WORK_QUEUES } from './messages.ts';
import { useTellChange } from './use-change-items.tsx';

interface ChangeItemDialogProps {
  readonly item: WorkQueueItem;
  readonly kind: 'requeue' | 'hold';
  readonly onClose: () => void;
}

/** Moves one item on, with a note; it can be taken back. */
export function ChangeItemDialog({ item, kind, onClose }: ChangeItemDialogProps) {
  const { bulk } = useMessages(WORK_QUEUES);
  const tell = useTellChange(item.workQueueId);
  const [delay, setDelay] = useState('');
  const [note, setNote] = useState('');
  const action = kind === 'hold' ? { kind, note } : { kind, note, delayUntil: momentOf(delay) };
  const params = { workQueueId: item.workQueueId };
  return (
    <FormDialog
      title={kind === 'hold' ? bulk.hold : bulk.requeue}
      submitLabel={kind === 'hold' ? bulk.hold : bulk.requeue}
      isReady
      submit={() => api('changeWorkQueueItems', { params, body: { action, selection: { ids: [item.id] } } })}
      onDone={(result) => {
        tell(result);
        onClose();
      }}
      onClose={onClose}
    >
      {kind === 'requeue' && (
        <Field label={bulk.delay}>
          <Input type="datetime-local" value={delay} onChange={(_, { value }) => setDelay(value)} />
        </Field>
      )}
      <Field label={bulk.note}>
        <Textarea value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
