import type { DesktopFlowRunDetail } from '@tandem/protocol';

/** Whether the flow of a run at work was asked to end and has not done so yet. */
export function isStopAsked({ status, events }: Pick<DesktopFlowRunDetail, 'status' | 'events'>): boolean {
  return status === 'Started' && events.some(({ kind }) => kind === 'stopSafelyRequested');
}
