import type { ConnectionId, MachineId, Result, TandemError, TargetId } from '@tandem/kernel';
import type { ConnectionKind } from '@tandem/store';

/** What a machine is asked: does the user of this connection get in with this password? */
export interface CredentialQuestion {
  readonly targetId: TargetId;
  readonly connectionId: ConnectionId;
  readonly connectionKind: ConnectionKind;
  readonly username: string;
  readonly sealedPassword: string | null;
}

/** The part of the machine channel that checks credentials where the key to open them is. */
export interface CredentialCheck {
  isOnline(machineId: MachineId): boolean;
  osUserOf(machineId: MachineId): string | undefined;
  /** @returns the machine's refusal, or a retryable error when it did not answer */
  checkCredentials(machineId: MachineId, question: CredentialQuestion, signal: AbortSignal): Promise<Result<void, TandemError>>;
}
