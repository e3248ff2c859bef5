import { createHash } from 'node:crypto';
import type { WorkOrder } from '@tandem/protocol';
import { newToken, tokenHash } from '../identity/token.ts';
import type { Services } from '../services.ts';
import type { Vault } from '../vault/vault.ts';

/** What a grant says besides the order that is kept: a ticket of its own in clear, and where the run is. */
export type GrantedServices = NonNullable<WorkOrder['services']>;

/** The way to the server of one attempt. */
export interface Grant {
  readonly services: GrantedServices;
  /** All that is kept of the ticket, in the transaction of the grant. */
  readonly ticketHash: string;
}

export function newGrant(services: Pick<Services, 'vault' | 'settings'>): Grant {
  const ticket = newToken();
  return { services: { ticket, environment: environmentOf(services) }, ticketHash: tokenHash(ticket) };
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
