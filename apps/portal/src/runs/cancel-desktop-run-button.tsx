import { DismissCircleRegular } from '@fluentui/react-icons';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUNS } from './messages.ts';
import { DESKTOP_RUNS_KEY } from './run-queries.ts';
import { isDesktopRunOpen } from './run-status.ts';

export function CancelDesktopRunButton({ run }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  if (!isDesktopRunOpen(run.status) || run.isCancelRequested) return null;
  return (
    <ConfirmButton
      label={text.cancel}
      icon={<DismissCircleRegular />}
      title={text.cancelDesktopTitle}
      question={text.cancelDesktopQuestion}
      confirmLabel={text.cancel}
      closeLabel={text.letItRun}
      act={() => api('cancelDesktopFlowRun', { params: { runId: run.id } })}
      onDone={() => {
        notify.done(text.cancelling);
        void queryClient.invalidateQueries({ queryKey: DESKTOP_RUNS_KEY });
      }}
    />
  );
}
