import type { Machine } from '@tandem/protocol';

/** What the badge of a machine says; a quarantine weighs more than whether its agent is connected. */
export function machineStatus({ state, isOnline }: Pick<Machine, 'state' | 'isOnline'>): 'Online' | 'Offline' | 'Quarantined' {
  if (state === 'quarantined') return 'Quarantined';
  return isOnline ? 'Online' : 'Offline';
}
