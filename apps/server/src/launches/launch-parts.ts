import type { ConnectionStore, MachineStore } from '@tandem/store';
import type { MachinePresence } from '../machines/machine-presence.ts';
import type { Services } from '../services.ts';
import type { LaunchLinks } from './launch-links.ts';
import { requireLauncher } from './launcher-check.ts';
import { Launches } from './launches.ts';

export interface LaunchPorts {
  readonly stores: { readonly machines: MachineStore; readonly connections: ConnectionStore };
  readonly channel: Pick<MachinePresence, 'osUserOf'>;
  readonly links: LaunchLinks;
}

export function makeLaunches(services: Services, { stores, channel, links }: LaunchPorts): Launches {
  const check = { ...stores, agentUserOf: channel.osUserOf.bind(channel) };
  return new Launches({ services, links, requireLauncher: (account, launcher) => requireLauncher(account, launcher, check) });
}
