import type { MachineId } from '@tandem/kernel';
import { API, type WorkQueueItem } from '@tandem/protocol';
import type { WorkQueueItemRecord } from '@tandem/store';
import { type App, handle } from '../http/handle.ts';
import { type Acting, asMachine, asPerson } from './acting.ts';
import { itemIdOf, queueIdOf } from './request-members.ts';
import type { WorkQueueParts } from './work-queue-parts.ts';
import { itemView, takenView } from './work-queue-view.ts';

/** The routes of whoever takes items out: a script that is signed in, or a machine in the name of its owner. */
export function registerTakerRoutes(app: App, parts: WorkQueueParts): void {
  const { items } = parts;
  const { clock } = app.services;
  const view = (item: WorkQueueItemRecord): WorkQueueItem => itemView(item, clock.now());
  const take = async (params: { readonly workQueueId: string }, leaseMs: number | undefined, acting: Acting) => {
    const taken = await items.take(await parts.queues.ownOf(queueIdOf(params), acting.account), leaseMs, acting);
    return { item: taken === undefined ? null : takenView(taken, clock.now()) };
  };
  const machine = (machineId: MachineId) => machineActing(parts, machineId);

  handle(app, API.takeWorkQueueItem, async ({ params, body, caller }) => take(params, body.leaseMs, asPerson(caller.account)));
  handle(app, API.takeWorkQueueItemAsMachine, async ({ params, body, caller }) =>
    take(params, body.leaseMs, await machine(caller.machineId)),
  );
  handle(app, API.completeWorkQueueItem, async ({ params, body, caller }) =>
    view(await items.complete(itemIdOf(params), body, asPerson(caller.account))),
  );
  handle(app, API.completeWorkQueueItemAsMachine, async ({ params, body, caller }) =>
    view(await items.complete(itemIdOf(params), body, await machine(caller.machineId))),
  );
  handle(app, API.releaseWorkQueueItem, async ({ params, body, caller }) =>
    view(await items.release(itemIdOf(params), body, asPerson(caller.account))),
  );
  handle(app, API.releaseWorkQueueItemAsMachine, async ({ params, body, caller }) =>
    view(await items.release(itemIdOf(params), body, await machine(caller.machineId))),
  );
  handle(app, API.renewWorkQueueItem, async ({ params, body: { leaseToken, leaseMs }, caller }) =>
    view(await items.renew(itemIdOf(params), { leaseToken, leaseMs }, asPerson(caller.account))),
  );
  handle(app, API.renewWorkQueueItemAsMachine, async ({ params, body: { leaseToken, leaseMs }, caller }) =>
    view(await items.renew(itemIdOf(params), { leaseToken, leaseMs }, await machine(caller.machineId))),
  );
}

async function machineActing({ accounts, findMachine }: WorkQueueParts, id: MachineId): Promise<Acting> {
  const machine = await findMachine(id);
  return asMachine(await accounts.get(machine.ownerId), { id, name: machine.name });
}
