import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunWait } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { ConnectorWaits, type ConnectorWaitsOptions } from '../cloud-flow-runs/connector-waits.ts';
import type { RunWaits } from './run-waits.ts';

export interface ShownWaitsOptions extends ConnectorWaitsOptions {
  readonly waits: Pick<RunWaits, 'listOf'>;
}

/** What a desktop flow run waits for while it is at work, as somebody who sees the run is told. */
export class ShownWaits {
  readonly #waits: ShownWaitsOptions['waits'];
  readonly #connectors: ConnectorWaits;

  constructor(options: ShownWaitsOptions) {
    this.#waits = options.waits;
    this.#connectors = new ConnectorWaits(options);
  }

  /** Its parameters may come from sensitive values, so that they count as secured. */
  of(runId: DesktopFlowRunId, account: AccountRecord): Promise<RunWait[]> {
    const shown = this.#waits.listOf(runId).map(({ call, externalId, operation: { connectorId, operationId, since } }) => {
      const fields = { path: call.callId, name: operationId, since };
      return this.#connectors.of({ fields, connectorId, externalId, hasSecuredInputs: true }, account);
    });
    return Promise.all(shown);
  }
}
