import { API, type WorkQueue } from '@tandem/protocol';
import type { AccountRecord, WorkQueueRecord } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { memberOf, queueIdOf } from './request-members.ts';
import { registerItemRoutes } from './work-queue-item-routes.ts';
import type { WorkQueueParts } from './work-queue-parts.ts';
import { registerTakerRoutes } from './work-queue-taker-routes.ts';
import { workQueueView } from './work-queue-view.ts';

export function registerWorkQueueRoutes(app: App, parts: WorkQueueParts): void {
  const { queues } = parts;
  const { accounts } = app.services.stores;
  const view = async (queue: WorkQueueRecord, caller: AccountRecord): Promise<WorkQueue> => {
    const [figures, owner] = await Promise.all([queues.figures(queue.id), accounts.get(queue.ownerId)]);
    return workQueueView(queue, { figures, ownerName: owner?.name ?? '', caller });
  };
  handle(app, API.listWorkQueues, async ({ caller }) => ({
    items: await Promise.all((await queues.list()).map((queue) => view(queue, caller.account))),
  }));
  handle(app, API.getWorkQueue, async ({ params, caller }) => view(await queues.get(queueIdOf(params)), caller.account));
  handle(app, API.createWorkQueue, async ({ body: { key, valueSchema: _schema, ...body }, json, caller }) =>
    view(await queues.create({ ...body, key, valueSchema: memberOf(json, 'valueSchema') }, caller.account), caller.account),
  );
  handle(app, API.updateWorkQueue, async ({ params, body, caller }) =>
    view(await queues.update(queueIdOf(params), given(body), caller.account), caller.account),
  );
  handle(app, API.deleteWorkQueue, async ({ params, caller }) => {
    await queues.remove(queueIdOf(params), caller.account);
    return undefined;
  });
  registerItemRoutes(app, parts);
  registerTakerRoutes(app, parts);
  app.fastify.addHook('onListen', async () => parts.leases.start());
  app.fastify.addHook('onClose', () => parts.leases.stop());
}
