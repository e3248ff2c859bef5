import { API, type Machine } from '@tandem/protocol';
import type { MachineRecord } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { type MachineSurroundings, machineView } from './machine-view.ts';
import type { Machines } from './machines.ts';
import type { Registration } from './registration.ts';

export interface MachineRouteParts {
  readonly machines: Machines;
  readonly registration: Registration;
  readonly surroundings: () => Promise<MachineSurroundings>;
}

export function registerMachineRoutes(app: App, parts: MachineRouteParts): void {
  const { machines } = parts;
  const view = async (machine: MachineRecord): Promise<Machine> => machineView(machine, await parts.surroundings());

  handle(app, API.listMachines, async () => {
    const [all, surroundings] = await Promise.all([machines.list(), parts.surroundings()]);
    return { items: all.map((machine) => machineView(machine, surroundings)) };
  });
  handle(app, API.getMachine, async ({ params }) => view(await machines.get(params.machineId)));
  handle(app, API.updateMachine, async ({ params, body, caller }) =>
    view(await machines.update(params.machineId, given(body), caller.account)),
  );
  handle(app, API.deleteMachine, async ({ params, caller }) => {
    await machines.remove(params.machineId, caller.account);
    return undefined;
  });
  handle(app, API.getSelf, async ({ caller }) => view(await machines.get(caller.machineId)));
  handle(app, API.unregisterSelf, async ({ caller }) => {
    await machines.removeSelf(caller.machineId);
    return undefined;
  });
  registerRegistration(app, parts);
}

function registerRegistration(app: App, { registration }: MachineRouteParts): void {
  const { log, settings } = app.services;
  handle(app, API.createRegistrationToken, ({ caller }) => registration.createToken(caller.account));
  handle(app, API.registerMachine, async ({ body }) => {
    const machine = await registration.register(body);
    log.info('machine registered', { machineId: machine.id, ownerId: machine.ownerId });
    return { machineId: machine.id, targetId: machine.ownTargetId, environmentName: settings.current().environmentName };
  });
}
