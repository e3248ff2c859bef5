import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient, CloudFlowRunDetail, DesktopFlowRunDetail } from '@tandem/protocol';
import { SAMPLE_CLOUD_FLOW_ID } from '@tandem/server';
import type { Terminal } from '../terminal.ts';

export interface SampleRuns {
  readonly cloudFlowRun: CloudFlowRunDetail;
  /** Undefined when the cloud flow ended before it started one. */
  readonly desktopFlowRun: DesktopFlowRunDetail | undefined;
}

const POLL_MS = 50;
const OPEN: ReadonlySet<string> = new Set(['Running', 'Waiting']);

/** Starts the sample cloud flow and waits until it has ended. */
export async function runAndWait(call: ApiClient, country: string): Promise<SampleRuns> {
  const params = { cloudFlowId: SAMPLE_CLOUD_FLOW_ID };
  const { runId } = await call('runCloudFlow', { params, body: { body: { text: country, number: 2 } } });
  let cloudFlowRun = await call('getCloudFlowRun', { params: { runId } });
  while (OPEN.has(cloudFlowRun.status)) {
    await sleep(POLL_MS);
    cloudFlowRun = await call('getCloudFlowRun', { params: { runId } });
  }
  const desktopRunId = cloudFlowRun.actions.find(({ desktopFlowRunId }) => desktopFlowRunId !== null)?.desktopFlowRunId;
  const isThere = desktopRunId !== undefined && desktopRunId !== null;
  return { cloudFlowRun, desktopFlowRun: isThere ? await call('getDesktopFlowRun', { params: { runId: desktopRunId } }) : undefined };
}

export function printRuns({ cloudFlowRun, desktopFlowRun }: SampleRuns, isJson: boolean, terminal: Terminal): void {
  if (isJson) {
    terminal.out(JSON.stringify({ cloudFlowRun, desktopFlowRun: desktopFlowRun ?? null }));
    return;
  }
  terminal.out(`Cloud flow run    ${cloudFlowRun.cloudFlowName}  ${cloudFlowRun.status}`);
  for (const { path, status, outputs, error } of cloudFlowRun.actions) {
    terminal.out(`  ${path}  ${status}${error === null ? '' : `  ${error.code}: ${error.message}`}`);
    if (outputs !== undefined) terminal.out(`    ${JSON.stringify(outputs)}`);
  }
  if (desktopFlowRun === undefined) return;
  const { desktopFlowName, status, machineName, runMode, outputs, events } = desktopFlowRun;
  terminal.out(`Desktop flow run  ${desktopFlowName}  ${status}  ${runMode} on ${machineName ?? 'no machine'}`);
  for (const { message } of events) terminal.out(`  ${message}`);
  terminal.out(`  outputs ${JSON.stringify(outputs)}`);
}
