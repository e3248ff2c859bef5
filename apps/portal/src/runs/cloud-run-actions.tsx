import { ArrowRepeatAllRegular, DismissCircleRegular } from '@fluentui/react-icons';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIsRunOnly } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUNS } from './messages.ts';
import { ResumeRunButton } from './resume-run-button.tsx';
import { CLOUD_RUNS_KEY } from './run-queries.ts';
import { fits } from './run-selection.ts';
import { isUnderWay } from './run-status.ts';

/** Whoever may only run the flow cancels the own runs, and does not repeat them. */
export function CloudRunActions({ run }: { readonly run: CloudFlowRunDetail }) {
  const mayRepeat = !useIsRunOnly(run.cloudFlowId);
  return (
    <>
      {isUnderWay(run.status) && <CancelRunButton runId={run.id} />}
      {mayRepeat && fits(run.status, 'resume') && <ResumeRunButton run={run} />}
      {mayRepeat && !isUnderWay(run.status) && <ResubmitButton runId={run.id} />}
    </>
  );
}

function CancelRunButton({ runId }: { readonly runId: string }) {
  const text = useMessages(RUNS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={text.cancel}
      icon={<DismissCircleRegular />}
      title={text.cancelCloudTitle}
      question={text.cancelCloudQuestion}
      confirmLabel={text.cancel}
      closeLabel={text.letItRun}
      act={() => api('cancelCloudFlowRun', { params: { runId } })}
      onDone={() => {
        notify.done(text.cancelling);
        void queryClient.invalidateQueries({ queryKey: CLOUD_RUNS_KEY });
      }}
    />
  );
}

function ResubmitButton({ runId }: { readonly runId: string }) {
  const text = useMessages(RUNS);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ActButton
      icon={<ArrowRepeatAllRegular />}
      act={() => api('resubmitCloudFlowRun', { params: { runId } })}
      onDone={(started) => {
        notify.done(text.resubmitted);
        void navigate({ to: '/cloud-flow-runs/$runId', params: { runId: started.runId } });
      }}
    >
      {text.resubmit}
    </ActButton>
  );
}
