import type { CloudFlowId, CloudFlowRunId, DesktopFlowRunId } from '@tandem/kernel';
import type { AccountRecord, CloudFlowStore } from '@tandem/store';
import type { RunHistory } from '../cloud-flow-runs/run-history.ts';
import type { DesktopFlowRuns } from '../desktop-flow-runs/desktop-flow-runs.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import { allows } from '../identity/policy.ts';

export interface TopicAccessOptions {
  readonly access: FlowAccess;
  readonly flows: Pick<CloudFlowStore, 'get'>;
  readonly history: Pick<RunHistory, 'find'>;
  readonly desktopRuns: Pick<DesktopFlowRuns, 'find' | 'sightOf'>;
}

/** Which topics an account may listen to: those of a cloud flow or of a run tell when somebody works with it. */
export class TopicAccess {
  readonly #options: TopicAccessOptions;

  constructor(options: TopicAccessOptions) {
    this.#options = options;
  }

  async heardBy(account: AccountRecord, topics: readonly string[]): Promise<ReadonlySet<string>> {
    const heard = await Promise.all(topics.map((topic) => this.#mayHear(account, topic)));
    return new Set(topics.filter((_, index) => heard[index] === true));
  }

  async #mayHear(account: AccountRecord, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    // The form of topics is checked before: what follows the colon is an id.
    if (kind === 'flow') return this.#mayHearFlow(account, id as CloudFlowId);
    if (kind === 'cloud-flow-run') return this.#mayHearRun(account, id as CloudFlowRunId);
    if (kind === 'desktop-flow-run') return this.#mayHearDesktopRun(account, id as DesktopFlowRunId);
    return true;
  }

  /** Desktop flows have the same topics, and are for everybody. */
  async #mayHearFlow(account: AccountRecord, id: CloudFlowId): Promise<boolean> {
    const { access, flows } = this.#options;
    const flow = await flows.get(id);
    return flow === undefined || access.allows(account, 'find', flow);
  }

  async #mayHearRun(account: AccountRecord, id: CloudFlowRunId): Promise<boolean> {
    const { access, history } = this.#options;
    const owned = await history.find(id);
    return owned === undefined || allows(account, 'find', await access.runResourceOf(owned, account));
  }

  async #mayHearDesktopRun(account: AccountRecord, id: DesktopFlowRunId): Promise<boolean> {
    const { desktopRuns } = this.#options;
    const run = await desktopRuns.find(id);
    return run === undefined || (await desktopRuns.sightOf(account, [run])).sees(run);
  }
}
