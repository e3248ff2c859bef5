import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { TRIGGER_PATH } from '@tandem/protocol';
import { isSame } from '../vault/is-same.ts';
import type { Vault } from '../vault/vault.ts';
import { SIGNATURE } from './http-request.ts';

export const TRIGGER_RUN_PATH = '/api/trigger-runs';
const TRIGGER_PURPOSE = 'trigger-address';
const RUN_PURPOSE = 'trigger-run';

/**
 * Addresses that prove by themselves that whoever has them may call: the signed address of an HTTP trigger, for callers that cannot
 * send a header, and the place where the answer of one run is asked for. A signed address is bound to the key of its trigger and
 * ends with it. See docs/adr/0017-trigger-addresses.md.
 */
export class TriggerAddresses {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** @param baseUrl the origin under which callers reach this server */
  signedUrl(baseUrl: string, cloudFlowId: CloudFlowId, trigger: { readonly name: string; readonly keyHash: string }): string {
    const query = new URLSearchParams({
      'api-version': '2016-10-01',
      sp: `/triggers/${trigger.name}/run`,
      sv: '1.0',
      [SIGNATURE]: this.#signature(cloudFlowId, trigger.keyHash),
    });
    return `${baseUrl}${TRIGGER_PATH}/${cloudFlowId}?${query}`;
  }

  isSigned(cloudFlowId: CloudFlowId, keyHash: string, signature: string): boolean {
    return isSame(this.#signature(cloudFlowId, keyHash), signature);
  }

  runPath(runId: CloudFlowRunId): string {
    return `${TRIGGER_RUN_PATH}/${runId}/${this.#vault.mark(RUN_PURPOSE, runId)}`;
  }

  isRunMarked(runId: CloudFlowRunId, mark: string): boolean {
    return isSame(this.#vault.mark(RUN_PURPOSE, runId), mark);
  }

  #signature(cloudFlowId: CloudFlowId, keyHash: string): string {
    return this.#vault.mark(TRIGGER_PURPOSE, `${cloudFlowId}:${keyHash}`);
  }
}
