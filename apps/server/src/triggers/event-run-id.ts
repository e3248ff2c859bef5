import { createHash } from 'node:crypto';
import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';

/**
 * The id of the run that a flow has for an event: always the same one, so that an event that is told again starts nothing. A UUIDv8
 * (RFC 9562) that is a hash of all three; run histories sort by time of start and not by id.
 *
 * @param key the same for the same event
 * @param item its place when the event is split into several runs
 */
export function eventRunId(cloudFlowId: CloudFlowId, key: string, item: number | undefined): CloudFlowRunId {
  const text = JSON.stringify([cloudFlowId, key, ...(item === undefined ? [] : [item])]);
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hash.slice(15, 16), 16) & 0x3) | 0x8).toString(16);
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(12, 15)}-${variant}${hash.slice(16, 19)}-${hash.slice(20, 32)}`;
  return id as CloudFlowRunId;
}
