import { generateKeyPairSync, sign } from 'node:crypto';
import { generateSealingKeyPair } from '@tandem/sealing';

/** The private halves never leave the machine; the public halves are registered at the server. */
export interface MachineKeys {
  /** Ed25519, as JWK with the private part `d`. */
  readonly signing: Ed25519Jwk;
  /** X25519, raw, base64. */
  readonly sealing: { readonly publicKey: string; readonly privateKey: string };
}

export interface Ed25519Jwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
}

export async function generateMachineKeys(): Promise<MachineKeys> {
  return { signing: generateSigningKey(), sealing: await generateSealingKeyPair() };
}

export function generateSigningKey(): Ed25519Jwk {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (x === undefined || d === undefined) throw new TypeError('the key pair has no Ed25519 coordinates');
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

/** The raw public key in base64, as the server keeps it. */
export function publicSigningKey(key: Ed25519Jwk): string {
  return Buffer.from(key.x, 'base64url').toString('base64');
}

/** Ed25519 signature over the UTF-8 text, base64. */
export function signText(key: Ed25519Jwk, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), { key: { ...key }, format: 'jwk' }).toString('base64');
}
