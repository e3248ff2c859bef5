import type { RunRetentionStore } from '@tandem/store';
import { removeCloudFlowRuns } from './cloud-flow-run-removal.ts';
import type { Database } from './database.ts';
import { removeDesktopFlowRuns } from './desktop-flow-run-removal.ts';
import { sweep } from './large-value-sweep.ts';

export function createRunRetentionStore({ writer }: Database): RunRetentionStore {
  return {
    removeCloudFlowRuns: (endedBefore) => writer.write((connection) => removeCloudFlowRuns(connection, endedBefore)),
    removeDesktopFlowRuns: (endedBefore) => writer.write((connection) => removeDesktopFlowRuns(connection, endedBefore)),
    sweep: (from) => writer.write((connection) => sweep(connection, from)),
  };
}
