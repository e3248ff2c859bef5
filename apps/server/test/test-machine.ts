import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { err, type MachineId, ok, type Result, TandemError } from '@tandem/kernel';
import { generateSealingKeyPair, open, type SealingKeyPair } from '@tandem/sealing';
import { importJWK, SignJWT } from 'jose';
import type { CredentialQuestion } from '../src/connections/credential-check.ts';

export interface SigningKey {
  readonly publicKey: string;
  sign(text: string): string;
  /** A JWT with these claims. */
  signClaims(claims: Record<string, unknown>): Promise<string>;
}

export function makeSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const jwk = privateKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(jwk.x ?? '', 'base64url').toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
    signClaims: async (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(await importJWK(jwk, 'EdDSA')),
  };
}

/** A machine as the server meets it: real keys, real proofs, and a password that its operating system knows. */
export interface TestMachine {
  readonly signing: SigningKey;
  readonly sealing: SealingKeyPair;
  readonly registration: Record<string, string>;
  /** What the agent does with `check-credentials`. */
  check(question: CredentialQuestion): Promise<Result<void, TandemError>>;
}

/** @param password of the operating system user `bot` */
export async function makeTestMachine(name: string, password = 'hunter2'): Promise<TestMachine> {
  const signing = makeSigningKey();
  const sealing = await generateSealingKeyPair();
  return {
    signing,
    sealing,
    registration: {
      name,
      signingKey: signing.publicKey,
      sealingKey: sealing.publicKey,
      agentVersion: '0.1.0',
      platform: 'linux',
      osUser: 'robot',
      journalId: randomUUID(),
    },
    async check({ connectionId, connectionKind, targetId, username, sealedPassword }) {
      if (connectionKind === 'sign-in') return ok(undefined);
      const binding = { purpose: 'connection-password', targetId, subjectId: connectionId, username } as const;
      const opened = await open(sealing.privateKey, sealedPassword ?? '', binding);
      if (!opened.ok) return opened;
      if (username === 'bot' && opened.value === password) return ok(undefined);
      return err(new TandemError('SessionCreationInvalidCredentials', 'Wrong user name or password.', { fix: 'Enter both again.' }));
    },
  };
}

/** Stands in for the machine channel, which has tests of its own: the machines that are online answer in this process. */
export class TestChannel {
  readonly #online = new Map<MachineId, TestMachine>();

  connect(id: MachineId, machine: TestMachine): void {
    this.#online.set(id, machine);
  }

  disconnect(id: MachineId): void {
    this.#online.delete(id);
  }

  isOnline(id: MachineId): boolean {
    return this.#online.has(id);
  }

  osUserOf(id: MachineId): string | undefined {
    return this.#online.has(id) ? 'robot' : undefined;
  }

  async checkCredentials(id: MachineId, question: CredentialQuestion): Promise<Result<void, TandemError>> {
    const machine = this.#online.get(id);
    return machine === undefined ? err(new TandemError('Gone', 'Gone.', { retryable: true })) : machine.check(question);
  }
}
