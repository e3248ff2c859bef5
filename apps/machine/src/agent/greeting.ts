import { userInfo } from 'node:os';
import { heldRuns, type MachineRunState } from '@tandem/dispatch';
import type { MachineFrame } from '@tandem/protocol';
import { AGENT_VERSION, describePlatform } from '../identity/agent-facts.ts';

/** The first frame on every connection. */
export function helloFrame(state: MachineRunState, journalId: string): MachineFrame {
  return {
    kind: 'hello',
    agentVersion: AGENT_VERSION,
    journalId,
    isJournalDamaged: state.isQuarantined,
    osUser: userInfo().username,
    platform: describePlatform(),
    runs: heldRuns(state),
  };
}

export function heartbeatFrame(state: MachineRunState): MachineFrame {
  return { kind: 'heartbeat', runs: heldRuns(state) };
}
