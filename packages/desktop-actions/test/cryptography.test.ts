import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

async function out(script: string): Promise<unknown> {
  const { outputs, error } = await runFlow(script);
  return error ?? outputs['Out'];
}

function put(...names: readonly string[]): string {
  return names.map((name) => `Variables.AddItemToList Item: ${name} List: Out`).join('\n');
}

const TEXT = 'Größe 1, 漢字 😀';
const KEY = "$'''p4ss wörd'''";

/** The four forms of each action: what encrypting gives, decrypting takes. */
const FORMS = [
  ['', '', ''],
  ['UseIV', 'InitializationVector=> IV', 'InitializationVector: IV'],
  ['UseSalt', 'Salt=> Salt', 'Salt: Salt'],
  ['UseSaltAndIV', 'Salt=> Salt InitializationVector=> IV', 'Salt: Salt InitializationVector: IV'],
] as const;

function encryptText(text: string, form: string, more = ''): string {
  return `Cryptography.EncryptText.EncryptTextWithAES${form} TextToEncrypt: $'''${text}''' EncryptionKey: ${KEY} ${more} EncryptedText=> Secret`;
}

function decryptText(form: string, more = ''): string {
  return `Cryptography.DecryptText.DecryptTextWithAES${form} TextToDecrypt: Secret DecryptionKey: ${KEY} ${more} DecryptedText=> Plain`;
}

describe('AES of a text', () => {
  test.each(FORMS)('what is encrypted%s is decrypted again', async (form, outputs, inputs) => {
    expect(await out(`${encryptText(TEXT, form, outputs)}\n${decryptText(form, inputs)}\n${put('Plain')}`)).toEqual([TEXT]);
  });

  test.each(
    ['PKCS7', 'Zeros', 'ANSIX923', 'ISO10126'].flatMap((padding) =>
      ['Bits128', 'Bits192', 'Bits256'].map((size) => [padding, size] as const),
    ),
  )('padding %s with a key of %s', async (padding, size) => {
    const more = (name: string): string => `${name}: Cryptography.PaddingMode.${padding} KeySize: Cryptography.AESKeySize.${size}`;
    for (const text of ['', 'a', '12345678', TEXT]) {
      if (text === '' && padding === 'Zeros') continue;
      const script = `${encryptText(text === '' ? "%''%" : text, '', more('PaddingMode'))}\n${decryptText('', more('Padding'))}\n${put('Plain')}`;
      expect(await out(script)).toEqual([text]);
    }
  });

  test.each(['DefaultEncoding', 'Unicode', 'BigEndianUnicode', 'UTF8'])('encoding %s', async (encoding) => {
    const more = `Encoding: Cryptography.EncryptionEncoding.${encoding}`;
    expect(await out(`${encryptText(TEXT, '', more)}\n${decryptText('', more)}\n${put('Plain')}`)).toEqual([TEXT]);
  });

  test('with salt and vector it is PBKDF2 and AES in CBC mode, as .NET has them', async () => {
    const script = `${encryptText(TEXT, 'UseSaltAndIV', 'Iterations: 1000 HashAlgorithm: Cryptography.EncryptionHashAlgorithm.SHA512 Salt=> Salt InitializationVector=> IV')}\n${put('Secret', 'Salt', 'IV')}`;
    const [secret = '', salt = '', vector = ''] = (await out(script)) as readonly string[];
    const key = pbkdf2Sync('p4ss wörd', Buffer.from(salt, 'base64'), 1000, 32, 'sha512');
    const decipher = createDecipheriv('aes-256-cbc', key, Buffer.from(vector, 'base64'));
    expect(Buffer.concat([decipher.update(secret, 'base64'), decipher.final()]).toString('utf16le')).toBe(TEXT);
  });

  test('another key, another salt, no Base64 and half a block are errors', async () => {
    const wrong = `${encryptText(TEXT, '')}\nCryptography.DecryptText.DecryptTextWithAES TextToDecrypt: Secret DecryptionKey: $'''other''' DecryptedText=> Plain`;
    expect(await out(wrong)).toMatchObject({ code: 'DecryptTextError' });
    expect(await out(`${encryptText(TEXT, 'UseSalt', 'Salt=> Salt')}\n${decryptText('UseSalt', "Salt: $'''AAAA'''")}`)).toMatchObject({
      code: 'DecryptTextError',
    });
    expect(await out(`SET Secret TO $'''äöü'''\n${decryptText('')}`)).toMatchObject({
      code: 'DecryptTextError',
      message: expect.stringContaining('no Base64') as unknown,
    });
    expect(await out(`SET Secret TO $'''AAAA'''\n${decryptText('')}`)).toMatchObject({ code: 'DecryptTextError' });
    expect(await out(encryptText('abc', '', 'PaddingMode: Cryptography.PaddingMode.None'))).toMatchObject({ code: 'EncryptTextError' });
    expect(await out(encryptText('abc', 'UseSalt', 'Iterations: 0 Salt=> Salt'))).toMatchObject({ code: 'EncryptTextError' });
  });
});

