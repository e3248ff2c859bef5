import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { decodeBase64, encodeBase64, err, ok, type Result, TandemError } from '@tandem/kernel';

/** Length of the encapsulated X25519 key in front of the ciphertext. */
const ENCAPSULATED_BYTES = 32;
const INFO = new TextEncoder().encode('tandem-sealing-v1');

export interface SealingKeyPair {
  /** Raw X25519 public key, base64: everybody may have it. */
  readonly publicKey: string;
  /** Raw X25519 private key, base64: stays on the machine. */
  readonly privateKey: string;
}

/** What an envelope belongs to. It opens only for the same values, so that a server cannot move it to another connection. */
export interface EnvelopeBinding {
  readonly purpose: 'connection-password' | 'run-inputs';
  readonly targetId: string;
  /** The connection or the run. */
  readonly subjectId: string;
  readonly username: string;
}

function createSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

export async function generateSealingKeyPair(): Promise<SealingKeyPair> {
  const { kem } = createSuite();
  const pair = await kem.generateKeyPair();
  return {
    publicKey: encodeBase64(new Uint8Array(await kem.serializePublicKey(pair.publicKey))),
    privateKey: encodeBase64(new Uint8Array(await kem.serializePrivateKey(pair.privateKey))),
  };
}

/**
 * Seals a text to a public key with HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) so that only the holder of the
 * private key can read it.
 *
 * @param publicKey raw X25519 key, base64
 * @returns encapsulated key and ciphertext, base64
 * @throws TandemError `SealingKeyInvalid`
 */
export async function seal(publicKey: string, text: string, binding: EnvelopeBinding): Promise<string> {
  const suite = createSuite();
  const recipientPublicKey = await importKey(suite, publicKey, true);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: INFO });
  const ciphertext = new Uint8Array(await sender.seal(new TextEncoder().encode(text), bindingBytes(binding)));
  const envelope = new Uint8Array(ENCAPSULATED_BYTES + ciphertext.length);
  envelope.set(new Uint8Array(sender.enc));
  envelope.set(ciphertext, ENCAPSULATED_BYTES);
  return encodeBase64(envelope);
}

/** Opens an envelope; fails with `EnvelopeInvalid` when the key, the binding or a byte of the envelope differs. */
export async function open(privateKey: string, envelope: string, binding: EnvelopeBinding): Promise<Result<string, TandemError>> {
  const suite = createSuite();
  const recipientKey = await importKey(suite, privateKey, false);
  try {
    const bytes = decodeBase64(envelope);
    const recipient = await suite.createRecipientContext({ recipientKey, enc: bytes.slice(0, ENCAPSULATED_BYTES).buffer, info: INFO });
    const opened = await recipient.open(bytes.slice(ENCAPSULATED_BYTES), bindingBytes(binding));
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(opened)));
  } catch (cause) {
    return err(
      new TandemError('EnvelopeInvalid', 'The sealed value cannot be opened with the key of this machine.', {
        kind: 'operational',
        fix: 'Enter the password of the connection again, so that it is sealed to the present key.',
        cause,
      }),
    );
  }
}

async function importKey(suite: CipherSuite, key: string, isPublic: boolean) {
  try {
    return await suite.kem.importKey('raw', decodeBase64(key).buffer, isPublic);
  } catch (cause) {
    throw new TandemError('SealingKeyInvalid', 'The sealing key is not a raw X25519 key in base64.', { kind: 'operational', cause });
  }
}

function bindingBytes({ purpose, targetId, subjectId, username }: EnvelopeBinding): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([purpose, targetId, subjectId, username]));
}
