import { decodeBase64 } from '@tandem/kernel';
import { OfficeFileError } from '../package/office-file-error.ts';
import { attributeOf, escapeXml } from '../package/xml-text.ts';

/** Hashes that a file may name, as node and browsers name them. */
export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'md5';

/** How one thing is encrypted by AES with chained blocks. */
export interface AgileCipher {
  readonly salt: Uint8Array;
  readonly keyBits: 128 | 192 | 256;
  readonly hash: HashName;
}

/** How a package is encrypted ([MS-OFFCRYPTO] 2.3.4). */
export type EncryptionInfo =
  | {
      readonly kind: 'agile';
      readonly data: AgileCipher;
      readonly integrity: { readonly key: Uint8Array; readonly value: Uint8Array };
      readonly password: AgileCipher & {
        readonly spinCount: number;
        readonly verifierInput: Uint8Array;
        readonly verifierHash: Uint8Array;
        readonly key: Uint8Array;
      };
    }
  | {
      readonly kind: 'standard';
      readonly keyBits: 128 | 192 | 256;
      readonly salt: Uint8Array;
      readonly verifier: Uint8Array;
      readonly verifierHash: Uint8Array;
    };

/** A larger count is against the specification; it would only keep a machine busy. */
const SPIN_COUNT_LIMIT = 10_000_000;
/** Office writes about one KB, and one more for each certificate that opens the file. */
const MOST_BYTES = 64 * 1024;
const VERSION_BYTES = 8;
const PASSWORD_KEY = 'http://schemas.microsoft.com/office/2006/keyEncryptor/password';

/** @throws OfficeFileError `damaged`, and `not-possible` for ways of encryption that Office of today does not take */
export function readEncryptionInfo(bytes: Uint8Array): EncryptionInfo {
  if (bytes.length < VERSION_BYTES || bytes.length > MOST_BYTES) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (major === 4 && minor === 4) return readAgile(new TextDecoder().decode(bytes.subarray(VERSION_BYTES)));
  if (minor === 2 && major >= 2 && major <= 4) return readStandard(view, bytes);
  throw notSupported(`version ${major}.${minor}`);
}

function readAgile(xml: string): EncryptionInfo {
  const data = tagOf(xml, 'keyData');
  const password = tagOf(xml, 'encryptedKey', (tag) => attributeOf(tag, 'spinCount') !== undefined);
  const integrity = tagOf(xml, 'dataIntegrity');
  const spinCount = Number(attributeOf(password, 'spinCount'));
  if (!Number.isInteger(spinCount) || spinCount < 0 || spinCount > SPIN_COUNT_LIMIT) throw damaged();
  return {
    kind: 'agile',
    data: cipherOf(data),
    integrity: { key: binary(integrity, 'encryptedHmacKey'), value: binary(integrity, 'encryptedHmacValue') },
    password: {
      ...cipherOf(password),
      spinCount,
      verifierInput: binary(password, 'encryptedVerifierHashInput'),
      verifierHash: binary(password, 'encryptedVerifierHashValue'),
      key: binary(password, 'encryptedKeyValue'),
    },
  };
}

