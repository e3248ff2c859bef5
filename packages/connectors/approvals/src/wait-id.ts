import { isUuid } from '@tandem/kernel';

const UUID_LENGTH = 36;

/** The external id of one action that waits for an approval that another action made. */
export function waitIdOf(approvalId: string, runId: string, actionPath: string): string {
  return `${approvalId}/${runId}/${actionPath}`;
}

/** The approval for which the action of this external id waits. */
export function approvalIdOf(externalId: string): string {
  return externalId.slice(0, UUID_LENGTH);
}

/** @param text as flows have it, maybe in capitals or braces; undefined when it can be the id of no approval */
export function readApprovalId(text: string): string | undefined {
  const id = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return isUuid(id) ? id : undefined;
}
