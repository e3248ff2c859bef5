import type { CloudFlowRunStore } from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import { RunCommitter } from './cloud-flow-run-commit.ts';
import { createRunHistory } from './cloud-flow-run-history.ts';
import { RunReader } from './cloud-flow-run-rows.ts';
import { createRunWork } from './cloud-flow-run-work.ts';
import type { Database } from './database.ts';

export type { Sealer } from './blob-value.ts';

/** Cloud flow runs in the embedded store. @param sealer seals secured values at rest */
export function createCloudRunStore(database: Database, sealer: Sealer): CloudFlowRunStore {
  const committer = new RunCommitter(database, sealer);
  const reader = database.read((connection) => new RunReader(connection, sealer));
  return {
    commit: (batch) => committer.commit(batch),
    load: async (runId) => reader.run(runId),
    loadState: async (runId) => reader.state(runId),
    loadActions: async (runId, paths) => reader.actions(runId, paths),
    loadAllActions: async (runId) => reader.allActions(runId),
    loadVariables: async (runId) => reader.variables(runId),
    ...createRunWork(database),
    ...createRunHistory(database),
  };
}
