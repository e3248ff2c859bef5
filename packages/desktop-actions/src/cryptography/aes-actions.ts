import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { type ActionContext, ActionError, type ArgumentsOf, defineAction, parameters } from '@tandem/desktop-engine';
import { existingFile, existingFolder, FILE_ERROR } from '../file/source-files.ts';
import { decode, type EncodingName, encode } from '../machine/encoding.ts';
import { pathFor } from '../machine/machine-path.ts';
import { fileValue } from '../machine/path-values.ts';
import { type AesSettings, decryptAes, encryptAes, randomSalt, randomVector, type Salting } from './aes.ts';
import { PADDINGS } from './aes-padding.ts';
import { ENCODING } from './encoding.ts';

const { choice, integer, path, text } = parameters;
const PADDING = choice(PADDINGS, 'PKCS7');
const KEY_SIZE = choice(['Bits128', 'Bits192', 'Bits256'], 'Bits256');
const BITS = { Bits128: 128, Bits192: 192, Bits256: 256 } as const;
const ENCRYPT = { Encoding: ENCODING, EncryptionKey: text(), PaddingMode: PADDING, KeySize: KEY_SIZE } as const;
const DECRYPT = { Encoding: ENCODING, TextToDecrypt: text(), DecryptionKey: text(), Padding: PADDING, KeySize: KEY_SIZE } as const;
const DERIVE = { HashAlgorithm: choice(['SHA1', 'SHA256', 'SHA384', 'SHA512'], 'SHA256'), Iterations: integer(100_000) } as const;
const VECTOR = { InitializationVector: text() } as const;
const SALT = { Salt: text(), ...DERIVE } as const;
const TO_FILE = {
  DecryptToFile: path(),
  IfFileExists: choice(['Overwrite', 'DoNotModifyFiles', 'AddSequentialSuffix'], 'AddSequentialSuffix'),
} as const;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

type Encrypt = ArgumentsOf<typeof ENCRYPT> & Partial<ArgumentsOf<typeof DERIVE>>;
type Decrypt = ArgumentsOf<typeof DECRYPT> & Partial<ArgumentsOf<typeof SALT> & ArgumentsOf<typeof VECTOR>>;

interface Uses {
  readonly salt: boolean;
  readonly vector: boolean;
}

/** What is not an error of the action yet becomes the one that it documents. */
async function faulting<T>(errorId: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ActionError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ActionError(errorId, `${what}: ${reason}. Check key, salt, initialization vector, padding and key size.`, reason);
  }
}

async function encrypted(bytes: Buffer, request: Encrypt, uses: Uses) {
  const salt = randomSalt();
  const vector = randomVector();
  const { HashAlgorithm: hash = 'SHA256', Iterations: iterations = 100_000 } = request;
  const settings: AesSettings = {
    key: request.EncryptionKey,
    bits: BITS[request.KeySize],
    padding: request.PaddingMode,
    salting: uses.salt ? { salt, iterations, hash } : undefined,
    vector: uses.vector ? vector : undefined,
  };
  const EncryptedText = (await encryptAes(bytes, settings)).toString('base64');
  return { EncryptedText, Salt: salt.toString('base64'), InitializationVector: vector.toString('base64') };
}

function encryptText(request: Encrypt & { readonly TextToEncrypt: string }, uses: Uses) {
  const { TextToEncrypt, Encoding } = request;
  return faulting('EncryptTextError', 'The text cannot be encrypted', () =>
    encrypted(encode(TextToEncrypt, Encoding, false), request, uses),
  );
}

function encryptFile(request: Encrypt & { readonly FileToEncrypt: string }, uses: Uses, action: ActionContext) {
  return faulting('EncryptFileError', 'The file cannot be encrypted', async () => {
    const bytes = await readFile(existingFile(pathFor('read', request.FileToEncrypt, action)));
    return encrypted(textBytes(bytes, request.Encoding), request, uses);
  });
}

/** The text of a file in its encoding, without a mark. */
function textBytes(bytes: Buffer, encoding: EncodingName): Buffer {
  const text = decode(bytes, encoding);
  const again = encode(text, encoding, false);
  if (text.includes('\uFFFD') || (encoding.endsWith('Unicode') && bytes.length % 2 === 1))
    throw new ActionError(
      'EncryptFileError',
      'The file is no text in that encoding, so that it could not be restored. Choose the encoding of the file.',
    );
  return again;
}

