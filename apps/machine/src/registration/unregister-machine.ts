import { rmSync } from 'node:fs';
import { asTandemError } from '@tandem/kernel';
import { lockFolder } from '../identity/folder-lock.ts';
import { type MachineFolder, machineFolder } from '../identity/machine-folder.ts';
import { type Registration, readRegistration } from '../identity/registration.ts';
import { createMachineClient } from '../identity/server-client.ts';

export interface UnregisterOptions {
  readonly dataDir: string;
  /** Forget the registration even when the server cannot be told. */
  readonly force?: boolean;
}

/**
 * Takes the machine out at the server and forgets its keys.
 *
 * @throws TandemError `MachineNotRegistered`, `MachineAgentRunning`, `ServerUnreachable` (unless `force`)
 */
export async function unregisterMachine({ dataDir, force }: UnregisterOptions): Promise<void> {
  const folder = machineFolder(dataDir);
  const registration = readRegistration(folder);
  const release = lockFolder(folder.lock);
  try {
    await tellServer(registration, force ?? false);
    forget(folder);
  } finally {
    release();
  }
}

async function tellServer(registration: Registration, isForced: boolean): Promise<void> {
  try {
    await createMachineClient(registration)('unregisterSelf', {});
  } catch (thrown) {
    const isUnknownThere = [401, 404].includes(asTandemError(thrown).status);
    if (!isForced && !isUnknownThere) throw thrown;
  }
}

function forget({ registration, journal, journalKey, runs }: MachineFolder): void {
  for (const path of [registration, journal, journalKey, runs]) rmSync(path, { recursive: true, force: true });
}
