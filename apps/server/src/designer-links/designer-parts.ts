import { childFlowsFor } from '../desktop-flow-runs/connector-ports.ts';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import type { Upgrades } from '../http/upgrades.ts';
import type { MachineChannel } from '../machine-channel/machine-channel.ts';
import type { FleetParts, FleetStores } from '../machines/fleet-parts.ts';
import type { DebugRuns } from '../run-services/debug-runs.ts';
import { environmentOf } from '../run-services/granted-services.ts';
import { sentScripts } from '../run-services/run-reach.ts';
import type { Services } from '../services.ts';
import { DesignerChannel } from './designer-channel.ts';
import { DesignerLinks } from './designer-links.ts';

/** Changes after which a link may be one that may not be any more. */
const REVIEWED_TOPICS: ReadonlySet<string> = new Set(['flows', 'connections', 'machines']);

/** Designer links with what connects them to browsers. */
export interface Designers {
  readonly links: DesignerLinks;
  open(upgrades: Upgrades): void;
  /** Machines must still be there, so that they are told. */
  close(): Promise<void>;
}

export interface DesignerPorts {
  readonly stores: FleetStores;
  readonly parts: Pick<FleetParts, 'targets' | 'licences'>;
  readonly channel: MachineChannel;
  readonly readings: DesktopFlowReadings;
  readonly debugRuns: DebugRuns;
}

export function makeDesigners(services: Services, { stores, parts, channel, readings, debugRuns }: DesignerPorts): Designers {
  const { clock, ids, log, live, settings, signIns, origins, proof } = services;
  const { accounts, desktopFlows } = services.stores;
  const { machines, connections } = stores;
  const { targets, licences } = parts;
  const links = new DesignerLinks({
    clock,
    ids,
    log,
    settings,
    accounts,
    signIns,
    stores: { desktopFlows, machines, connections, targets },
    licences,
    childFlows: async ({ accountId, desktopFlowId }, script) => {
      const name = (await desktopFlows.get(desktopFlowId))?.name ?? '';
      return childFlowsFor({ accounts, flows: desktopFlows, readings }, { id: desktopFlowId, name, script }, accountId);
    },
    services: {
      begin: ({ id, accountId, desktopFlowId, machineId }, desktopFlowName, { script, dependencies = [] }) => ({
        ticket: debugRuns.begin(id, {
          accountId,
          desktopFlowId,
          desktopFlowName,
          machineId,
          scripts: sentScripts(desktopFlowId, { script, dependencies }),
        }),
        environment: environmentOf(services),
        flow: { id: desktopFlowId, name: desktopFlowName },
      }),
      isAtWork: (linkId) => debugRuns.isAtWork(linkId),
      end: (linkId) => debugRuns.end(linkId),
    },
    channel,
  });
  const designers = new DesignerChannel({ clock, log, origins, proof, links });
  channel.onDesigners(links);
  let unsubscribe: () => void = () => undefined;
  return {
    links,
    open(upgrades) {
      designers.attach(upgrades);
      links.start();
      unsubscribe = live.subscribe(REVIEWED_TOPICS, () => links.review());
    },
    async close() {
      unsubscribe();
      await links.close();
      designers.close();
    },
  };
}
