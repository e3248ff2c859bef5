import { asTandemError, type MachineId } from '@tandem/kernel';
import type { Machine } from '@tandem/protocol';
import { machineFolder } from '../identity/machine-folder.ts';
import { findRegistration } from '../identity/registration.ts';
import { createMachineClient } from '../identity/server-client.ts';

export type MachineStatus =
  | { readonly kind: 'unregistered' }
  | {
      readonly kind: 'registered';
      readonly machineId: MachineId;
      readonly name: string;
      readonly serverUrl: string;
      readonly environmentName: string;
      readonly groupName: string | null;
      /** What the server says of the machine, or why it does not. */
      readonly server:
        | { readonly kind: 'known'; readonly machine: Machine }
        | { readonly kind: 'silent'; readonly code: string; readonly message: string };
    };

/** How this computer stands as a machine, here and at the server. @throws TandemError when its own files cannot be read */
export async function machineStatus(dataDir: string): Promise<MachineStatus> {
  const registration = findRegistration(machineFolder(dataDir));
  if (registration === undefined) return { kind: 'unregistered' };
  const { machineId, name, serverUrl, environmentName, group } = registration;
  const server = await createMachineClient(registration)('getSelf', {}).then(
    (machine) => ({ kind: 'known', machine }) as const,
    (thrown: unknown) => ({ kind: 'silent', code: asTandemError(thrown).code, message: asTandemError(thrown).message }) as const,
  );
  return { kind: 'registered', machineId, name, serverUrl, environmentName, groupName: group?.name ?? null, server };
}
