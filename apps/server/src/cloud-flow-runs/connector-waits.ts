import { apiNameOf } from '@tandem/desktop-flow/files';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunWait } from '@tandem/protocol';
import type { AccountRecord, ApprovalId, ApprovalRecord, ApprovalStore } from '@tandem/store';
import { resourceOf } from '../approvals/approvals.ts';
import type { DesktopFlowRuns } from '../desktop-flow-runs/desktop-flow-runs.ts';
import { allows } from '../identity/policy.ts';

export interface ConnectorWaitsOptions {
  readonly approvals: Pick<ApprovalStore, 'get'>;
  readonly desktopRuns: Pick<DesktopFlowRuns, 'find' | 'sightOf'>;
}

export type WaitFields = Pick<RunWait, 'path' | 'name' | 'since'>;

/** An operation of a connector that has begun and not ended. */
export interface WaitingOperation {
  readonly fields: WaitFields;
  /** `shared_approvals`, or as a connector's id that ends with it */
  readonly connectorId: string;
  readonly externalId: string;
  /** What it was asked for is for nobody who may not see it elsewhere. */
  readonly hasSecuredInputs: boolean;
}

/** An approval and whoever waits for it have ids that begin alike. */
const UUID_LENGTH = 36;

/** What operations of connectors wait for, as the reader may see it. */
export class ConnectorWaits {
  readonly #options: ConnectorWaitsOptions;

  constructor(options: ConnectorWaitsOptions) {
    this.#options = options;
  }

  async of(operation: WaitingOperation, account: AccountRecord): Promise<RunWait> {
    switch (apiNameOf(operation.connectorId)) {
      case 'shared_approvals':
        return { ...operation.fields, kind: 'approval', ...(await this.#approval(operation, account)) };
      case 'shared_uiflow':
        return { ...operation.fields, kind: 'desktop-flow', ...(await this.#desktopRun(operation, account)) };
      default:
        return { ...operation.fields, kind: 'operation' };
    }
  }

  async #approval({ hasSecuredInputs, externalId }: WaitingOperation, account: AccountRecord) {
    const found = await this.#options.approvals.get(externalId.slice(0, UUID_LENGTH) as ApprovalId);
    const maySee = found !== undefined && allows(account, 'see', resourceOf(found));
    if (found === undefined || (hasSecuredInputs && !maySee)) return { approvalId: null, title: '', people: [] };
    return { approvalId: maySee ? found.id : null, title: found.title, people: askedBy(found) };
  }

  async #desktopRun({ externalId }: WaitingOperation, account: AccountRecord) {
    const { desktopRuns } = this.#options;
    const run = await desktopRuns.find(externalId as DesktopFlowRunId);
    if (run === undefined) return { runId: null, desktopFlowName: '' };
    const sight = await desktopRuns.sightOf(account, [run]);
    return { runId: sight.sees(run) ? run.id : null, desktopFlowName: run.desktopFlowName };
  }
}

/** Whose answer is missing. */
function askedBy({ assignments }: ApprovalRecord): string[] {
  return assignments.filter(({ state }) => state === 'Open').map(({ name, email }) => (name === '' ? email : name));
}
