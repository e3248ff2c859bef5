import type { CloudFlowId, CloudFlowLimits } from '@tandem/kernel';
import type { TriggerFailing } from '@tandem/store';
import { CallbackAddresses, WEBHOOKS } from '../callbacks/callback-addresses.ts';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import type { Services } from '../services.ts';
import { cloudFlowLimits } from '../settings/cloud-flow-limits.ts';
import { RecurrenceScheduler } from './recurrence-scheduler.ts';
import { TriggerAddresses } from './trigger-addresses.ts';
import { TriggerMissLog } from './trigger-miss-log.ts';
import type { TriggerOperations } from './trigger-operations.ts';
import { TriggerPolls } from './trigger-polls.ts';
import { isOn, scheduleOf, TriggerWatch } from './trigger-watch.ts';
import { TriggerWebhooks } from './trigger-webhooks.ts';
import { windowOutputs } from './window-outputs.ts';

export interface TriggerPorts {
  readonly operations: TriggerOperations;
  readonly definitions: RunDefinitions;
  /** Asked late: flows are made with what watches for them. */
  readonly flows: () => CloudFlows;
  readonly starter: () => FlowStarter;
  /** Where services on other computers reach this server. */
  readonly publicAddress: () => string;
  /** A trigger failed. */
  readonly failed: (cloudFlowId: CloudFlowId, failing: TriggerFailing) => Promise<void>;
}

export interface TriggerParts {
  readonly watch: TriggerWatch;
  readonly misses: TriggerMissLog;
  readonly addresses: TriggerAddresses;
  readonly webhooks: TriggerWebhooks;
  readonly webhookAddresses: CallbackAddresses;
}

/** Everything that starts flows without a person. */
export function makeTriggerParts(services: Services, ports: TriggerPorts): TriggerParts {
  const { clock, ids, log, live, stores, vault } = services;
  const { operations, definitions } = ports;
  const misses = new TriggerMissLog({ store: stores.triggerMisses, clock, live });
  const findOn = (id: CloudFlowId): Promise<OpenCloudFlow | undefined> => findOnIn(ports.flows(), id);
  const limits = (): CloudFlowLimits => cloudFlowLimits(services.settings);
  const scheduler = makeScheduler(services, ports, { findOn, misses });
  const polls = new TriggerPolls({
    clock,
    log,
    live,
    store: stores.triggerPolls,
    operations,
    definitions,
    findOn,
    failed: ports.failed,
    limits,
    deliver: async (open, event) => void (await ports.starter().runForEvent(open, event)),
  });
  const webhookAddresses = new CallbackAddresses(vault, ports.publicAddress, WEBHOOKS);
  const webhooks = new TriggerWebhooks({
    ...{ clock, ids, log, live, operations, definitions },
    store: stores.triggerWebhooks,
    addresses: webhookAddresses,
    failed: ports.failed,
    limits,
  });
  const isScheduled = async (id: CloudFlowId): Promise<boolean> => (await stores.schedules.get(id)) !== undefined;
  const watch = new TriggerWatch({ scheduler, polls, webhooks, misses, isScheduled });
  return { watch, misses, addresses: new TriggerAddresses(vault), webhooks, webhookAddresses };
}

interface SchedulerParts {
  readonly findOn: (id: CloudFlowId) => Promise<OpenCloudFlow | undefined>;
  readonly misses: TriggerMissLog;
}

function makeScheduler({ clock, log, stores }: Services, ports: TriggerPorts, { findOn, misses }: SchedulerParts): RecurrenceScheduler {
  return new RecurrenceScheduler({
    clock,
    log,
    schedules: stores.schedules,
    scheduleOf: async (id) => {
      const open = await findOn(id);
      return open === undefined ? undefined : scheduleOf(open.trigger);
    },
    fire: (id, scheduledAt, { recurrence, windows }) =>
      ports.starter().runScheduled(id, scheduledAt, windows === undefined ? undefined : windowOutputs(recurrence, scheduledAt)),
    failed: (id, thrown) => misses.noteFailure(id, thrown),
  });
}

async function findOnIn(flows: CloudFlows, id: CloudFlowId): Promise<OpenCloudFlow | undefined> {
  const open = await flows.find(id);
  return open !== undefined && isOn(open) ? open : undefined;
}
