import type { AccountRecord } from '@tandem/store';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import type { ShowsParent } from './desktop-flow-run-view.ts';

/** The cloud flow that asked for a run is shown to those who see its inside, and to those whose connection it used. */
export async function parentsShownTo(account: AccountRecord, access: FlowAccess): Promise<ShowsParent> {
  const sight = await access.sightOf(account);
  return ({ ownerId, parent }) => parent === null || ownerId === account.id || sight.mayChange(parent.cloudFlowId);
}
