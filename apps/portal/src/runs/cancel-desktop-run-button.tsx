import { DismissCircleRegular } from '@fluentui/react-icons';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_RUNS_KEY } from './run-queries.ts';
import { isDesktopRunOpen } from './run-status.ts';

export function CancelDesktopRunButton({ run }: { readonly run: DesktopFlowRunDetail }) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  if (!isDesktopRunOpen(run.status) || run.isCancelRequested) return null;
  return (
    <ConfirmButton
      label="Cancel run"
      icon={<DismissCircleRegular />}
      title="Cancel this desktop flow run?"
      question="A waiting run is taken out of the queue; a running one is stopped on its machine with everything that it started."
      confirmLabel="Cancel run"
      closeLabel="Let it run"
      act={() => api('cancelDesktopFlowRun', { params: { runId: run.id } })}
      onDone={() => {
        notify.done('The run is being cancelled.');
        void queryClient.invalidateQueries({ queryKey: DESKTOP_RUNS_KEY });
      }}
    />
  );
}
