import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { TandemError } from '@tandem/kernel';
import { readPrivateFile, writePrivateFile } from '../identity/private-file.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of AES-256-GCM for values of flows that lie on the machine's disk. */
export class TextKey {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** A key for one purpose, from which this one cannot be found again. */
  derive(purpose: string): TextKey {
    return new TextKey(createHmac('sha256', this.#key).update(purpose).digest());
  }

  /** @returns nonce, ciphertext and tag, base64 */
  seal(text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  /** @returns undefined when a byte was changed or another key sealed it */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64');
    const isExact = bytes.toString('base64') === sealed; // base64 has several spellings of some bytes
    if (!isExact || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return undefined;
    }
  }

  /** For the pipe to a body process, never for a file or a log. */
  toBase64(): string {
    return this.#key.toString('base64');
  }

  static fromBase64(text: string): TextKey {
    return new TextKey(Buffer.from(text, 'base64'));
  }
}

/**
 * The key of this machine's journal, made at the first call.
 *
 * @throws TandemError `MachineFilesOpenToOthers`, `MachineFileDamaged`
 */
export function loadJournalKey(path: string): TextKey {
  const text = readPrivateFile(path);
  if (text === undefined) return makeJournalKey(path);
  const key = Buffer.from(text, 'base64');
  if (key.length === KEY_BYTES) return new TextKey(key);
  throw new TandemError('MachineFileDamaged', `The journal key in ${path} is damaged.`, {
    kind: 'operational',
    fix: 'Restore the file from a backup, or register the machine again: tandem machine register --replace',
  });
}

function makeJournalKey(path: string): TextKey {
  const key = randomBytes(KEY_BYTES);
  writePrivateFile(path, key.toString('base64'));
  return new TextKey(key);
}
