import type { ConnectionId, MachineId } from '@tandem/kernel';
import { API } from '@tandem/protocol';
import type { AccountCaller } from '../http/caller.ts';
import { type App, handle } from '../http/handle.ts';
import { designerLinkView } from './designer-link-view.ts';
import type { DesignerLinks } from './designer-links.ts';
import type { LinkCaller } from './live-link.ts';

export function registerDesignerLinkRoutes(app: App, links: DesignerLinks): void {
  handle(app, API.createDesignerLink, async ({ params, body, caller }) => {
    const { account, signIn } = caller;
    // The protocol's schema checked that both are UUIDs.
    const ids = { connectionId: body.connectionId.toLowerCase() as ConnectionId, machineId: body.machineId.toLowerCase() as MachineId };
    return designerLinkView(await links.create({ account, signInId: signIn.tokenHash, desktopFlowId: params.desktopFlowId, ...ids }));
  });
  handle(app, API.getDesignerLink, async ({ params, caller }) => designerLinkView(links.get(params.linkId, callerOf(caller))));
  handle(app, API.closeDesignerLink, async ({ params, caller }) => {
    links.get(params.linkId, callerOf(caller)).close(null);
    return undefined;
  });
}

export function callerOf({ account, signIn }: AccountCaller): LinkCaller {
  return { accountId: account.id, signInId: signIn.tokenHash };
}
