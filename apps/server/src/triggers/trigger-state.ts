import type { CloudFlowId } from '@tandem/kernel';
import type { TriggerState } from '@tandem/protocol';
import type { Stores } from '../services.ts';

/** What the details of a flow say about its trigger. */
export async function triggerStateOf(
  stores: Pick<Stores, 'triggerPolls' | 'triggerWebhooks' | 'triggerMisses'>,
  cloudFlowId: CloudFlowId,
): Promise<TriggerState> {
  const [poll, webhooks, misses] = await Promise.all([
    stores.triggerPolls.get(cloudFlowId),
    stores.triggerWebhooks.listOf(cloudFlowId),
    stores.triggerMisses.get(cloudFlowId),
  ]);
  // One that fails matters more than one that stands.
  const webhook = webhooks.find(({ failures }) => failures > 0) ?? webhooks[0];
  return {
    checkedAt: poll?.askedAt ?? webhook?.triedAt ?? null,
    nextCheckAt: poll?.nextAt ?? webhook?.nextAt ?? null,
    failures: poll?.failures ?? webhook?.failures ?? 0,
    // What keeps the trigger from being asked matters more than an event that came to nothing.
    fault: poll?.fault ?? webhook?.fault ?? misses?.fault ?? null,
    retry: poll?.retry ?? webhook?.retry ?? null,
    waitUntil: poll?.waitUntil ?? webhook?.waitUntil ?? null,
    misses: misses?.count ?? 0,
    missedAt: misses?.lastAt ?? null,
  };
}