async function decrypted(request: Decrypt): Promise<string> {
  const { TextToDecrypt, Salt, InitializationVector } = request;
  const { HashAlgorithm: hash = 'SHA256', Iterations: iterations = 100_000 } = request;
  const salting: Salting | undefined = Salt === undefined ? undefined : { salt: fromBase64(Salt, 'the salt'), iterations, hash };
  const bytes = await decryptAes(fromBase64(TextToDecrypt, 'the text'), {
    key: request.DecryptionKey,
    bits: BITS[request.KeySize],
    padding: request.Padding,
    salting,
    vector: InitializationVector === undefined ? undefined : fromBase64(InitializationVector, 'the initialization vector'),
  });
  const isCut = request.Padding === 'Zeros' && bytes.length % 2 === 1 && request.Encoding === 'Unicode';
  const text = decode(isCut ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes, request.Encoding);
  if (text.includes('\uFFFD')) throw new Error('what comes out is no text in that encoding');
  return text;
}

function fromBase64(written: string, what: string): Buffer {
  if (!BASE64.test(written) || written.trim() === '') throw new Error(`${what} is no Base64`);
  return Buffer.from(written, 'base64');
}

function decryptText(request: Decrypt) {
  return faulting('DecryptTextError', 'The text cannot be decrypted', async () => ({ DecryptedText: await decrypted(request) }));
}

function decryptFile(request: Decrypt & ArgumentsOf<typeof TO_FILE>, action: ActionContext) {
  return faulting('DecryptToFileError', 'The text cannot be decrypted to the file', async () => {
    const wanted = pathFor('write', request.DecryptToFile, action);
    existingFolder(dirname(wanted));
    const content = encode(await decrypted(request), request.Encoding, true);
    const isFree = !existsSync(wanted);
    if (!isFree && request.IfFileExists === 'DoNotModifyFiles') return { DecryptedFile: null };
    const file = isFree || request.IfFileExists === 'Overwrite' ? wanted : pathFor('write', freePath(wanted), action);
    await writeFile(file, content);
    return { DecryptedFile: fileValue(file) };
  });
}

/** `name_2.txt` where `name.txt` is taken. */
function freePath(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let number = 2;
  while (existsSync(`${stem}_${number}${extension}`)) number++;
  return `${stem}_${number}${extension}`;
}

const ENCRYPT_TEXT = { title: 'Encrypt text with AES', errors: ['EncryptTextError'] } as const;
const ENCRYPT_FILE = { title: 'Encrypt from file with AES', errors: [FILE_ERROR, 'EncryptFileError'] } as const;
const DECRYPT_TEXT = {
  title: 'Decrypt text with AES',
  outputs: ['DecryptedText'],
  errors: ['DecryptTextError'],
  run: decryptText,
} as const;
const DECRYPT_FILE = {
  title: 'Decrypt to file with AES',
  outputs: ['DecryptedFile'],
  errors: ['DirectoryNotFoundError', 'DecryptToFileError'],
  run: decryptFile,
} as const;
const TEXT = { ...ENCRYPT, TextToEncrypt: text() } as const;
const FILE = { ...ENCRYPT, FileToEncrypt: path() } as const;