describe('AES of a file', () => {
  const UTF8 = 'Encoding: Cryptography.EncryptionEncoding.UTF8';

  test.each(FORMS)('what is encrypted%s comes back as the same text', async (form, outputs, inputs) => {
    writeFileSync(join(home.path, 'a.txt'), TEXT);
    const script = `Cryptography.EncryptFromFile.EncryptFromFileWithAES${form} FileToEncrypt: $'''a.txt''' EncryptionKey: ${KEY} ${UTF8} ${outputs} EncryptedText=> Secret\nCryptography.DecryptToFile.DecryptToFileWithAES${form} TextToDecrypt: Secret DecryptionKey: ${KEY} ${UTF8} ${inputs} DecryptToFile: $'''b.txt''' DecryptedFile=> File\n${put('File.Name')}`;
    expect(await out(script)).toEqual(['b.txt']);
    expect(readFileSync(join(home.path, 'b.txt'), 'utf8')).toBe(`\uFEFF${TEXT}`);
  });

  test('a file that exists stays, gets a neighbour or is replaced', async () => {
    writeFileSync(join(home.path, 'b.txt'), 'old');
    const decrypt = (choice: string): string =>
      `Cryptography.DecryptToFile.DecryptToFileWithAES TextToDecrypt: Secret DecryptionKey: ${KEY} ${UTF8} DecryptToFile: $'''b.txt''' IfFileExists: Cryptography.IfFileExists.${choice} DecryptedFile=> File`;
    const encrypt = encryptText('new', '', UTF8);
    await out(`${encrypt}\n${decrypt('DoNotModifyFiles')}`);
    expect(await out(`${encrypt}\n${decrypt('AddSequentialSuffix')}\n${put('File.Name')}`)).toEqual(['b_2.txt']);
    expect(readFileSync(join(home.path, 'b.txt'), 'utf8')).toBe('old');
    await out(`${encrypt}\n${decrypt('Overwrite')}`);
    expect(readFileSync(join(home.path, 'b.txt'), 'utf8')).toBe('\uFEFFnew');
  });

  test('a file that is missing, or no text, and a folder that is missing are errors', async () => {
    writeFileSync(join(home.path, 'raw.bin'), Buffer.from([0xff, 0x80, 0x00]));
    const encrypt = (file: string): string =>
      `Cryptography.EncryptFromFile.EncryptFromFileWithAES FileToEncrypt: $'''${file}''' EncryptionKey: ${KEY} ${UTF8} EncryptedText=> Secret`;
    expect(await out(encrypt('none.txt'))).toMatchObject({ code: 'FileNotFoundError' });
    expect(await out(encrypt('raw.bin'))).toMatchObject({ code: 'EncryptFileError' });
    expect(
      await out(
        `${encryptText('a', '')}\nCryptography.DecryptToFile.DecryptToFileWithAES TextToDecrypt: Secret DecryptionKey: ${KEY} DecryptToFile: $'''no/b.txt''' DecryptedFile=> File`,
      ),
    ).toMatchObject({ code: 'DirectoryNotFoundError' });
    expect(existsSync(join(home.path, 'no'))).toBe(false);
  });
});

describe('hashes', () => {
  test.each(['SHA256', 'SHA384', 'SHA512'])('%s of a text, by default in UTF-16', async (algorithm) => {
    const script = `Cryptography.HashText HashAlgorithm: Cryptography.HashAlgorithm.${algorithm} TextToHash: $'''${TEXT}''' HashedText=> H\nCryptography.HashTextWithKey HashAlgorithm: Cryptography.KeyedHashAlgorithm.HMAC${algorithm} Encoding: Cryptography.EncryptionEncoding.UTF8 TextToHash: $'''${TEXT}''' HashKey: $'''k''' HashedText=> K\n${put('H', 'K')}`;
    const name = algorithm.toLowerCase();
    expect(await out(script)).toEqual([
      createHash(name).update(Buffer.from(TEXT, 'utf16le')).digest('hex').toUpperCase(),
      createHmac(name, 'k').update(TEXT).digest('hex').toUpperCase(),
    ]);
  });

  test('a large file is hashed by its bytes, one with a mark by its text', async () => {
    const bytes = Buffer.alloc(5_000_001, 'ab');
    writeFileSync(join(home.path, 'large.bin'), bytes);
    writeFileSync(join(home.path, 'marked.txt'), `\uFEFF${TEXT}`, 'utf16le');
    const script = `Cryptography.HashFromFile File: $'''large.bin''' HashedText=> H
Cryptography.HashFromFile File: $'''marked.txt''' Encoding: Cryptography.EncryptionEncoding.UTF8 HashedText=> M
Cryptography.HashFromFileWithKey FileToHash: $'''large.bin''' HashKey: $'''k''' HashedText=> K\n${put('H', 'M', 'K')}`;
    expect(await out(script)).toEqual([
      createHash('sha256').update(bytes).digest('hex').toUpperCase(),
      createHash('sha256').update(TEXT).digest('hex').toUpperCase(),
      createHmac('sha256', Buffer.from('k', 'utf16le')).update(bytes).digest('hex').toUpperCase(),
    ]);
  });

  test('a file that is missing or a folder is an error', async () => {
    mkdirSync(join(home.path, 'dir'));
    expect(await out("Cryptography.HashFromFile File: $'''none''' HashedText=> H")).toMatchObject({ code: 'FileNotFoundError' });
    expect(await out("Cryptography.HashFromFileWithKey FileToHash: $'''dir''' HashKey: 1 HashedText=> H")).toMatchObject({
      code: 'FileNotFoundError',
    });
  });
});
