import { defineAction, parameters } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, FILE_ERROR } from '../file/source-files.ts';
import {
  DECRYPT_ERROR,
  decryptFile,
  ENCRYPT_ERROR,
  type EncryptRequest,
  encryptFile,
  KEY_ERROR,
  KEY_FILE_ERROR,
  PASSPHRASE_ERROR,
} from './pgp-files.ts';

const { boolean, choice, path, text } = parameters;
const FILES = { InputFilePath: path(), OutputFilePath: path() } as const;
const ENCRYPT = {
  ...FILES,
  EncryptionAlgorithm: choice(['AES256', 'AES192', 'AES128', 'TripleDES', 'CAST5'], 'AES256'),
  CompressionAlgorithm: choice(['None', 'ZIP', 'ZLIB', 'BZIP2'], 'ZIP'),
  IsAsciiArmored: boolean(false),
} as const;
const DECRYPT = { ...FILES, Passphrase: text('') } as const;
const CIPHERS = { AES256: 'AES256', AES192: 'AES192', AES128: 'AES', TripleDES: '3DES', CAST5: 'CAST5' } as const;
const COMPRESSIONS = { None: 'Uncompressed', ZIP: 'ZIP', ZLIB: 'ZLIB', BZIP2: 'BZIP2' } as const;
const FILE_ERRORS = [FILE_ERROR, DIRECTORY_ERROR];
const ENCRYPT_ERRORS = [...FILE_ERRORS, KEY_ERROR, ENCRYPT_ERROR];
const DECRYPT_ERRORS = [...FILE_ERRORS, KEY_ERROR, PASSPHRASE_ERROR, DECRYPT_ERROR];

interface Encrypt {
  readonly InputFilePath: string;
  readonly OutputFilePath: string;
  readonly EncryptionAlgorithm: keyof typeof CIPHERS;
  readonly CompressionAlgorithm: keyof typeof COMPRESSIONS;
  readonly IsAsciiArmored: boolean;
}

function requestOf(values: Encrypt): Omit<EncryptRequest, 'key'> {
  return {
    input: values.InputFilePath,
    output: values.OutputFilePath,
    cipher: CIPHERS[values.EncryptionAlgorithm],
    compression: COMPRESSIONS[values.CompressionAlgorithm],
    isArmored: values.IsAsciiArmored,
  };
}

export const PGP_ACTIONS = [
  defineAction({
    id: 'PGP.PgpEncryptFile.PgpEncryptFile',
    aliases: ['PGP.PgpEncryptFile'],
    title: 'Encrypt file with PGP',
    parameters: { ...ENCRYPT, PublicKeyFilePath: path() },
    errors: [...ENCRYPT_ERRORS, KEY_FILE_ERROR],
    run: async (values, action) => {
      await encryptFile({ ...requestOf(values), key: { file: values.PublicKeyFilePath } }, action);
      return {};
    },
  }),
  defineAction({
    id: 'PGP.PgpEncryptFile.PgpEncryptFilePublicKeyAsText',
    title: 'Encrypt file with PGP',
    parameters: { ...ENCRYPT, PublicKeyText: text() },
    errors: ENCRYPT_ERRORS,
    run: async (values, action) => {
      await encryptFile({ ...requestOf(values), key: { text: values.PublicKeyText } }, action);
      return {};
    },
  }),
  defineAction({
    id: 'PGP.PgpDecryptFile.PgpDecryptFile',
    aliases: ['PGP.PgpDecryptFile'],
    title: 'Decrypt file with PGP',
    parameters: { ...DECRYPT, PrivateKeyFilePath: path() },
    errors: [...DECRYPT_ERRORS, KEY_FILE_ERROR],
    run: async ({ InputFilePath: input, OutputFilePath: output, PrivateKeyFilePath: file, Passphrase }, action) => {
      await decryptFile({ input, output, key: { file } }, Passphrase, action);
      return {};
    },
  }),
  defineAction({
    id: 'PGP.PgpDecryptFile.PgpDecryptFilePrivateKeyAsText',
    title: 'Decrypt file with PGP',
    parameters: { ...DECRYPT, PrivateKeyText: text() },
    errors: DECRYPT_ERRORS,
    run: async ({ InputFilePath: input, OutputFilePath: output, PrivateKeyText: key, Passphrase }, action) => {
      await decryptFile({ input, output, key: { text: key } }, Passphrase, action);
      return {};
    },
  }),
];
