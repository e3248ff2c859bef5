import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { FlowErrorBar } from './flow-error-bar.tsx';
import { RUNS } from './messages.ts';
import { StepLink } from './step-link.tsx';
import { useDesktopActionTitles } from './use-desktop-action-titles.ts';

type FailedRun = Pick<DesktopFlowRunDetail, 'status' | 'error' | 'desktopFlowId'>;

/** Why a desktop flow run failed, and at which step of which subflow. A run that somebody cancelled has not failed. */
export function DesktopRunError({ run: { status, error, desktopFlowId } }: { readonly run: FailedRun }) {
  const text = useMessages(RUNS);
  const titleOf = useDesktopActionTitles();
  if (error === null || status === 'Cancelled') return null;
  const { subflow, line, action } = error;
  return (
    <FlowErrorBar error={error}>
      {text.place(subflow, line, action === undefined ? undefined : titleOf(action))}{' '}
      {subflow !== undefined && line !== undefined && (
        <StepLink desktopFlowId={desktopFlowId} subflow={subflow} step={line}>
          {text.openStep}
        </StepLink>
      )}
    </FlowErrorBar>
  );
}
