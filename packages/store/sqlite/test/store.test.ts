import { describeStore } from '@tandem/store/suite';
import { onTestFinished } from 'vitest';
import {
  createAccountStore,
  createCloudFlowStore,
  createDesktopFlowStore,
  createEnvironmentVariableStore,
  createScheduleStore,
  createSettingsStore,
  createSignInStore,
  openDatabase,
} from '../src/index.ts';

describeStore('the embedded store', () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return {
    accounts: createAccountStore(database),
    signIns: createSignInStore(database),
    settings: createSettingsStore(database),
    cloudFlows: createCloudFlowStore(database),
    schedules: createScheduleStore(database),
    desktopFlows: createDesktopFlowStore(database),
    environmentVariables: createEnvironmentVariableStore(database),
  };
});
