import type { ApiClient } from '@tandem/protocol';
import { type Identity, signIn } from '../../../apps/cli/src/api-sign-in.ts';
import { until } from '../../support/until.ts';
import { plainCaller } from '../../worked-example/flows.ts';
import { EVERY_CARD, EVERY_ROW } from './sample-flows.ts';
import { makeSampleWork, type SampleWork } from './sample-work.ts';

/** What stands for the parameters in the paths of pages. */
export interface SampleIds extends Pick<SampleWork, 'approvalId' | 'workQueueId' | 'itemId' | 'tableName'> {
  readonly cloudFlowId: string;
  readonly desktopFlowId: string;
  readonly cloudFlowRunId: string;
  readonly desktopFlowRunId: string;
  readonly machineId: string;
  readonly groupId: string;
}

export interface Sample extends SampleIds, SampleWork {
  /** With a card of every shape. */
  readonly everyCardId: string;
  /** With a row of every kind. */
  readonly everyRowId: string;
}

/** Name of a person who may sign in, and of an environment variable. */
export const ACCOUNT = 'Maker';
export const VARIABLE = 'Greeting';
/** The name of the one credential. */
export const CREDENTIAL = 'Shop';

/** Works until the server is stopped. */
const SLEEPER = 'WAIT 3600\n';
const SHORT = { body: { text: 'Greece', number: 2 } };

/**
 * Adds to what a first start brings what the lists of the portal show besides: a run of both kinds, runs at work and in the queue, flows
 * with everything that a designer can show, a machine group, an account and an environment variable, a flow that is shared, and work
 * for people and robots.
 */
export async function makeSampleData(url: string, identity: Identity): Promise<Sample> {
  const call = await signIn(url, identity);
  const [cloudFlow] = (await call('listCloudFlows', {})).items;
  const [desktopFlow] = (await call('listDesktopFlows', {})).items;
  const [machine] = (await call('listMachines', {})).items;
  if (cloudFlow === undefined || desktopFlow === undefined || machine === undefined) throw new Error('the first start brought no sample');
  const group = await call('createMachineGroup', { body: { name: 'Night shift', description: 'Works while nobody does' } });
  const maker = await call('createAccount', {
    body: { email: 'maker@example.org', name: ACCOUNT, role: 'maker', password: 'correct horse battery staple' },
  });
  await call('createEnvironmentVariable', {
    body: { displayName: VARIABLE, schemaName: 'new_Greeting', kind: 'text', description: '', value: '"Hello"' },
  });
  await call('createCredential', { body: { name: CREDENTIAL, username: 'mara', password: 'not shown to anybody' } });
  const runs = await runSample(call, cloudFlow.id);
  await fillQueue(call);
  const everyCard = await call('importCloudFlow', { body: { name: 'Every card', definition: EVERY_CARD } });
  await call('shareCloudFlow', { params: { cloudFlowId: everyCard.id }, body: { accountId: maker.id, role: 'co-owner' } });
  await call('shareCloudFlow', { params: { cloudFlowId: cloudFlow.id }, body: { accountId: null, role: 'run-only' } });
  const everyRow = await call('importDesktopFlow', { body: { name: 'Every row', script: EVERY_ROW, isDraft: true } });
  return {
    cloudFlowId: cloudFlow.id,
    desktopFlowId: desktopFlow.id,
    machineId: machine.id,
    groupId: group.id,
    everyCardId: everyCard.id,
    everyRowId: everyRow.id,
    ...runs,
    ...(await makeSampleWork(call, identity.email)),
  };
}

async function runSample(call: ApiClient, cloudFlowId: string): Promise<Pick<SampleIds, 'cloudFlowRunId' | 'desktopFlowRunId'>> {
  const { runId } = await call('runCloudFlow', { params: { cloudFlowId }, body: SHORT });
  return until('the sample to be run', async () => {
    const { status, actions } = await call('getCloudFlowRun', { params: { runId } });
    const desktopFlowRunId = actions.find((action) => action.desktopFlowRunId !== null)?.desktopFlowRunId;
    return status === 'Succeeded' && typeof desktopFlowRunId === 'string' ? { cloudFlowRunId: runId, desktopFlowRunId } : undefined;
  });
}

/** One run that goes on, and one that waits for it. */
async function fillQueue(call: ApiClient): Promise<void> {
  const [connection] = (await call('listConnections', {})).items;
  if (connection === undefined) throw new Error('the first start made no connection');
  const sleeper = await call('importDesktopFlow', { body: { name: 'Sleeper', script: SLEEPER } });
  const caller = await call('importCloudFlow', {
    body: { name: 'Wakes nobody', definition: plainCaller(sleeper.id), connections: { shared_uiflow: connection.id } },
  });
  for (let run = 0; run < 2; run++) await call('runCloudFlow', { params: { cloudFlowId: caller.id }, body: { body: {} } });
  await until('a run to wait', async () => ((await call('listRunQueue', { query: {} })).total >= 2 ? true : undefined));
}
