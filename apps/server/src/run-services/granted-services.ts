import { createHash } from 'node:crypto';
import type { WorkOrder } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { Services } from '../services.ts';
import type { Vault } from '../vault/vault.ts';
import type { RunTickets } from './run-tickets.ts';

/** What a grant says besides the order that is kept: a ticket of its own in clear, and where the run is. */
export type GrantedServices = NonNullable<WorkOrder['services']>;

export async function grantServices(
  services: Pick<Services, 'vault' | 'settings'>,
  tickets: RunTickets,
  run: DesktopFlowRunRecord,
): Promise<GrantedServices> {
  return { ticket: await tickets.issue(run), environment: environmentOf(services) };
}

/** Where runs are, as desktop flows see it. */
export function environmentOf({ vault, settings }: Pick<Services, 'vault' | 'settings'>): GrantedServices['environment'] {
  return { id: environmentIdOf(vault), name: settings.current().environmentName };
}

/** The id of this installation, as desktop flows see it: always the same for one data directory. */
export function environmentIdOf(vault: Pick<Vault, 'mark'>): string {
  const hex = createHash('sha256').update(vault.mark('environment-id', '')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
