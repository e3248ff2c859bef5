import type { WorkQueue } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { PageTabs } from '../../parts/page-tabs.tsx';
import { api } from '../../shell/api.ts';
import { ImportFields } from './import-fields.tsx';
import { type ItemDraft, NEW_ITEM, valueIn } from './item-draft.ts';
import { ItemFields } from './item-fields.tsx';
import { momentOf } from './local-moment.ts';
import { WORK_QUEUES } from './messages.ts';
import { useImportCheck } from './use-import-check.ts';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

const WAYS = ['form', 'csv', 'json'] as const;
type Way = (typeof WAYS)[number];

interface AddItemsDialogProps {
  readonly queue: WorkQueue;
  readonly onClose: () => void;
}

/** Adds one item by a form, or many from CSV or JSON, whose faults show before anything is added. */
export function AddItemsDialog({ queue, onClose }: AddItemsDialogProps) {
  const { add } = useMessages(WORK_QUEUES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [way, setWay] = useState<Way>('form');
  const [draft, setDraft] = useState(NEW_ITEM);
  const [texts, setTexts] = useState({ csv: '', json: '' });
  const content = way === 'form' ? '' : texts[way];
  const check = useImportCheck(queue.id, { format: way === 'json' ? 'json' : 'csv', content });
  const isReady = way === 'form' ? draft.name.trim() !== '' : check.data?.faultCount === 0 && check.isCurrent;
  return (
    <FormDialog
      isWide
      title={add.title}
      submitLabel={add.submit}
      isReady={isReady}
      whatIsMissing={way === 'form' ? add.fillIn : add.notReady}
      submit={() => (way === 'form' ? addOne(queue.id, draft) : addMany(queue.id, { format: way, content }))}
      onDone={(added) => {
        notify.done(add.added(added));
        void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <PageTabs label={add.tabList} tabs={WAYS.map((value) => ({ value, label: add.tabs[value] }))} selected={way} onSelect={setWay} />
      {way === 'form' ? (
        <ItemFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      ) : (
        <ImportFields format={way} text={texts[way]} check={check} onText={(text) => setTexts({ ...texts, [way]: text })} />
      )}
    </FormDialog>
  );
}

async function addOne(workQueueId: string, { name, value, priority, uniqueId, expires, delay }: ItemDraft): Promise<number> {
  const expiresAt = momentOf(expires);
  await api('addWorkQueueItem', {
    params: { workQueueId },
    body: {
      name,
      value: valueIn(value),
      priority,
      ...(uniqueId.trim() === '' ? {} : { uniqueId }),
      ...(expiresAt === null ? {} : { expiresAt }),
      delayUntil: momentOf(delay),
    },
  });
  return 1;
}

async function addMany(workQueueId: string, body: { readonly format: 'csv' | 'json'; readonly content: string }): Promise<number> {
  return (await api('importWorkQueueItems', { params: { workQueueId }, body })).added;
}
