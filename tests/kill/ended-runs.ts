import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient, CloudFlowRunDetail } from '@tandem/protocol';

export type EndedRun = CloudFlowRunDetail;

const PAGE = 200;

/** All runs of a flow, each as it ended. @throws Error when one has not ended by then */
export async function endedRuns(call: ApiClient, cloudFlowId: string, deadline: number): Promise<readonly EndedRun[]> {
  const ended: EndedRun[] = [];
  for (const runId of await runIds(call, cloudFlowId)) ended.push(await endedRun(call, runId, deadline));
  return ended;
}

async function runIds(call: ApiClient, cloudFlowId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let before: string | undefined; ; before = ids.at(-1)) {
    const { items, next } = await call('listCloudFlowRuns', {
      query: { cloudFlowId, limit: PAGE, ...(before === undefined ? {} : { before }) },
    });
    ids.push(...items.map(({ id }) => id));
    if (next === null) return ids;
  }
}

async function endedRun(call: ApiClient, runId: string, deadline: number): Promise<EndedRun> {
  for (;;) {
    const run = await call('getCloudFlowRun', { params: { runId } });
    if (run.endedAt !== null) return run;
    if (Date.now() > deadline) throw new Error(`a run of ${run.cloudFlowName} does not end: ${JSON.stringify(run.actions)}`);
    await sleep(200);
  }
}
