import { HandRightRegular } from '@fluentui/react-icons';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUNS } from './messages.ts';
import { DESKTOP_RUNS_KEY } from './run-queries.ts';
import { isStopAsked } from './stop-asked.ts';

/** Asks a flow at work to end at the place that it has for it; a flow without such a place goes on. */
export function StopSafelyButton({ run }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const notify = useNotify();
  const queryClient = useQueryClient();
  if (run.status !== 'Started' || run.isCancelRequested || isStopAsked(run)) return null;
  return (
    <ConfirmButton
      label={text.stopSafely}
      icon={<HandRightRegular />}
      title={text.stopSafelyTitle}
      question={text.stopSafelyQuestion}
      confirmLabel={text.stopSafely}
      closeLabel={text.letItRun}
      act={() => api('stopDesktopFlowRunSafely', { params: { runId: run.id } })}
      onDone={() => {
        notify.done(text.stopAsked);
        void queryClient.invalidateQueries({ queryKey: DESKTOP_RUNS_KEY });
      }}
    />
  );
}