export const AES_ACTIONS = [
  defineAction({
    ...ENCRYPT_TEXT,
    id: 'Cryptography.EncryptText.EncryptTextWithAES',
    aliases: ['Cryptography.EncryptTextWithAES'],
    parameters: TEXT,
    outputs: ['EncryptedText'],
    run: async (request) => ({ EncryptedText: (await encryptText(request, { salt: false, vector: false })).EncryptedText }),
  }),
  defineAction({
    ...ENCRYPT_TEXT,
    id: 'Cryptography.EncryptText.EncryptTextWithAESUseIV',
    parameters: TEXT,
    outputs: ['InitializationVector', 'EncryptedText'],
    run: async (request) => {
      const { EncryptedText, InitializationVector } = await encryptText(request, { salt: false, vector: true });
      return { EncryptedText, InitializationVector };
    },
  }),
  defineAction({
    ...ENCRYPT_TEXT,
    id: 'Cryptography.EncryptText.EncryptTextWithAESUseSalt',
    parameters: { ...TEXT, ...DERIVE },
    outputs: ['Salt', 'EncryptedText'],
    run: async (request) => {
      const { EncryptedText, Salt } = await encryptText(request, { salt: true, vector: false });
      return { EncryptedText, Salt };
    },
  }),
  defineAction({
    ...ENCRYPT_TEXT,
    id: 'Cryptography.EncryptText.EncryptTextWithAESUseSaltAndIV',
    parameters: { ...TEXT, ...DERIVE },
    outputs: ['Salt', 'InitializationVector', 'EncryptedText'],
    run: (request) => encryptText(request, { salt: true, vector: true }),
  }),
  defineAction({
    ...ENCRYPT_FILE,
    id: 'Cryptography.EncryptFromFile.EncryptFromFileWithAES',
    aliases: ['Cryptography.EncryptFromFileWithAES'],
    parameters: FILE,
    outputs: ['EncryptedText'],
    run: async (request, action) => ({
      EncryptedText: (await encryptFile(request, { salt: false, vector: false }, action)).EncryptedText,
    }),
  }),
  defineAction({
    ...ENCRYPT_FILE,
    id: 'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseIV',
    parameters: FILE,
    outputs: ['InitializationVector', 'EncryptedText'],
    run: async (request, action) => {
      const { EncryptedText, InitializationVector } = await encryptFile(request, { salt: false, vector: true }, action);
      return { EncryptedText, InitializationVector };
    },
  }),
  defineAction({
    ...ENCRYPT_FILE,
    id: 'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSalt',
    parameters: { ...FILE, ...DERIVE },
    outputs: ['Salt', 'EncryptedText'],
    run: async (request, action) => {
      const { EncryptedText, Salt } = await encryptFile(request, { salt: true, vector: false }, action);
      return { EncryptedText, Salt };
    },
  }),
  defineAction({
    ...ENCRYPT_FILE,
    id: 'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSaltAndIV',
    parameters: { ...FILE, ...DERIVE },
    outputs: ['Salt', 'InitializationVector', 'EncryptedText'],
    run: (request, action) => encryptFile(request, { salt: true, vector: true }, action),
  }),
  defineAction({
    ...DECRYPT_TEXT,
    id: 'Cryptography.DecryptText.DecryptTextWithAES',
    aliases: ['Cryptography.DecryptTextWithAES'],
    parameters: DECRYPT,
  }),
  defineAction({ ...DECRYPT_TEXT, id: 'Cryptography.DecryptText.DecryptTextWithAESUseIV', parameters: { ...DECRYPT, ...VECTOR } }),
  defineAction({ ...DECRYPT_TEXT, id: 'Cryptography.DecryptText.DecryptTextWithAESUseSalt', parameters: { ...DECRYPT, ...SALT } }),
  defineAction({
    ...DECRYPT_TEXT,
    id: 'Cryptography.DecryptText.DecryptTextWithAESUseSaltAndIV',
    parameters: { ...DECRYPT, ...SALT, ...VECTOR },
  }),
  defineAction({
    ...DECRYPT_FILE,
    id: 'Cryptography.DecryptToFile.DecryptToFileWithAES',
    aliases: ['Cryptography.DecryptToFileWithAES'],
    parameters: { ...DECRYPT, ...TO_FILE },
  }),
  defineAction({
    ...DECRYPT_FILE,
    id: 'Cryptography.DecryptToFile.DecryptToFileWithAESUseIV',
    parameters: { ...DECRYPT, ...TO_FILE, ...VECTOR },
  }),
  defineAction({
    ...DECRYPT_FILE,
    id: 'Cryptography.DecryptToFile.DecryptToFileWithAESUseSalt',
    parameters: { ...DECRYPT, ...TO_FILE, ...SALT },
  }),
  defineAction({
    ...DECRYPT_FILE,
    id: 'Cryptography.DecryptToFile.DecryptToFileWithAESUseSaltAndIV',
    parameters: { ...DECRYPT, ...TO_FILE, ...SALT, ...VECTOR },
  }),
];
