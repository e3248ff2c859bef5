import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { HashName } from '@tandem/office-files';

/** How many rounds are done in one go, a few milliseconds; between them a run can be cancelled. */
const ROUNDS_AT_ONCE = 5000;

export interface PasswordHashing {
  readonly hash: HashName;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/**
 * The hash of a password that keys are made of ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.11).
 *
 * @throws what the signal was aborted with
 */
export async function passwordHash(password: string, { hash, salt, rounds }: PasswordHashing, signal: AbortSignal): Promise<Buffer> {
  const first = digest(hash, salt, Buffer.from(password, 'utf16le'));
  const block = Buffer.alloc(4 + first.length);
  first.copy(block, 4);
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_AT_ONCE === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    block.writeUInt32LE(round, 0);
    createHash(hash).update(block).digest().copy(block, 4);
  }
  return block.subarray(4);
}

export function digest(hash: HashName, ...parts: readonly Uint8Array[]): Buffer {
  const hasher = createHash(hash);
  for (const part of parts) hasher.update(part);
  return hasher.digest();
}
