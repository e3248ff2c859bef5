import { verify } from 'node:crypto';
import type { MachineGroupId, MachineId } from '@tandem/kernel';
import { ed25519Key } from '../machines/raw-key.ts';

export interface JoinProof {
  readonly groupId: MachineGroupId;
  readonly machineId: MachineId;
  /** The group's public signing key: raw Ed25519, base64. */
  readonly signingKey: string;
  /** Ed25519 signature over `tandem-join-group:<groupId>:<machineId>`, base64. */
  readonly proof: string;
}

/** Whether the machine has the private key of the group, which it can only have opened with the group password. */
export function provesGroupKey({ groupId, machineId, signingKey, proof }: JoinProof): boolean {
  const text = Buffer.from(`tandem-join-group:${groupId}:${machineId}`);
  return verify(null, text, ed25519Key(signingKey), Buffer.from(proof, 'base64'));
}
