import type { ActionRow } from '@tandem/cloud-engine';
import { BUILT_IN_API } from '@tandem/cloud-flow';
import type { CloudFlowRunId, DesktopFlowRunId } from '@tandem/kernel';
import type { RunWait } from '@tandem/protocol';
import type { AccountRecord, ApprovalId, ApprovalRecord, ApprovalStore } from '@tandem/store';
import { resourceOf } from '../approvals/approvals.ts';
import { childRunOf } from '../child-flows/child-flows.ts';
import type { DesktopFlowRuns } from '../desktop-flow-runs/desktop-flow-runs.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import { allows } from '../identity/policy.ts';
import type { RunHistory } from './run-history.ts';

export interface RunWaitsOptions {
  readonly history: Pick<RunHistory, 'find' | 'listWaits'>;
  readonly access: Pick<FlowAccess, 'runResourceOf'>;
  readonly approvals: Pick<ApprovalStore, 'get'>;
  readonly desktopRuns: Pick<DesktopFlowRuns, 'find' | 'sightOf'>;
}

const SHOWN = 20;
/** An approval and whoever waits for it have ids that begin alike. */
const UUID_LENGTH = 36;

/** What a run waits for, as somebody who sees its inside is told. */
export class RunWaits {
  readonly #options: RunWaitsOptions;

  constructor(options: RunWaitsOptions) {
    this.#options = options;
  }

  async of(runId: CloudFlowRunId, account: AccountRecord): Promise<RunWait[]> {
    const rows = await this.#options.history.listWaits(runId, SHOWN);
    return Promise.all(rows.map((row) => this.#waitOf(row, account)));
  }

  async #waitOf(row: ActionRow, account: AccountRecord): Promise<RunWait> {
    const fields = { path: row.path, name: row.name, since: row.startedAt ?? null };
    if (row.externalId === undefined) return plainWait(row, fields);
    switch (row.operation?.toLowerCase().split('/')[0]) {
      case 'shared_approvals':
        return { ...fields, kind: 'approval', ...(await this.#approval(row, row.externalId, account)) };
      case 'shared_uiflow':
        return { ...fields, kind: 'desktop-flow', ...(await this.#desktopRun(row.externalId, account)) };
      case BUILT_IN_API.childFlow:
        return { ...fields, kind: 'child-flow', ...(await this.#childRun(row.externalId, account)) };
      case BUILT_IN_API.http:
        return { ...fields, kind: 'callback' };
      default:
        return { ...fields, kind: 'operation' };
    }
  }

  async #approval({ hasSecuredInputs }: ActionRow, externalId: string, account: AccountRecord) {
    const found = await this.#options.approvals.get(externalId.slice(0, UUID_LENGTH) as ApprovalId);
    const maySee = found !== undefined && allows(account, 'see', resourceOf(found));
    if (found === undefined || (hasSecuredInputs && !maySee)) return { approvalId: null, title: '', people: [] };
    return { approvalId: maySee ? found.id : null, title: found.title, people: askedBy(found) };
  }

  async #desktopRun(externalId: string, account: AccountRecord) {
    const { desktopRuns } = this.#options;
    const run = await desktopRuns.find(externalId as DesktopFlowRunId);
    if (run === undefined) return { runId: null, desktopFlowName: '' };
    const sight = await desktopRuns.sightOf(account, [run]);
    return { runId: sight.sees(run) ? run.id : null, desktopFlowName: run.desktopFlowName };
  }

  async #childRun(externalId: string, account: AccountRecord) {
    const { history, access } = this.#options;
    const owned = await history.find(childRunOf(externalId));
    const maySee = owned !== undefined && allows(account, 'find', await access.runResourceOf(owned, account));
    return maySee ? { runId: owned.run.id, cloudFlowName: owned.run.cloudFlowName } : { runId: null, cloudFlowName: '' };
  }
}

type WaitFields = Pick<RunWait, 'path' | 'name' | 'since'>;

/** Without a call, it waits for a time: its own, that of the next attempt, or that when its flow may begin actions again. */
function plainWait({ type, code, wakeAt }: ActionRow, fields: WaitFields): RunWait {
  if (code === 'ActionThrottled' && wakeAt !== undefined) return { ...fields, kind: 'pace', until: wakeAt };
  return type.toLowerCase() === 'wait' && wakeAt !== undefined
    ? { ...fields, kind: 'time', until: wakeAt }
    : { ...fields, kind: 'operation' };
}

/** Whose answer is missing. */
function askedBy({ assignments }: ApprovalRecord): string[] {
  return assignments.filter(({ state }) => state === 'Open').map(({ name, email }) => (name === '' ? email : name));
}
