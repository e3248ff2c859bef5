import type { AccountId } from '@tandem/kernel';
import { API } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { type App, handle } from '../http/handle.ts';
import type { FlowSharing } from './flow-sharing.ts';
import { personView } from './flow-sharing-view.ts';

const MOST_PEOPLE = 20;

export function registerFlowShareRoutes(app: App, sharing: FlowSharing): void {
  const { accounts } = app.services.stores;
  handle(app, API.findPeople, async ({ query }) => ({ items: found(await accounts.list(), query.search).map(personView) }));
  handle(app, API.getFlowSharing, ({ params, caller }) => sharing.of(params.cloudFlowId, caller.account));
  handle(app, API.shareCloudFlow, ({ params, body, caller }) =>
    sharing.share(params.cloudFlowId, { ...body, accountId: body.accountId === null ? null : idOf(body.accountId) }, caller.account),
  );
  handle(app, API.unshareCloudFlow, ({ params, caller }) => sharing.end(params.cloudFlowId, params.accountId, caller.account));
  handle(app, API.unshareWithEverybody, ({ params, caller }) => sharing.end(params.cloudFlowId, null, caller.account));
  handle(app, API.handOverCloudFlow, ({ params, body, caller }) =>
    sharing.handOver(params.cloudFlowId, idOf(body.accountId), caller.account),
  );
  handle(app, API.chooseConnectionSources, async ({ params, body, caller }) => {
    await sharing.chooseSources(params.cloudFlowId, new Map(Object.entries(body.sources)), caller.account);
    return undefined;
  });
  handle(app, API.sendCloudFlowCopy, async ({ params, body, caller }) => ({
    cloudFlowId: await sharing.sendCopy(params.cloudFlowId, idOf(body.accountId), caller.account),
  }));
}

/** The protocol's schema checked that it is a UUID. */
function idOf(text: string): AccountId {
  return text.toLowerCase() as AccountId;
}

/** Those who can sign in, by name. */
function found(accounts: readonly AccountRecord[], search: string): readonly AccountRecord[] {
  const wanted = search.toLowerCase();
  return accounts
    .filter(({ name, email, isDisabled }) => !isDisabled && (name.toLowerCase().includes(wanted) || email.includes(wanted)))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .slice(0, MOST_PEOPLE);
}
