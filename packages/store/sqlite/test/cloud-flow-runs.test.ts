import { describeBuiltInActions } from '@tandem/cloud-engine/suite/describe-built-in-actions';
import { describeCallers } from '@tandem/cloud-engine/suite/describe-callers';
import { describeDataOperations } from '@tandem/cloud-engine/suite/describe-data-operations';
import { describeModel } from '@tandem/cloud-engine/suite/describe-model';
import { describeStatuses } from '@tandem/cloud-engine/suite/describe-statuses';
import { describeValues } from '@tandem/cloud-engine/suite/describe-values';
import type { CloudFlowRunStore } from '@tandem/store';
import { onTestFinished } from 'vitest';
import { createCloudRunStore, openDatabase } from '../src/index.ts';

function openStore(): CloudFlowRunStore {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return createCloudRunStore(database, { seal: (_, text) => `sealed:${text.length}`, open: (_, sealed) => sealed });
}

describeStatuses('cloud flow runs in the embedded store', openStore);
describeValues('cloud flow runs in the embedded store', openStore);
describeBuiltInActions('cloud flow runs in the embedded store', openStore);
describeCallers('cloud flow runs in the embedded store', openStore);
describeDataOperations('cloud flow runs in the embedded store', openStore);
describeModel('cloud flow runs in the embedded store', openStore);
