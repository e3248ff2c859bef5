import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fstatSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TandemError } from '@tandem/kernel';

/** Encrypts what must not lie readable in the store: sensitive inputs and secrets of connections. */
export interface Vault {
  /**
   * @param purpose what the secret belongs to, such as `desktop-flow-run:<id>`; it opens for the same purpose only
   * @returns text for the store
   */
  seal(purpose: string, secret: string): string;
  /** @throws TandemError `VaultDamaged` when the text was changed, moved, or sealed with another key */
  open(purpose: string, sealed: string): string;
  /** A mark that only this vault can make, for texts that come back from outside: 43 characters of base64url. */
  mark(purpose: string, text: string): string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The form of what `seal` gives, so that a later form can be told apart. */
const FORM = 'v1.';

/**
 * Opens the vault of a data directory. Its key lies beside the store, in a file that only its owner may read, and is made
 * at the first start.
 *
 * @throws TandemError `VaultKeyUnsafe` when others may read the key file, `VaultDamaged` when it holds no key
 */
export function openVault(dataDir: string): Vault {
  const key = loadKey(join(dataDir, 'vault.key'));
  return {
    seal(purpose, secret) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return FORM + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open: (purpose, sealed) => open(key, purpose, sealed),
    mark: (purpose, text) => {
      // A key of its own: the vault's key encrypts and does nothing else.
      const markKey = hkdfSync('sha256', key, '', `mark:${purpose}`, KEY_BYTES);
      return createHmac('sha256', Buffer.from(markKey)).update(text).digest('base64url');
    },
  };
}

function open(key: Buffer, purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(FORM.length), 'base64');
  if (!sealed.startsWith(FORM) || bytes.length < NONCE_BYTES + TAG_BYTES) throw damaged();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw damaged(cause);
  }
}

function loadKey(path: string): Buffer {
  try {
    return readKey(path);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')) throw thrown;
  }
  makeKey(path);
  return readKey(path);
}

/** Looks at the opened file, not at its name, so that nobody can swap it between the look and the read. */
function readKey(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    // Windows has no such bits; there the data directory's access list protects the file.
    if (process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0) throw unsafe(path);
    const key = readFileSync(file);
    if (key.length !== KEY_BYTES) throw damaged();
    return key;
  } finally {
    closeSync(file);
  }
}

/** Writes the key under another name first: a crash leaves either no key or a whole one. */
function makeKey(path: string): void {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    fchmodSync(file, 0o600);
    writeSync(file, randomBytes(KEY_BYTES));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  linkSync(draft, path);
  unlinkSync(draft);
}

function unsafe(path: string): TandemError {
  return new TandemError('VaultKeyUnsafe', `Others may read the key file ${path}.`, {
    kind: 'operational',
    fix: 'Give the file the mode 600, and change the secrets that others may have read.',
  });
}

function damaged(cause?: unknown): TandemError {
  return new TandemError('VaultDamaged', 'A secret in the store cannot be opened with the key of this data directory.', {
    kind: 'operational',
    fix: 'Restore the file vault.key that belongs to the store.',
    cause,
  });
}
