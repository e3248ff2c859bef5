import { HandRightRegular } from '@fluentui/react-icons';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUNS } from './messages.ts';

/** Asks a flow at work to end at the place that it has for it; a flow without such a place goes on. */
export function StopSafelyButton({ run }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const notify = useNotify();
  if (run.status !== 'Started' || run.isCancelRequested) return null;
  return (
    <ConfirmButton
      label={text.stopSafely}
      icon={<HandRightRegular />}
      title={text.stopSafelyTitle}
      question={text.stopSafelyQuestion}
      confirmLabel={text.stopSafely}
      closeLabel={text.letItRun}
      act={() => api('stopDesktopFlowRunSafely', { params: { runId: run.id } })}
      onDone={() => notify.done(text.stopAsked)}
    />
  );
}
