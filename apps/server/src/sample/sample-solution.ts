import { readFileSync } from 'node:fs';
import type { CloudFlowId, ConnectionId, DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord, AccountStore } from '@tandem/store';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { DesktopFlows } from '../desktop-flows/desktop-flows.ts';

/** The ids stay the same everywhere, so that documentation and the cloud flow itself can name them. */
export const SAMPLE_CLOUD_FLOW_ID = '01986a1e-3c5b-7a10-8f00-5a4d5045c000' as CloudFlowId;
export const SAMPLE_DESKTOP_FLOW_ID = '01986a1e-3c5b-7a10-8f00-5a4d5045c001' as DesktopFlowId;

const CONNECTION_REFERENCE = 'shared_uiflow';

export interface SampleSolutionOptions {
  readonly cloudFlows: CloudFlows;
  readonly desktopFlows: DesktopFlows;
  readonly accounts: AccountStore;
}

/** A cloud flow that runs a desktop flow: what a person sees at the first start, and what the demo runs. */
export class SampleSolution {
  readonly #options: SampleSolutionOptions;

  constructor(options: SampleSolutionOptions) {
    this.#options = options;
  }

  /** Imports both flows for their owner. */
  async putInPlace(owner: AccountRecord): Promise<void> {
    const { cloudFlows, desktopFlows } = this.#options;
    await desktopFlows.import({ id: SAMPLE_DESKTOP_FLOW_ID, name: 'Make folder', script: readSample('make-folder.robin') }, owner);
    await cloudFlows.import({ id: SAMPLE_CLOUD_FLOW_ID, name: 'Countries', definition: readSample('countries.json') }, owner);
  }

  /** Whether the sample is there and nobody has chosen a connection for it. */
  async isUnbound(): Promise<boolean> {
    const sample = await this.#find();
    return sample !== undefined && sample.connections[CONNECTION_REFERENCE] === undefined;
  }

  /** Lets the sample run through a connection of its owner. A choice that somebody made stays. */
  async bind(connectionId: ConnectionId): Promise<void> {
    const { cloudFlows, accounts } = this.#options;
    const sample = await this.#find();
    const owner = sample === undefined ? undefined : await accounts.get(sample.ownerId);
    if (sample === undefined || owner === undefined || !(await this.isUnbound())) return;
    await cloudFlows.update(sample.id, { connections: { [CONNECTION_REFERENCE]: connectionId } }, owner);
  }

  async #find() {
    return (await this.#options.cloudFlows.list()).find(({ record }) => record.id === SAMPLE_CLOUD_FLOW_ID)?.record;
  }
}

function readSample(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
