import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Registration } from './registration.ts';

/** Who the proof is for, so that it is of no use elsewhere. */
const AUDIENCE = 'tandem-machine';
/** The server refuses proofs that live longer than five minutes. */
const LIFETIME_SECONDS = 240;
/** A machine clock that is a little ahead must not make proofs from the future. */
const SKEW_SECONDS = 5;

/**
 * A JWT signed with the machine's own key that says which machine is calling, good for one call: `iss` and `sub` name the
 * machine, `jti` is used once (security.md, T12).
 *
 * @param nowMs milliseconds since 1970
 */
export async function proveMachine({ machineId, keys }: Pick<Registration, 'machineId' | 'keys'>, nowMs: number): Promise<string> {
  const issuedAt = Math.floor(nowMs / 1000) - SKEW_SECONDS;
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(machineId)
    .setSubject(machineId)
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS)
    .setJti(randomUUID())
    .sign(await importJWK({ ...keys.signing }, 'EdDSA'));
}
