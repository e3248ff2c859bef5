import { Button, Spinner, Text } from '@fluentui/react-components';
import { ArrowForwardRegular } from '@fluentui/react-icons';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUN_CHANGES } from './change-messages.ts';
import { type ResumeChoice, ResumeChoices } from './resume-choices.tsx';
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
      {isOpen && <ResumeDialog run={run} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ResumeDialogProps {
  readonly run: CloudFlowRunDetail;
  readonly onClose: () => void;
}

function ResumeDialog({ run, onClose }: ResumeDialogProps) {
  const text = useMessages(RUN_CHANGES);
  const words = text.resumeOne;
  const navigate = useNavigate();
  const notify = useNotify();
  const look = useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'one', run.id, 'resume'],
    queryFn: () => api('lookAtResume', { params: { runId: run.id } }),
    staleTime: 0,
  });
  const [wanted, setWanted] = useState<ResumeChoice>();
  const choice = wanted ?? (look.data?.hasFlowChanged === true ? 'published' : 'same');
  return (
    <FormDialog
      title={words.title}
      submitLabel={text.resume}
      isReady={!look.isPending}
      submit={() => resume(run, choice, look.data?.draftVersion ?? null)}
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
      {look.data !== undefined && <ResumeChoices look={look.data} cloudFlowId={run.cloudFlowId} choice={choice} onChoose={setWanted} />}
    </FormDialog>
  );
}

/** Publishing twice, after a resumption that failed, changes nothing. */
async function resume({ id: runId, cloudFlowId: flowId }: CloudFlowRunDetail, choice: ResumeChoice, draftVersion: number | null) {
  if (choice === 'draft' && draftVersion !== null) {
    await api('publishCloudFlow', { params: { flowId, version: String(draftVersion) } });
  }
  return api('resumeCloudFlowRun', { params: { runId }, body: { with: choice === 'same' ? 'same' : 'published' } });
}
