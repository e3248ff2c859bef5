import { describeCalls } from '@tandem/cloud-engine/suite/describe-calls';
import { describeConcurrency } from '@tandem/cloud-engine/suite/describe-concurrency';
import { describeLimits } from '@tandem/cloud-engine/suite/describe-limits';
import { describePace } from '@tandem/cloud-engine/suite/describe-pace';
import { describeResume } from '@tandem/cloud-engine/suite/describe-resume';
import type { CloudFlowRunStore } from '@tandem/store';
import { onTestFinished } from 'vitest';
import { createCloudRunStore, openDatabase } from '../src/index.ts';

function openStore(): CloudFlowRunStore {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return createCloudRunStore(database, { seal: (_, text) => `sealed:${text.length}`, open: (_, sealed) => sealed });
}

describeCalls('cloud flow runs in the embedded store', openStore);
describeConcurrency('cloud flow runs in the embedded store', openStore);
describeLimits('cloud flow runs in the embedded store', openStore);
describePace('cloud flow runs in the embedded store', openStore);
describeResume('cloud flow runs in the embedded store', openStore);
