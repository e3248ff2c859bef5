import { ArrowRepeatAllRegular, DismissCircleRegular } from '@fluentui/react-icons';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActButton } from '../parts/act-button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_RUNS_KEY } from './run-queries.ts';
import { isUnderWay } from './run-status.ts';

export function CloudRunActions({ run }: { readonly run: CloudFlowRunDetail }) {
  return (
    <>
      {isUnderWay(run.status) && <CancelRunButton runId={run.id} />}
      {!isUnderWay(run.status) && <ResubmitButton runId={run.id} />}
    </>
  );
}

function CancelRunButton({ runId }: { readonly runId: string }) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (
    <ConfirmButton
      label="Cancel run"
      icon={<DismissCircleRegular />}
      title="Cancel this run?"
      question="Desktop flow runs that it waits for are cancelled too, unless the asynchronous pattern of their action is off."
      confirmLabel="Cancel run"
      closeLabel="Let it run"
      act={() => api('cancelCloudFlowRun', { params: { runId } })}
      onDone={() => {
        notify.done('The run is being cancelled.');
        void queryClient.invalidateQueries({ queryKey: CLOUD_RUNS_KEY });
      }}
    />
  );
}

function ResubmitButton({ runId }: { readonly runId: string }) {
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ActButton
      icon={<ArrowRepeatAllRegular />}
      act={() => api('resubmitCloudFlowRun', { params: { runId } })}
      onDone={(started) => {
        notify.done('A new run was started with the same trigger data.');
        void navigate({ to: '/cloud-flow-runs/$runId', params: { runId: started.runId } });
      }}
    >
      Resubmit
    </ActButton>
  );
}
