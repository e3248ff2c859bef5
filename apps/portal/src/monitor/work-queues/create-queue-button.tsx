import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { WORK_QUEUES } from './messages.ts';
import { NEW_QUEUE, type QueueDraft, queueIn, schemaIn } from './queue-draft.ts';
import { QueueFields } from './queue-fields.tsx';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

const useStyles = makeStyles({ code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } });

export function CreateQueueButton() {
  const text = useMessages(WORK_QUEUES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.newQueue}
      </Button>
      {isOpen && <CreateQueueDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CreateQueueDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(WORK_QUEUES);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const [draft, setDraft] = useState(NEW_QUEUE);
  const change = (part: Partial<QueueDraft>) => setDraft({ ...draft, ...part });
  const queue = queueIn(draft);
  const valueSchema = schemaIn(draft.schema);
  return (
    <FormDialog
      title={text.createTitle}
      submitLabel={text.create}
      whatIsMissing={text.fillIn}
      isReady={queue !== undefined && valueSchema !== undefined}
      submit={() =>
        api('createWorkQueue', {
          body: { name: '', ...queue, valueSchema: valueSchema ?? null, hasSensitiveValues: draft.hasSensitiveValues },
        })
      }
      onDone={({ id, name }) => {
        notify.done(text.created(name));
        void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
        void navigate({ to: '/work-queues/$workQueueId', params: { workQueueId: id } });
      }}
      onClose={onClose}
    >
      <QueueFields draft={draft} onChange={change} />
      <SchemaField draft={draft} onChange={change} />
      <Field hint={text.fields.sensitiveHint}>
        <Checkbox
          label={text.fields.sensitive}
          checked={draft.hasSensitiveValues}
          onChange={(_, { checked }) => change({ hasSensitiveValues: checked === true })}
        />
      </Field>
    </FormDialog>
  );
}

interface SchemaFieldProps {
  readonly draft: QueueDraft;
  readonly onChange: (change: Partial<QueueDraft>) => void;
}

function SchemaField({ draft, onChange }: SchemaFieldProps) {
  const { fields } = useMessages(WORK_QUEUES);
  const styles = useStyles();
  const isFine = schemaIn(draft.schema) !== undefined;
  return (
    <Field label={fields.schema} hint={fields.schemaHint} {...(isFine ? {} : { validationMessage: fields.schemaFault })}>
      <Textarea
        resize="vertical"
        spellCheck={false}
        value={draft.schema}
        textarea={{ className: styles.code }}
        onChange={(_, { value }) => onChange({ schema: value })}
      />
    </Field>
  );
}
