import { type Clock, isUuid, type MachineId, TandemError } from '@tandem/kernel';
import type { MachineRecord, MachineStore } from '@tandem/store';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import type { MachineCaller } from '../http/caller.ts';
import { ed25519Key } from './raw-key.ts';
import { UsedProofs } from './used-proofs.ts';

/** What machines put into `aud`, so that a proof for Tandem is of no use elsewhere. */
export const MACHINE_AUDIENCE = 'tandem-machine';
/** How far a machine's clock may be off. */
const LEEWAY_SECONDS = 60;
/** How long a proof may hold at most. */
const MAX_LIFETIME_SECONDS = 300;
const MAX_PROOF_ID_LENGTH = 100;

/**
 * Recognises machines by the proofs that they sign with their own key: a JWT with `alg` EdDSA, `iss` and `sub` naming the
 * machine, `aud`, `iat`, `exp` at most five minutes later, and a `jti` that is taken once.
 */
export class MachineProof {
  readonly #clock: Clock;
  readonly #machines: MachineStore;
  readonly #used: UsedProofs;
  readonly #startedAtSeconds: number;

  constructor(clock: Clock, machines: MachineStore) {
    this.#clock = clock;
    this.#machines = machines;
    this.#used = new UsedProofs(clock);
    this.#startedAtSeconds = Math.floor(clock.now() / 1000);
  }

  /**
   * @param bearer the token of the `Authorization: Bearer` header
   * @throws TandemError `MachineTokenInvalid`, or `MachineUnknown` when the machine that it names is not registered
   */
  async prove(bearer: string | undefined): Promise<MachineCaller> {
    if (bearer === undefined) throw invalid('is missing');
    const machine = await this.#machineOf(bearer);
    const claims = await this.#verify(bearer, machine);
    this.#useOnce(machine, claims);
    return { kind: 'machine', machineId: machine.id };
  }

  /** Reads who the token says it is from; nothing is believed before the signature holds. */
  async #machineOf(bearer: string): Promise<MachineRecord> {
    const { iss } = readClaims(bearer);
    if (iss === undefined || !isUuid(iss)) throw invalid('names no machine');
    const machine = await this.#machines.get(iss.toLowerCase() as MachineId);
    if (machine === undefined) throw unknown();
    return machine;
  }

  async #verify(bearer: string, machine: MachineRecord): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(bearer, ed25519Key(machine.signingKey), {
        algorithms: ['EdDSA'],
        audience: MACHINE_AUDIENCE,
        issuer: machine.id,
        subject: machine.id,
        requiredClaims: ['exp', 'jti'],
        maxTokenAge: MAX_LIFETIME_SECONDS,
        clockTolerance: LEEWAY_SECONDS,
        currentDate: new Date(this.#clock.now()),
      });
      return payload;
    } catch (cause) {
      throw invalid('does not hold', cause);
    }
  }

  #useOnce(machine: MachineRecord, { iat, exp, jti }: JWTPayload): void {
    // `jwtVerify` refuses tokens without these three.
    if (iat === undefined || exp === undefined || jti === undefined) throw invalid('is not complete');
    if (exp - iat > MAX_LIFETIME_SECONDS) throw invalid('holds for more than five minutes');
    if (typeof jti !== 'string' || jti.length > MAX_PROOF_ID_LENGTH) throw invalid('has a jti that is no text or too long');
    // Which proofs were used before the start, nobody knows any more.
    if (iat < this.#startedAtSeconds - LEEWAY_SECONDS) throw invalid('was signed before the server started');
    if (!this.#used.use(`${machine.id}:${jti}`, (exp + LEEWAY_SECONDS) * 1000)) throw invalid('was used before');
  }
}

function readClaims(bearer: string): JWTPayload {
  try {
    return decodeJwt(bearer);
  } catch (cause) {
    throw invalid('is no JWT', cause);
  }
}

function invalid(why: string, cause?: unknown): TandemError {
  return new TandemError('MachineTokenInvalid', `The proof of the machine ${why}.`, {
    status: 401,
    fix: 'Sign a new proof for each request, and check the clock of the machine: it may be off by one minute at most.',
    cause,
  });
}

function unknown(): TandemError {
  return new TandemError('MachineUnknown', 'This server does not know the machine.', { status: 401, fix: 'Register the machine again.' });
}
