import {
  type actionStatusField,
  type CloudFlowRun,
  cloudRunStatusField,
  type DesktopFlowRun,
  desktopRunStatusField,
} from '@tandem/protocol';

export type CloudRunStatus = CloudFlowRun['status'];
export type DesktopRunStatus = DesktopFlowRun['status'];
export type ActionStatus = (typeof actionStatusField.options)[number];

export const CLOUD_RUN_STATUSES = cloudRunStatusField.options;
export const DESKTOP_RUN_STATUSES = desktopRunStatusField.options;

/** Whether a cloud flow run or one of its actions can still change. */
export function isUnderWay(status: CloudRunStatus | ActionStatus): boolean {
  return status === 'Running' || status === 'Waiting';
}

const OPEN_DESKTOP: ReadonlySet<DesktopRunStatus> = new Set(['Queued', 'Offered', 'Started', 'Unreachable']);

export function isDesktopRunOpen(status: DesktopRunStatus): boolean {
  return OPEN_DESKTOP.has(status);
}

/** A status from an address, or undefined when there is no such status. */
export function knownStatus<S extends string>(statuses: readonly S[], text: string | undefined): S | undefined {
  return statuses.find((status) => status === text);
}
