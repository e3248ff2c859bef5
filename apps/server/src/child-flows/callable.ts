import type { Trigger } from '../triggers/trigger.ts';

/** Whether another flow can run a flow with this trigger: a person or a request starts it, and no row that somebody selects. */
export function isCallable(trigger: Trigger): boolean {
  return trigger.kind === 'http' || (trigger.kind === 'button' && !trigger.isForRow);
}
