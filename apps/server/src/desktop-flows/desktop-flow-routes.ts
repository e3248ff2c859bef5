import { API, type DesktopFlowDetail } from '@tandem/protocol';
import type { AccountRecord, DesktopFlowRecord } from '@tandem/store';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { mayCall } from '../desktop-flow-runs/connector-ports.ts';
import { given } from '../http/changes.ts';
import { notFound } from '../http/error-body.ts';
import { fileNameOf } from '../http/file-name.ts';
import { type App, handle } from '../http/handle.ts';
import { allows } from '../identity/policy.ts';
import { type DesktopFlowOwnership, desktopFlowCheckView, desktopFlowDetailView, desktopFlowView } from './desktop-flow-view.ts';
import type { DesktopFlows } from './desktop-flows.ts';
import type { FlowReach } from './flow-reach.ts';

export interface DesktopFlowRouteParts {
  readonly flows: DesktopFlows;
  readonly reach: FlowReach;
  readonly connectors: Pick<ConnectorSupport, 'of'>;
}

export function registerDesktopFlowRoutes(app: App, { flows, reach, connectors }: DesktopFlowRouteParts): void {
  const { accounts } = app.services.stores;
  const detail = async (flow: DesktopFlowRecord, account: AccountRecord): Promise<DesktopFlowDetail> =>
    desktopFlowDetailView(flow, flows.readingOf(flow), {
      ownerName: (await accounts.get(flow.ownerId))?.name ?? '',
      isOwn: flow.ownerId === account.id,
      mayEdit: allows(account, 'change', { kind: 'desktop-flow', ownerId: flow.ownerId }),
      mayRun: await mayCall(accounts, flow, [account.id]),
      reach: await reach.of(flow.id),
      connectors,
    });

  handle(app, API.listDesktopFlows, async ({ caller }) => {
    const [all, people] = await Promise.all([flows.list(), accounts.list()]);
    const owners = new Map(people.map((account) => [account.id, account]));
    const ownershipOf = ({ ownerId }: DesktopFlowRecord): DesktopFlowOwnership => {
      const owner = owners.get(ownerId);
      const isOwn = ownerId === caller.account.id;
      return { ownerName: owner?.name ?? '', isOwn, mayRun: isOwn || owner?.role === 'admin' };
    };
    return { items: all.map((flow) => desktopFlowView(flow, flows.readingOf(flow), ownershipOf(flow))) };
  });
  handle(app, API.checkDesktopFlow, async ({ body }) => {
    return desktopFlowCheckView(flows.check(body.script));
  });
  handle(app, API.importDesktopFlow, async ({ body, caller }) => detail(await flows.import(body, caller.account), caller.account));
  handle(app, API.getDesktopFlow, async ({ params, caller }) => detail(await flows.get(params.desktopFlowId), caller.account));
  handle(app, API.updateDesktopFlow, async ({ params, body, caller }) =>
    detail(await flows.update(params.desktopFlowId, given(body), caller.account), caller.account),
  );
  handle(app, API.changeDesktopFlowReach, async ({ params, body, caller }) =>
    detail(await reach.change(params.desktopFlowId, body, caller.account), caller.account),
  );
  handle(app, API.exportDesktopFlow, async ({ params, query: { version } }) => {
    const flow = await flows.get(params.desktopFlowId);
    const text = version === undefined ? flow.script : (await flows.versions.getVersion(flow.id, version))?.text;
    if (text === undefined) throw notFound('version of this desktop flow');
    return { fileName: fileNameOf(flow.name, 'txt'), text };
  });
  handle(app, API.deleteDesktopFlow, async ({ params, caller }) => {
    await flows.remove(params.desktopFlowId, caller.account);
    return undefined;
  });
}
