import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { FlowErrorBar } from './flow-error-bar.tsx';
import { RUNS } from './messages.ts';

/** Why a desktop flow run failed, and at which step of which subflow. A run that somebody cancelled has not failed. */
export function DesktopRunError({ run: { status, error } }: { readonly run: Pick<DesktopFlowRunDetail, 'status' | 'error'> }) {
  const text = useMessages(RUNS);
  if (error === null || status === 'Cancelled') return null;
  return <FlowErrorBar error={error}>{text.place(error.subflow, error.line, error.action)}</FlowErrorBar>;
}
