import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCrashes } from '@tandem/cloud-engine/suite/describe-crashes';
import { describeRecovery, type ReopenableStore } from '@tandem/cloud-engine/suite/describe-recovery';
import { describeTimeouts } from '@tandem/cloud-engine/suite/describe-timeouts';
import { describeWaits } from '@tandem/cloud-engine/suite/describe-waits';
import type { CloudFlowRunStore } from '@tandem/store';
import { onTestFinished } from 'vitest';
import { createCloudRunStore, type Database, openDatabase } from '../src/index.ts';

const SEALER = {
  seal: (_: string, text: string) => Buffer.from(text).toString('base64'),
  open: (_: string, sealed: string) => Buffer.from(sealed, 'base64').toString(),
};

function openStore(): CloudFlowRunStore {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return createCloudRunStore(database, SEALER);
}

function fileStore(): ReopenableStore {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-runs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let database: Database | undefined;
  return {
    open() {
      database = openDatabase(join(folder, 'tandem.db'));
      return createCloudRunStore(database, SEALER);
    },
    close: () => database?.close(),
  };
}

describeTimeouts('cloud flow runs in the embedded store', openStore);
describeWaits('cloud flow runs in the embedded store', openStore);
describeRecovery('cloud flow runs in the embedded store', fileStore);
describeCrashes('cloud flow runs in the embedded store', fileStore);
