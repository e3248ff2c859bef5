import type { ActionRow } from '@tandem/cloud-engine';
import { BUILT_IN_API } from '@tandem/cloud-flow';
import type { CloudFlowRunId } from '@tandem/kernel';
import type { RunWait } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { childRunOf } from '../child-flows/child-flows.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import { allows } from '../identity/policy.ts';
import { ConnectorWaits, type ConnectorWaitsOptions, type WaitFields } from './connector-waits.ts';
import type { RunHistory } from './run-history.ts';

export interface RunWaitsOptions extends ConnectorWaitsOptions {
  readonly history: Pick<RunHistory, 'find' | 'listWaits'>;
  readonly access: Pick<FlowAccess, 'runResourceOf'>;
}

const SHOWN = 20;

/** What a run waits for, as somebody who sees its inside is told. */
export class RunWaits {
  readonly #options: RunWaitsOptions;
  readonly #connectors: ConnectorWaits;

  constructor(options: RunWaitsOptions) {
    this.#options = options;
    this.#connectors = new ConnectorWaits(options);
  }

  async of(runId: CloudFlowRunId, account: AccountRecord): Promise<RunWait[]> {
    const rows = await this.#options.history.listWaits(runId, SHOWN);
    return Promise.all(rows.map((row) => this.#waitOf(row, account)));
  }

  async #waitOf(row: ActionRow, account: AccountRecord): Promise<RunWait> {
    const fields = { path: row.path, name: row.name, since: row.startedAt ?? null };
    const { externalId, hasSecuredInputs } = row;
    if (externalId === undefined) return plainWait(row, fields);
    const connectorId = row.operation?.toLowerCase().split('/')[0] ?? '';
    switch (connectorId) {
      case BUILT_IN_API.childFlow:
        return { ...fields, kind: 'child-flow', ...(await this.#childRun(externalId, account)) };
      case BUILT_IN_API.http:
        return { ...fields, kind: 'callback' };
      default:
        return this.#connectors.of({ fields, connectorId, externalId, hasSecuredInputs }, account);
    }
  }

  async #childRun(externalId: string, account: AccountRecord) {
    const { history, access } = this.#options;
    const owned = await history.find(childRunOf(externalId));
    const maySee = owned !== undefined && allows(account, 'find', await access.runResourceOf(owned, account));
    return maySee ? { runId: owned.run.id, cloudFlowName: owned.run.cloudFlowName } : { runId: null, cloudFlowName: '' };
  }
}

/** Without a call, it waits for a time: its own, that of the next attempt, or that when its flow may begin actions again. */
function plainWait({ type, code, wakeAt }: ActionRow, fields: WaitFields): RunWait {
  if (code === 'ActionThrottled' && wakeAt !== undefined) return { ...fields, kind: 'pace', until: wakeAt };
  return type.toLowerCase() === 'wait' && wakeAt !== undefined
    ? { ...fields, kind: 'time', until: wakeAt }
    : { ...fields, kind: 'operation' };
}
