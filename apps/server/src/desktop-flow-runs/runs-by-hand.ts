import type { ConnectionId, DesktopFlowId, DesktopFlowRunId, JsonObject } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import type { AccountRecord, AccountStore, ConnectionRecord, DesktopFlowRunStore, DesktopFlowStore } from '@tandem/store';
import type { Connections } from '../connections/connections.ts';
import type { DesktopFlowReading, DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import { notFound } from '../http/error-body.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { SettingsService } from '../settings/settings.ts';
import { type AskedRun, childFlowsFor, newRunOf, requireRunnable } from './connector-ports.ts';
import { notPublished } from './desktop-flow-faults.ts';
import type { Queue } from './queue.ts';
import { refuseUnknownInputs } from './unknown-inputs.ts';

/** A desktop flow as the connector takes it to make a run of. */
interface FlowToRun extends Pick<DesktopFlowReading, 'inputs' | 'outputs'> {
  readonly id: DesktopFlowId;
  readonly name: string;
  readonly script: string;
  readonly dependencies: WorkOrder['dependencies'];
}

interface RunToAsk extends Pick<AskedRun, 'priority'> {
  readonly flow: FlowToRun;
  readonly connection: ConnectionRecord;
  readonly askedBy: AccountRecord['id'];
  readonly runMode: WorkOrder['runMode'];
  readonly inputs: JsonObject;
}

export interface RunsByHandOptions {
  readonly accounts: AccountStore;
  readonly flows: DesktopFlowStore;
  readonly readings: DesktopFlowReadings;
  readonly connections: Pick<Connections, 'get'>;
  readonly runs: Pick<DesktopFlowRunStore, 'add'>;
  readonly settings: SettingsService;
  readonly live: LiveHub;
  readonly queue: Pick<Queue, 'queued'>;
  /** The connector of desktop flows, which checks what is asked for and makes the work order. */
  readonly ask: (run: RunToAsk) => Promise<AskedRun>;
}

/** What a person chooses for a run. */
export interface RunByHandChoice {
  readonly connectionId: string;
  readonly runMode: WorkOrder['runMode'];
  readonly priority: AskedRun['priority'];
  /** External name to value. */
  readonly inputs: JsonObject;
}

/** Runs of desktop flows that people start themselves, without a cloud flow. */
export class RunsByHand {
  readonly #options: RunsByHandOptions;

  constructor(options: RunsByHandOptions) {
    this.#options = options;
  }

  /**
   * Puts a run of the published version in the queue of the machine or group of one's own connection.
   *
   * @returns after the run is on disk
   * @throws TandemError `NotFound`, `DesktopFlowNotYours`, `DesktopFlowNotPublished`, `InvalidRequest` for unknown inputs, and what the connector refuses
   */
  async start(id: DesktopFlowId, { connectionId, ...choice }: RunByHandChoice, account: AccountRecord): Promise<DesktopFlowRunId> {
    const { runs, live, queue, ask, connections } = this.#options;
    const flow = await this.#flow(id, account);
    refuseUnknownInputs(choice.inputs, flow.inputs);
    // The protocol's schema checked that it is a UUID.
    const connection = await connections.get(connectionId.toLowerCase() as ConnectionId, account);
    const asked = await ask({ ...choice, flow, connection, askedBy: account.id });
    await runs.add(newRunOf(this.#options, asked));
    live.publish('desktop-flow-runs');
    queue.queued(asked.runId);
    return asked.runId;
  }

  async #flow(id: DesktopFlowId, { id: accountId }: AccountRecord): Promise<FlowToRun> {
    const { accounts, flows, readings } = this.#options;
    const flow = await flows.get(id);
    if (flow === undefined) throw notFound('desktop flow');
    await requireRunnable(accounts, flow, accountId);
    if (flow.publishedVersion === null) throw notPublished(flow.name);
    const { inputs, outputs } = readings.of(flow.script);
    return { id, name: flow.name, script: flow.script, dependencies: await childFlowsFor(this.#options, flow, accountId), inputs, outputs };
  }
}
