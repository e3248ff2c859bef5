import type { TriggerFailing } from '@tandem/store';

/** How a trigger stands that has not failed. */
export const WORKS: TriggerFailing = { failures: 0, failingSince: null, fault: null, retry: null, waitUntil: null };
