import type { ConnectionId, TargetId } from '@tandem/kernel';
import { API, type Connection } from '@tandem/protocol';
import type { AccountRecord, ConnectionRecord } from '@tandem/store';
import { type App, handle } from '../http/handle.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { connectionView } from './connection-view.ts';
import type { Connections } from './connections.ts';

export interface ConnectionRouteParts {
  readonly connections: Connections;
  readonly targets: Targets;
}

export function registerConnectionRoutes(app: App, { connections, targets }: ConnectionRouteParts): void {
  const view = async (connection: ConnectionRecord, { name: ownerName }: AccountRecord): Promise<Connection> =>
    connectionView(connection, { ownerName, targetName: (await targets.find(connection.targetId))?.name });

  handle(app, API.listConnections, async ({ caller }) => {
    const own = await connections.listOf(caller.account);
    return { items: await Promise.all(own.map((connection) => view(connection, caller.account))) };
  });
  handle(app, API.createConnection, async ({ body, caller, signal }) => {
    // The protocol's schema checked that both are UUIDs.
    const ids = { id: body.id.toLowerCase() as ConnectionId, targetId: body.targetId.toLowerCase() as TargetId };
    return view(await connections.create({ ...body, ...ids }, { account: caller.account, signal }), caller.account);
  });
  handle(app, API.getConnection, async ({ params, caller }) =>
    view(await connections.get(params.connectionId, caller.account), caller.account),
  );
  handle(app, API.testConnection, async ({ params, caller, signal }) =>
    view(await connections.test(params.connectionId, { account: caller.account, signal }), caller.account),
  );
  handle(app, API.replaceCredentials, async ({ params, body, caller, signal }) =>
    view(await connections.replaceCredentials(params.connectionId, body, { account: caller.account, signal }), caller.account),
  );
  handle(app, API.deleteConnection, async ({ params, caller }) => {
    await connections.remove(params.connectionId, caller.account);
    return undefined;
  });
}
