import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { FlowErrorBar } from './flow-error-bar.tsx';

/** Why a desktop flow run failed, and at which step of which subflow. A run that somebody cancelled has not failed. */
export function DesktopRunError({ run: { status, error } }: { readonly run: Pick<DesktopFlowRunDetail, 'status' | 'error'> }) {
  if (error === null || status === 'Cancelled') return null;
  return <FlowErrorBar error={error}>{placeOf(error)}</FlowErrorBar>;
}

function placeOf({ subflow, line, action }: NonNullable<DesktopFlowRunDetail['error']>): string {
  const steps = [
    ...(subflow === undefined ? [] : [`subflow ${subflow}`]),
    ...(line === undefined ? [] : [`step ${line}`]),
    ...(action === undefined ? [] : [`action ${action}`]),
  ];
  return steps.length === 0 ? '' : `In ${steps.join(', ')}.`;
}