function tagOf(xml: string, name: string, fits: (tag: string) => boolean = () => true): string {
  const found = [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>`, 'g'))].map(([tag]) => tag).find(fits);
  if (found === undefined) throw damaged();
  return found;
}

const HASHES: ReadonlyMap<string, HashName> = new Map([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA-256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA-384', 'sha384'],
  ['SHA512', 'sha512'],
  ['SHA-512', 'sha512'],
  ['MD5', 'md5'],
]);

function cipherOf(tag: string): AgileCipher {
  const [cipher, chaining] = [attributeOf(tag, 'cipherAlgorithm'), attributeOf(tag, 'cipherChaining')];
  const hash = HASHES.get(attributeOf(tag, 'hashAlgorithm') ?? '');
  if (cipher !== 'AES' || chaining !== 'ChainingModeCBC') throw notSupported(`${cipher} with ${chaining}`);
  if (hash === undefined) throw notSupported(`the hash ${attributeOf(tag, 'hashAlgorithm')}`);
  return { salt: binary(tag, 'saltValue'), keyBits: keyBitsOf(Number(attributeOf(tag, 'keyBits'))), hash };
}

function keyBitsOf(bits: number): 128 | 192 | 256 {
  if (bits === 128 || bits === 192 || bits === 256) return bits;
  throw notSupported(`keys of ${bits} bits`);
}

function binary(tag: string, name: string): Uint8Array {
  try {
    return decodeBase64(attributeOf(tag, name) ?? '');
  } catch {
    throw damaged();
  }
}

const HEADER_AT = 12;
const AES_OF_BITS: Readonly<Record<number, number>> = { 128: 0x660e, 192: 0x660f, 256: 0x6610 };

function readStandard(view: DataView, bytes: Uint8Array): EncryptionInfo {
  const headerBytes = bytes.length < HEADER_AT + 32 ? 0 : view.getUint32(8, true);
  const at = HEADER_AT + headerBytes;
  if (headerBytes < 32 || at + 72 > bytes.length) throw damaged();
  const algorithm = view.getUint32(HEADER_AT + 8, true);
  const keyBits = keyBitsOf(view.getUint32(HEADER_AT + 16, true));
  if (algorithm !== AES_OF_BITS[keyBits]) throw notSupported(`the algorithm 0x${algorithm.toString(16)}`);
  return {
    kind: 'standard',
    keyBits,
    salt: bytes.slice(at + 4, at + 20),
    verifier: bytes.slice(at + 20, at + 36),
    verifierHash: bytes.slice(at + 40, at + 72),
  };
}

export type AgileInfo = Extract<EncryptionInfo, { kind: 'agile' }>;

const NAMES: Readonly<Record<HashName, string>> = { sha1: 'SHA1', sha256: 'SHA256', sha384: 'SHA384', sha512: 'SHA512', md5: 'MD5' };
const HASH_BYTES: Readonly<Record<HashName, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64, md5: 16 };

/** The stream `EncryptionInfo` of agile encryption. */
export function printEncryptionInfo({ data, integrity, password }: AgileInfo): Uint8Array {
  const key = `<p:encryptedKey spinCount="${password.spinCount}" ${cipherAttributes(password)} ${attributes({
    encryptedVerifierHashInput: password.verifierInput,
    encryptedVerifierHashValue: password.verifierHash,
    encryptedKeyValue: password.key,
  })}/>`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="${PASSWORD_KEY}"><keyData ${cipherAttributes(data)}/><dataIntegrity ${attributes({ encryptedHmacKey: integrity.key, encryptedHmacValue: integrity.value })}/><keyEncryptors><keyEncryptor uri="${PASSWORD_KEY}">${key}</keyEncryptor></keyEncryptors></encryption>`;
  const text = new TextEncoder().encode(xml);
  const bytes = new Uint8Array(VERSION_BYTES + text.length);
  bytes.set([4, 0, 4, 0, 0x40, 0, 0, 0]);
  bytes.set(text, VERSION_BYTES);
  return bytes;
}

function cipherAttributes({ salt, keyBits, hash }: AgileCipher): string {
  const sizes = `saltSize="${salt.length}" blockSize="16" keyBits="${keyBits}" hashSize="${HASH_BYTES[hash]}"`;
  const names = `cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${NAMES[hash]}"`;
  return `${sizes} ${names} ${attributes({ saltValue: salt })}`;
}

function attributes(values: Readonly<Record<string, Uint8Array>>): string {
  const printed = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
  return Object.entries(values)
    .map(([name, bytes]) => `${name}="${escapeXml(printed(bytes))}"`)
    .join(' ');
}

function damaged(): OfficeFileError {
  return new OfficeFileError('damaged', 'The file is damaged: what it says of its encryption cannot be read.');
}

function notSupported(what: string): OfficeFileError {
  return new OfficeFileError(
    'not-possible',
    `The file is protected in a way that is not known here (${what}). Save it with a password in Office 2010 or newer.`,
  );
}
