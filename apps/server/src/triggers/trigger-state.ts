import type { CloudFlowId } from '@tandem/kernel';
import type { TriggerState } from '@tandem/protocol';
import type { Stores } from '../services.ts';

/** What the details of a flow say about its trigger. */
export async function triggerStateOf(
  stores: Pick<Stores, 'triggerPolls' | 'triggerMisses'>,
  cloudFlowId: CloudFlowId,
): Promise<TriggerState> {
  const [poll, misses] = await Promise.all([stores.triggerPolls.get(cloudFlowId), stores.triggerMisses.get(cloudFlowId)]);
  return {
    checkedAt: poll?.askedAt ?? null,
    nextCheckAt: poll?.nextAt ?? null,
    failures: poll?.failures ?? 0,
    // What keeps the trigger from being asked matters more than an event that came to nothing.
    fault: poll?.fault ?? misses?.fault ?? null,
    misses: misses?.count ?? 0,
    missedAt: misses?.lastAt ?? null,
  };
}
