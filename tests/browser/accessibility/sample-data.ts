import type { ApiClient } from '@tandem/protocol';
import { type Identity, signIn } from '../../../apps/cli/src/api-sign-in.ts';
import { until } from '../../support/until.ts';

/** What stands for the parameters in the paths of pages. */
export interface SampleIds {
  readonly cloudFlowId: string;
  readonly desktopFlowId: string;
  readonly cloudFlowRunId: string;
  readonly desktopFlowRunId: string;
  readonly machineId: string;
  readonly groupId: string;
}

const SHORT = { body: { text: 'Greece', number: 2 } };

/** Adds to what a first start brings what the lists of the portal show besides: a run of both kinds, a machine group, an account. */
export async function makeSampleData(url: string, identity: Identity): Promise<SampleIds> {
  const call = await signIn(url, identity);
  const [cloudFlow] = (await call('listCloudFlows', {})).items;
  const [desktopFlow] = (await call('listDesktopFlows', {})).items;
  const [machine] = (await call('listMachines', {})).items;
  if (cloudFlow === undefined || desktopFlow === undefined || machine === undefined) throw new Error('the first start brought no sample');
  const group = await call('createMachineGroup', { body: { name: 'Night shift', description: 'Works while nobody does' } });
  await call('createAccount', {
    body: { email: 'maker@example.org', name: 'Maker', role: 'maker', password: 'correct horse battery staple' },
  });
  const runs = await runSample(call, cloudFlow.id);
  return { cloudFlowId: cloudFlow.id, desktopFlowId: desktopFlow.id, machineId: machine.id, groupId: group.id, ...runs };
}

async function runSample(call: ApiClient, cloudFlowId: string): Promise<Pick<SampleIds, 'cloudFlowRunId' | 'desktopFlowRunId'>> {
  const { runId } = await call('runCloudFlow', { params: { cloudFlowId }, body: SHORT });
  return until('the sample to be run', async () => {
    const { status, actions } = await call('getCloudFlowRun', { params: { runId } });
    const desktopFlowRunId = actions.find((action) => action.desktopFlowRunId !== null)?.desktopFlowRunId;
    return status === 'Succeeded' && typeof desktopFlowRunId === 'string' ? { cloudFlowRunId: runId, desktopFlowRunId } : undefined;
  });
}
