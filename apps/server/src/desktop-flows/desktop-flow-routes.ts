import { API, type DesktopFlowDetail } from '@tandem/protocol';
import type { DesktopFlowRecord } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { desktopFlowDetailView, desktopFlowView, diagnosticView } from './desktop-flow-view.ts';
import type { DesktopFlows } from './desktop-flows.ts';

export function registerDesktopFlowRoutes(app: App, flows: DesktopFlows): void {
  const { accounts } = app.services.stores;
  const detail = async (flow: DesktopFlowRecord): Promise<DesktopFlowDetail> =>
    desktopFlowDetailView(flow, flows.readingOf(flow), (await accounts.get(flow.ownerId))?.name ?? '');

  handle(app, API.listDesktopFlows, async () => {
    const [all, owners] = await Promise.all([flows.list(), accounts.list()]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    return { items: all.map((flow) => desktopFlowView(flow, flows.readingOf(flow), names.get(flow.ownerId) ?? '')) };
  });
  handle(app, API.checkDesktopFlow, async ({ body }) => {
    const { diagnostics, unsupportedActions } = flows.check(body.script);
    const ok = diagnostics.every(({ severity }) => severity !== 'error');
    return { ok, unsupportedActions: [...unsupportedActions], diagnostics: diagnostics.map(diagnosticView) };
  });
  handle(app, API.importDesktopFlow, async ({ body, caller }) => detail(await flows.import(body, caller.account)));
  handle(app, API.getDesktopFlow, async ({ params }) => detail(await flows.get(params.desktopFlowId)));
  handle(app, API.updateDesktopFlow, async ({ params, body, caller }) =>
    detail(await flows.update(params.desktopFlowId, given(body), caller.account)),
  );
  handle(app, API.deleteDesktopFlow, async ({ params, caller }) => {
    await flows.remove(params.desktopFlowId, caller.account);
    return undefined;
  });
}
