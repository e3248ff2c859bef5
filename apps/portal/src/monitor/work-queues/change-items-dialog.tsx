import { Field, Input, Radio, RadioGroup, Select, Text, Textarea } from '@fluentui/react-components';
import { type WorkQueueBulkAction, type WorkQueueBulkResult, workQueuePriorities } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { api } from '../../shell/api.ts';
import type { ItemFilter } from './items-search.ts';
import { momentOf } from './local-moment.ts';
import { WORK_QUEUES } from './messages.ts';

export type ChangeKind = WorkQueueBulkAction['kind'];

interface ChangeItemsDialogProps {
  readonly workQueueId: string;
  readonly kind: ChangeKind;
  /** Empty: all that the filter finds. */
  readonly ids: readonly string[];
  readonly filter: ItemFilter;
  readonly isFiltered: boolean;
  readonly onDone: (result: WorkQueueBulkResult) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly delay: string;
  readonly note: string;
  readonly priority: string;
}

/** Asks before items change, and for what the change needs. */
export function ChangeItemsDialog({ workQueueId, kind, ids, filter, isFiltered, onDone, onClose }: ChangeItemsDialogProps) {
  const { bulk } = useMessages(WORK_QUEUES);
  const [draft, setDraft] = useState<Draft>({ delay: '', note: '', priority: 'Normal' });
  const [isAll, setAll] = useState(ids.length === 0);
  const titles = { requeue: bulk.requeueTitle, hold: bulk.holdTitle, 'set-priority': bulk.priorityTitle, delete: bulk.deleteTitle };
  const texts = { requeue: bulk.requeueText, hold: bulk.holdText, 'set-priority': bulk.priorityText, delete: bulk.deleteText };
  const selection = isAll ? { filter } : { ids: [...ids] };
  return (
    <FormDialog
      title={titles[kind]}
      submitLabel={kind === 'delete' ? bulk.delete : bulk.apply}
      isReady
      submit={() => api('changeWorkQueueItems', { params: { workQueueId }, body: { action: actionOf(kind, draft), selection } })}
      onDone={(result) => {
        onDone(result);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={bulk.scope}>
        <RadioGroup value={isAll ? 'all' : 'selected'} onChange={(_, { value }) => setAll(value === 'all')}>
          {ids.length > 0 && <Radio value="selected" label={bulk.selected(ids.length)} />}
          <Radio value="all" label={isFiltered ? bulk.allMatching : bulk.everything} />
        </RadioGroup>
      </Field>
      <Text>{texts[kind]}</Text>
      <ChangeFields kind={kind} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </FormDialog>
  );
}

interface ChangeFieldsProps {
  readonly kind: ChangeKind;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function ChangeFields({ kind, draft, onChange }: ChangeFieldsProps) {
  const { bulk, priorities, filter } = useMessages(WORK_QUEUES);
  return (
    <>
      {kind === 'set-priority' && (
        <Field label={filter.priority}>
          <Select value={draft.priority} onChange={(_, { value }) => onChange({ priority: value })}>
            {workQueuePriorities.map((priority) => (
              <option key={priority} value={priority}>
                {priorities[priority]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'requeue' && (
        <Field label={bulk.delay}>
          <Input type="datetime-local" value={draft.delay} onChange={(_, { value }) => onChange({ delay: value })} />
        </Field>
      )}
      {(kind === 'requeue' || kind === 'hold') && (
        <Field label={bulk.note}>
          <Textarea value={draft.note} maxLength={4000} onChange={(_, { value }) => onChange({ note: value })} />
        </Field>
      )}
    </>
  );
}

function actionOf(kind: ChangeKind, { delay, note, priority }: Draft): WorkQueueBulkAction {
  switch (kind) {
    case 'requeue':
      return { kind, delayUntil: momentOf(delay), note };
    case 'hold':
      return { kind, note };
    case 'set-priority':
      return { kind, priority: workQueuePriorities.find((known) => known === priority) ?? 'Normal' };
    case 'delete':
      return { kind };
  }
}
