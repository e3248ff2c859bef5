import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiClient, TRIGGER_PATH } from '@tandem/protocol';
import { approving, asking, CHILD, calling, EVERY_MINUTE, MINUTE_MS, parenting, windows } from './cloud-storm-flows.ts';
import { type EndedRun, endedRuns } from './ended-runs.ts';
import { LoopbackLedger } from './loopback-ledger.ts';
import { StormCluster } from './storm-cluster.ts';

export type FlowName = 'asking' | 'calling' | 'parenting' | 'child' | 'approving' | 'windows' | 'clock';

const TRIGGERED = ['asking', 'calling', 'parenting', 'approving'] as const;
const BETWEEN_REQUESTS_MS = 400;
const END_MS = 180_000;
/** Windows begin so long before the storm: those are caught up with while the server dies again and again. */
const WINDOWS_AGO_MS = 600 * MINUTE_MS;

/** A request that the server took on: its run must end. */
interface Accepted {
  readonly flow: FlowName;
  readonly key: string;
  readonly runId: string | undefined;
  readonly body: string;
}

/** A server with flows of many kinds, those who start their runs, and the person and the service that they need. */
export class CloudStorm {
  readonly ledger = new LoopbackLedger();
  readonly accepted: Accepted[] = [];
  readonly #cluster: StormCluster;
  readonly #call: ApiClient;
  readonly #flows = new Map<FlowName, { readonly id: string; readonly key: string | undefined }>();
  #workers: readonly Promise<void>[] = [];
  #isAsking = true;
  #isApproving = true;

  private constructor(cluster: StormCluster, call: ApiClient) {
    this.#cluster = cluster;
    this.#call = call;
  }

  static async start(dir: string): Promise<CloudStorm> {
    const cluster = await StormCluster.start(dir);
    const storm = new CloudStorm(cluster, await cluster.signIn());
    try {
      await storm.#addFlows();
    } catch (thrown) {
      await storm.stop();
      throw thrown;
    }
    storm.#workers = [...TRIGGERED.map((name) => storm.#askWhile(name)), storm.#approveWhile()];
    return storm;
  }

  killServer(random: () => number): Promise<string> {
    return this.#cluster.killServer(random);
  }

  /** Starts nothing more. @returns every run of every flow, ended */
  async end(): Promise<ReadonlyMap<FlowName, readonly EndedRun[]>> {
    this.#isAsking = false;
    await Promise.all(this.#workers.slice(0, TRIGGERED.length));
    for (const name of ['windows', 'clock'] as const) await this.#turn(name, 'Off');
    const deadline = Date.now() + END_MS;
    const runs = new Map<FlowName, readonly EndedRun[]>();
    // Runs of the child begin until those of its callers have ended.
    for (const name of [...TRIGGERED, 'child', 'windows', 'clock'] as const)
      runs.set(name, await endedRuns(this.#call, this.#flows.get(name)?.id ?? '', deadline));
    this.#isApproving = false;
    await Promise.all(this.#workers);
    return runs;
  }

  async stop(): Promise<void> {
    this.#isAsking = false;
    this.#isApproving = false;
    await this.#cluster.stop();
    this.ledger.close();
  }

  async #addFlows(): Promise<void> {
    const ledger = await this.ledger.listen();
    await this.#call('updateSettings', { body: { outboundAllowedHosts: ['127.0.0.1'] } });
    const childId = await this.#add('child', CHILD);
    await this.#add('asking', asking(ledger));
    await this.#add('calling', calling(ledger));
    await this.#add('parenting', parenting(childId));
    await this.#add('approving', approving(this.#cluster.identity.email));
    await this.#add('windows', windows(new Date(Date.now() - WINDOWS_AGO_MS).toISOString()));
    await this.#add('clock', EVERY_MINUTE);
  }

  async #add(name: FlowName, definition: string): Promise<string> {
    const { id } = await this.#call('importCloudFlow', { body: { name, definition } });
    const hasKey = TRIGGERED.some((triggered) => triggered === name);
    const key = hasKey ? (await this.#call('createTriggerKey', { params: { cloudFlowId: id } })).key : undefined;
    this.#flows.set(name, { id, key });
    await this.#turn(name, 'On');
    return id;
  }

  async #turn(name: FlowName, state: 'On' | 'Off'): Promise<void> {
    await this.#call('updateCloudFlow', { params: { cloudFlowId: this.#flows.get(name)?.id ?? '' }, body: { state } });
  }

  async #askWhile(flow: FlowName): Promise<void> {
    for (let count = 0; this.#isAsking; count++) {
      await Promise.race([this.#ask(flow, `${flow}-${count}`), sleep(BETWEEN_REQUESTS_MS)]);
      await sleep(BETWEEN_REQUESTS_MS);
    }
  }

  /** Each key is sent once: what was answered is a promise, what was not may have begun a run or none. */
  async #ask(flow: FlowName, key: string): Promise<void> {
    const { id, key: secret } = this.#flows.get(flow) ?? {};
    try {
      const answer = await fetch(`${this.#cluster.url}${TRIGGER_PATH}/${id}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key }),
      });
      const body = await answer.text();
      const runId = answer.headers.get('x-ms-workflow-run-id') ?? undefined;
      if (answer.ok) this.accepted.push({ flow, key, runId, body });
    } catch {
      // The server was killed.
    }
  }

  /** A person who answers whatever comes, and again when the answer was lost. */
  async #approveWhile(): Promise<void> {
    while (this.#isApproving) {
      await this.#approve().catch(() => {});
      await sleep(300);
    }
  }

  async #approve(): Promise<void> {
    const { items } = await this.#call('listApprovals', { query: { list: 'received', limit: 200 } });
    for (const { id: approvalId, openAssignmentId } of items) {
      if (openAssignmentId === null) continue;
      const params = { approvalId, assignmentId: openAssignmentId };
      await this.#call('answerApproval', { params, body: { response: 'Approve', comments: '' } });
    }
  }
}
