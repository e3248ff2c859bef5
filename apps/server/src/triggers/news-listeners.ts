import type { TriggerOperation } from '@tandem/cloud-engine';
import type { TriggerConnectorCall } from '@tandem/cloud-flow';
import type { CloudFlowId } from '@tandem/kernel';

interface Listening {
  readonly flows: Set<CloudFlowId>;
  readonly end: () => void;
}

/** Listens at each operation once, for all flows whose triggers it is. */
export class NewsListeners {
  readonly #onNews: (cloudFlowIds: readonly CloudFlowId[]) => void;
  readonly #operations = new Map<string, Listening>();

  constructor(onNews: (cloudFlowIds: readonly CloudFlowId[]) => void) {
    this.#onNews = onNews;
  }

  listen(cloudFlowId: CloudFlowId, { apiName, operationId }: TriggerConnectorCall, operation: TriggerOperation | undefined): void {
    this.end(cloudFlowId);
    if (operation?.onNews === undefined) return;
    const key = `${apiName}/${operationId}`.toLowerCase();
    const known = this.#operations.get(key);
    if (known !== undefined) return void known.flows.add(cloudFlowId);
    const flows = new Set([cloudFlowId]);
    this.#operations.set(key, { flows, end: operation.onNews(() => this.#onNews([...flows])) });
  }

  end(cloudFlowId: CloudFlowId): void {
    for (const [key, { flows, end }] of this.#operations) {
      if (!flows.delete(cloudFlowId) || flows.size > 0) continue;
      this.#operations.delete(key);
      end();
    }
  }

  clear(): void {
    for (const { end } of this.#operations.values()) end();
    this.#operations.clear();
  }
}
