import { type Clock, type IdSource, LIMITS, TandemError } from '@tandem/kernel';
import type { registerMachineSchema } from '@tandem/protocol';
import type { AccountRecord, AccountStore, MachineRecord, MachineStore } from '@tandem/store';
import type { z } from 'zod';
import { newToken, tokenHash } from '../identity/token.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { readRawKey, readSealingKey } from './raw-key.ts';

export type RegisterMachine = z.output<typeof registerMachineSchema>;

export interface RegistrationOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly machines: MachineStore;
  readonly accounts: AccountStore;
}

/** How a machine comes in: a person makes a token, and the machine uses it once with its public keys. */
export class Registration {
  readonly #options: RegistrationOptions;

  constructor(options: RegistrationOptions) {
    this.#options = options;
  }

  /** @returns the token, which is shown once; the store keeps only its hash */
  async createToken(account: AccountRecord): Promise<{ readonly token: string; readonly expiresAt: number }> {
    const { clock, machines } = this.#options;
    const token = newToken();
    const expiresAt = clock.now() + LIMITS.registrationTokenMs;
    await machines.addToken({ hash: tokenHash(token), createdBy: account.id, expiresAt });
    return { token, expiresAt };
  }

  /**
   * Registers a machine; whoever made the token owns it.
   *
   * @throws TandemError `RegistrationTokenInvalid`, `MachineNameTaken`; the token is used up only when it worked
   * @throws InvalidRequest when a key is no key
   */
  async register(asked: RegisterMachine): Promise<MachineRecord> {
    const { clock, ids, live, machines } = this.#options;
    const hash = tokenHash(asked.token);
    const owner = await this.#ownerOf(hash);
    const now = clock.now();
    const machine: MachineRecord = {
      ...factsOf(asked),
      id: ids.next(),
      ownTargetId: ids.next(),
      ownerId: owner.id,
      state: 'active',
      groupId: null,
      hasUnattendedAddOn: false,
      registeredAt: now,
      lastSeenAt: now,
    };
    await machines.register(machine, hash);
    live.publish('machines');
    return machine;
  }

  async #ownerOf(hash: string): Promise<AccountRecord> {
    const { accounts, clock, machines } = this.#options;
    const found = await machines.findToken(hash);
    if (found === undefined || found.expiresAt <= clock.now()) throw invalidToken();
    const owner = await accounts.get(found.createdBy);
    if (owner === undefined || owner.isDisabled) throw invalidToken();
    return owner;
  }
}

/** What the machine says of itself. */
function factsOf(asked: RegisterMachine) {
  const { name, description, agentVersion, platform, osUser, journalId } = asked;
  return {
    name,
    description,
    agentVersion,
    platform,
    osUser,
    journalId: journalId.toLowerCase(),
    signingKey: readRawKey('body.signingKey', asked.signingKey),
    sealingKey: readSealingKey('body.sealingKey', asked.sealingKey),
  };
}

function invalidToken(): TandemError {
  return new TandemError('RegistrationTokenInvalid', 'The registration token is unknown, was used already, or is over.', {
    status: 401,
    fix: 'Make a new token on the Machines page and register within the hour.',
  });
}
