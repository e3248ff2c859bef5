import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { existingFile, existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { type Gpg, type GpgAnswer, withGpg } from './gpg.ts';

export const KEY_FILE_ERROR = 'KeyFileNotFoundError';
export const KEY_ERROR = 'InvalidPgpKeyError';
export const PASSPHRASE_ERROR = 'IncorrectPassphraseError';
export const ENCRYPT_ERROR = 'PgpEncryptFileError';
export const DECRYPT_ERROR = 'PgpDecryptFileError';

/** A key of a file or of a text. */
export type KeySource = { readonly file: string } | { readonly text: string };

export interface PgpRequest {
  readonly key: KeySource;
  readonly input: string;
  readonly output: string;
}

export interface EncryptRequest extends PgpRequest {
  readonly cipher: string;
  readonly compression: string;
  readonly isArmored: boolean;
}

/** @throws ActionError `PgpEncryptFileError`, `InvalidPgpKeyError`, `FileNotFoundError`, `KeyFileNotFoundError` */
export async function encryptFile(request: EncryptRequest, action: ActionContext): Promise<void> {
  const { input, output } = placesOf(request, action);
  const keyFile = keyFileOf(request.key, action);
  await withGpg(ENCRYPT_ERROR, action, (gpg) =>
    guarded(ENCRYPT_ERROR, `The file '${request.input}' cannot be encrypted`, async () => {
      const fingerprint = await importedKey(gpg, keyFile ?? request.key);
      const result = join(gpg.folder, 'result');
      const how = ['--cipher-algo', request.cipher, '--compress-algo', request.compression, ...(request.isArmored ? ['--armor'] : [])];
      const to = ['--trust-model', 'always', '--recipient', fingerprint];
      const { exitCode, status, message } = await gpg.run([...how, ...to, '--output', result, '--encrypt', '--', input]);
      if (/INV_RECP/.test(status))
        throw new ActionError(KEY_ERROR, `The key cannot encrypt: ${message}. Take the public key of the recipient.`);
      if (exitCode !== 0) throw new Error(message);
      await copyFile(result, output);
    }),
  );
}

/** @throws ActionError `PgpDecryptFileError`, `IncorrectPassphraseError`, `InvalidPgpKeyError`, `FileNotFoundError`, `KeyFileNotFoundError` */
export async function decryptFile(request: PgpRequest, passphrase: string, action: ActionContext): Promise<void> {
  const { input, output } = placesOf(request, action);
  const keyFile = keyFileOf(request.key, action);
  await withGpg(DECRYPT_ERROR, action, (gpg) =>
    guarded(DECRYPT_ERROR, `The file '${request.input}' cannot be decrypted`, async () => {
      await importedKey(gpg, keyFile ?? request.key, passphrase);
      const result = join(gpg.folder, 'result');
      const answer = await gpg.run(['--output', result, '--decrypt', '--', input], passphrase);
      if (answer.exitCode !== 0) throw await decryptFault(gpg, answer);
      await copyFile(result, output);
    }),
  );
}

/** GnuPG says the same of a key that is not there and of one that is locked by another passphrase. */
async function decryptFault(gpg: Gpg, { status, message }: GpgAnswer): Promise<Error> {
  const recipients = [...status.matchAll(/ENC_TO ([0-9A-F]+)/g)].map(([, keyId = '']) => keyId);
  if (recipients.length === 0) return new Error('it is no file of PGP, or not encrypted for a key');
  if (status.includes('DECRYPTION_KEY')) return new Error(message);
  const ring = (await gpg.run(['--with-colons', '--list-secret-keys'])).status;
  if (!recipients.some((keyId) => ring.includes(`:${keyId}:`))) return new Error('it was encrypted for another key');
  return new ActionError(PASSPHRASE_ERROR, 'The passphrase is not that of the private key. Check it.');
}

/** The fingerprint of the key. */
async function importedKey(gpg: Gpg, key: KeySource, passphrase?: string): Promise<string> {
  let file = 'file' in key ? key.file : '';
  if ('text' in key) {
    file = join(gpg.folder, 'key.asc');
    await writeFile(file, key.text, { mode: 0o600 });
  }
  const { status, message } = await gpg.run(['--import', '--', file], passphrase);
  const fingerprint = /IMPORT_OK \d+ ([0-9A-F]+)/.exec(status)?.[1];
  const isPrivate = /IMPORT_OK (?:1[6-9]|[2-9]\d) /.test(status);
  if (fingerprint === undefined) throw new ActionError(KEY_ERROR, `The key is no key of PGP: ${message || 'nothing was found in it'}.`);
  if (passphrase !== undefined && !isPrivate)
    throw new ActionError(KEY_ERROR, 'The key is a public key. Decrypting takes the private key.');
  return fingerprint;
}

interface Places {
  readonly input: string;
  readonly output: string;
}

function placesOf({ input, output }: PgpRequest, action: ActionContext): Places {
  const target = pathFor('write', output, action);
  existingFolder(dirname(target));
  return { input: existingFile(pathFor('read', input, action)), output: target };
}

function keyFileOf(key: KeySource, action: ActionContext): KeySource | undefined {
  if ('text' in key) return undefined;
  const file = pathFor('read', key.file, action);
  try {
    return { file: existingFile(file) };
  } catch {
    throw new ActionError(KEY_FILE_ERROR, `The key file '${file}' does not exist. Check the path.`);
  }
}
