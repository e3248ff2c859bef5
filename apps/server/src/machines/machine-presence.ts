import type { MachineId } from '@tandem/kernel';

/** Which machines are there now: they keep a channel to the server open. */
export interface MachinePresence {
  isOnline(machineId: MachineId): boolean;
  /** The user that the agent runs as, as its last hello said. */
  osUserOf(machineId: MachineId): string | undefined;
  /** Closes the channel of a machine. */
  disconnect(machineId: MachineId): void;
}
