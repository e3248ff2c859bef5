import { describeConnections } from '@tandem/store/suite/connections';
import { describeMachines, OWNER_ID } from '@tandem/store/suite/machines';
import { onTestFinished } from 'vitest';
import {
  createAccountStore,
  createConnectionStore,
  createMachineGroupStore,
  createMachineStore,
  type Database,
  openDatabase,
} from '../src/index.ts';

describeMachines('machines in the embedded store', async () => {
  const database = await openWithOwner();
  return { machines: createMachineStore(database), groups: createMachineGroupStore(database) };
});

describeConnections('connections in the embedded store', async () => createConnectionStore(await openWithOwner()));

async function openWithOwner(): Promise<Database> {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  await createAccountStore(database).add({
    id: OWNER_ID,
    email: 'mona@example.org',
    name: 'Mona',
    role: 'maker',
    passwordHash: null,
    workAccount: null,
    hasAttendedLicence: false,
    isDisabled: false,
    createdAt: 1,
  });
  return database;
}
