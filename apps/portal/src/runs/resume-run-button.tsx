import { Button, Field, Radio, RadioGroup, Spinner, Text } from '@fluentui/react-components';
import { ArrowForwardRegular } from '@fluentui/react-icons';
import type { CloudFlowRunDetail, ResumeDefinition } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUN_CHANGES } from './change-messages.ts';
import { CLOUD_RUNS_KEY } from './run-queries.ts';

/** Offers to go on with a run that did not succeed. */
export function ResumeRunButton({ run }: { readonly run: CloudFlowRunDetail }) {
  const text = useMessages(RUN_CHANGES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ArrowForwardRegular />} onClick={() => setOpen(true)}>
        {text.resume}
      </Button>
      {isOpen && <ResumeDialog runId={run.id} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ResumeDialogProps {
  readonly runId: string;
  readonly onClose: () => void;
}

function ResumeDialog({ runId, onClose }: ResumeDialogProps) {
  const text = useMessages(RUN_CHANGES);
  const words = text.resumeOne;
  const navigate = useNavigate();
  const notify = useNotify();
  const look = useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'one', runId, 'resume'],
    queryFn: () => api('lookAtResume', { params: { runId } }),
    staleTime: 0,
  });
  const hasFlowChanged = look.data?.hasFlowChanged === true;
  const [choice, setChoice] = useState<ResumeDefinition>('published');
  return (
    <FormDialog
      title={words.title}
      submitLabel={text.resume}
      isReady={!look.isPending}
      submit={() => api('resumeCloudFlowRun', { params: { runId }, body: { with: hasFlowChanged ? choice : 'same' } })}
      onDone={(started) => {
        onClose();
        notify.done(text.resumed);
        void navigate({ to: '/cloud-flow-runs/$runId', params: { runId: started.runId } });
      }}
      onClose={onClose}
    >
      <Text>{words.text}</Text>
      <ul>
        <li>{words.kept}</li>
        <li>{words.again}</li>
        <li>{words.connections}</li>
      </ul>
      {look.isPending && <Spinner size="tiny" />}
      {look.error !== null && <ErrorBar error={look.error} retry={() => void look.refetch()} />}
      {hasFlowChanged && (
        <Field label={words.choice}>
          <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value === 'same' ? 'same' : 'published')}>
            <Radio value="published" label={words.published} />
            <Radio value="same" label={words.same} />
          </RadioGroup>
        </Field>
      )}
    </FormDialog>
  );
}
