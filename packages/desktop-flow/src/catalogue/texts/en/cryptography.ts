import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Encoding: { label: 'Encoding', help: 'How text becomes bytes. Both sides must use the same.' },
  EncryptionKey: { label: 'Encryption key', help: 'Whoever has it can decrypt the text: keep it in a sensitive variable.' },
  DecryptionKey: { label: 'Decryption key', help: 'The key that the text was encrypted with.' },
  Padding: { label: 'Padding', help: 'What fills up the last block. Both sides must use the same.' },
  KeySize: 'Key size',
  DerivationHash: { label: 'Hash algorithm', help: 'For making the key from the given one and the salt.' },
  Iterations: { label: 'Iterations', help: 'More of them make guessing the key slower.' },
  InitializationVector: { label: 'Initialization vector', help: 'The one that encrypting gave.' },
  Salt: { label: 'Salt', help: 'The one that encrypting gave.' },
  TextToDecrypt: 'Text to decrypt',
  HashAlgorithm: 'Hash algorithm',
  HashKey: 'Hash key',
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  EncryptedText: 'The encrypted text',
  HashedText: 'The hash',
  InitializationVector: 'The initialization vector, which decrypting needs',
  Salt: 'The salt, which decrypting needs',
} as const satisfies Record<string, string>;

/** What distinguishes the actions of AES. */
const plain = 'Key alone';
const withVector = 'Key and initialization vector';
const withSalt = 'Key and salt';
const withBoth = 'Key, salt and initialization vector';

export const cryptography: ModuleTexts = {
  module: 'Cryptography',
  title: 'Cryptography',
  actions: {
    'Cryptography.DecryptText': {
      title: 'Decrypt text with AES',
      description: 'Turns an encrypted text back into what it was. Key and settings are those that it was encrypted with.',
      notes:
        'AES in CBC mode; the key is made from the given one by PBKDF2 (with salt, hash and iterations as set), and without an initialization vector that is made with it. How Power Automate for desktop makes its keys is not published: what one of the two encrypts, the other may not decrypt.',
      summary: 'Decrypt {TextToDecrypt} with AES and store it into {DecryptedText}',
      inputs: {
        Encoding: shared.Encoding,
        TextToDecrypt: shared.TextToDecrypt,
        DecryptionKey: shared.DecryptionKey,
        Padding: shared.Padding,
        KeySize: shared.KeySize,
        InitializationVector: shared.InitializationVector,
        HashAlgorithm: shared.DerivationHash,
        Iterations: shared.Iterations,
        Salt: shared.Salt,
      },
      outputs: { DecryptedText: 'The decrypted text' },
      variants: {
        'Cryptography.DecryptText.DecryptTextWithAES': { title: plain },
        'Cryptography.DecryptText.DecryptTextWithAESUseIV': { title: withVector },
        'Cryptography.DecryptText.DecryptTextWithAESUseSalt': { title: withSalt },
        'Cryptography.DecryptText.DecryptTextWithAESUseSaltAndIV': { title: withBoth },
      },
      keywords: ['decipher', 'secret'],
    },
    'Cryptography.DecryptToFile': {
      title: 'Decrypt to file with AES',
      description:
        'Turns an encrypted text back into the file that it was made from. Key and settings are those that it was encrypted with.',
      notes:
        'AES in CBC mode; the key is made from the given one by PBKDF2 (with salt, hash and iterations as set), and without an initialization vector that is made with it. How Power Automate for desktop makes its keys is not published: what one of the two encrypts, the other may not decrypt.',
      summary: 'Decrypt {TextToDecrypt} with AES to file {DecryptToFile} and store it into {DecryptedFile}',
      inputs: {
        Encoding: shared.Encoding,
        TextToDecrypt: shared.TextToDecrypt,
        DecryptionKey: shared.DecryptionKey,
        DecryptToFile: 'Decrypt to file',
        IfFileExists: 'If file exists',
        Padding: shared.Padding,
        KeySize: shared.KeySize,
        InitializationVector: shared.InitializationVector,
        Salt: shared.Salt,
        HashAlgorithm: shared.DerivationHash,
        Iterations: shared.Iterations,
      },
      outputs: { DecryptedFile: 'The decrypted file' },
      variants: {
        'Cryptography.DecryptToFile.DecryptToFileWithAES': { title: plain },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseIV': { title: withVector },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseSalt': { title: withSalt },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseSaltAndIV': { title: withBoth },
      },
      keywords: ['decipher', 'secret', 'save'],
    },
    'Cryptography.EncryptFromFile': {
      title: 'Encrypt from file with AES',
      description: 'Encrypts the text of a file with a key.',
      notes:
        'AES in CBC mode; the key is made from the given one by PBKDF2 (with salt, hash and iterations as set), and without an initialization vector that is made with it. How Power Automate for desktop makes its keys is not published: what one of the two encrypts, the other may not decrypt. The file is a text in the given encoding; one that is not is refused, because it could not be restored.',
      summary: 'Encrypt file {FileToEncrypt} with AES and store it into {EncryptedText}',
      inputs: {
        Encoding: shared.Encoding,
        FileToEncrypt: 'File to encrypt',
        EncryptionKey: shared.EncryptionKey,
        PaddingMode: shared.Padding,
        KeySize: shared.KeySize,
        HashAlgorithm: shared.DerivationHash,
        Iterations: shared.Iterations,
      },
      outputs: {
        EncryptedText: sharedOutputs.EncryptedText,
        InitializationVector: sharedOutputs.InitializationVector,
        Salt: sharedOutputs.Salt,
      },
      variants: {
        'Cryptography.EncryptFromFile.EncryptFromFileWithAES': { title: plain },
        'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseIV': {
          title: withVector,
          summary:
            'Encrypt file {FileToEncrypt} with AES and store it into {EncryptedText} and the initialization vector into {InitializationVector}',
        },
        'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSalt': {
          title: withSalt,
          summary: 'Encrypt file {FileToEncrypt} with AES and store it into {EncryptedText} and the salt into {Salt}',
        },
        'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSaltAndIV': {
          title: withBoth,
          summary:
            'Encrypt file {FileToEncrypt} with AES and store it into {EncryptedText}, the salt into {Salt} and the initialization vector into {InitializationVector}',
        },
      },
      keywords: ['encipher', 'secret', 'protect'],
    },
    'Cryptography.EncryptText': {
      title: 'Encrypt text with AES',
      description: 'Encrypts a text with a key.',
      notes:
        'AES in CBC mode; the key is made from the given one by PBKDF2 (with salt, hash and iterations as set), and without an initialization vector that is made with it. How Power Automate for desktop makes its keys is not published: what one of the two encrypts, the other may not decrypt.',
      summary: 'Encrypt {TextToEncrypt} with AES and store it into {EncryptedText}',
      inputs: {
        Encoding: shared.Encoding,
        TextToEncrypt: 'Text to encrypt',
        EncryptionKey: shared.EncryptionKey,
        PaddingMode: shared.Padding,
        KeySize: shared.KeySize,
        HashAlgorithm: shared.DerivationHash,
        Iterations: shared.Iterations,
      },
      outputs: {
        EncryptedText: sharedOutputs.EncryptedText,
        InitializationVector: sharedOutputs.InitializationVector,
        Salt: sharedOutputs.Salt,
      },
      variants: {
        'Cryptography.EncryptText.EncryptTextWithAES': { title: plain },
        'Cryptography.EncryptText.EncryptTextWithAESUseIV': {
          title: withVector,
          summary:
            'Encrypt {TextToEncrypt} with AES and store it into {EncryptedText} and the initialization vector into {InitializationVector}',
        },
        'Cryptography.EncryptText.EncryptTextWithAESUseSalt': {
          title: withSalt,
          summary: 'Encrypt {TextToEncrypt} with AES and store it into {EncryptedText} and the salt into {Salt}',
        },
        'Cryptography.EncryptText.EncryptTextWithAESUseSaltAndIV': {
          title: withBoth,
          summary:
            'Encrypt {TextToEncrypt} with AES and store it into {EncryptedText}, the salt into {Salt} and the initialization vector into {InitializationVector}',
        },
      },
      keywords: ['encipher', 'secret', 'protect'],
    },
    'Cryptography.HashFromFile': {
      title: 'Hash from file',
      description: 'Gives the hash of the text of a file: short, the same for the same text, and no way back.',
      notes:
        'The hash is given in hexadecimal digits with capital letters. The bytes of the file count; only a file with a byte order mark is first brought into the given encoding.',
      summary: 'Hash file {File} with {HashAlgorithm} and store it into {HashedText}',
      inputs: { HashAlgorithm: shared.HashAlgorithm, Encoding: shared.Encoding, File: 'File to hash' },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['checksum', 'fingerprint', 'digest', 'SHA'],
    },
    'Cryptography.HashFromFileWithKey': {
      title: 'Hash from file with key',
      description: 'Gives the hash of the text of a file and a key. Only those who have the key can make or check it.',
      notes:
        'The hash is given in hexadecimal digits with capital letters. The bytes of the file count; only a file with a byte order mark is first brought into the given encoding.',
      summary: 'Hash file {FileToHash} with {KeyedHashAlgorithm} and a key and store it into {HashedText}',
      inputs: {
        KeyedHashAlgorithm: shared.HashAlgorithm,
        Encoding: shared.Encoding,
        FileToHash: 'File to hash',
        HashKey: shared.HashKey,
      },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['HMAC', 'signature', 'digest'],
    },
    'Cryptography.HashText': {
      title: 'Hash text',
      description: 'Gives the hash of a text: short, the same for the same text, and no way back.',
      notes: 'The hash is given in hexadecimal digits with capital letters.',
      summary: 'Hash {TextToHash} with {HashAlgorithm} and store it into {HashedText}',
      inputs: { HashAlgorithm: shared.HashAlgorithm, Encoding: shared.Encoding, TextToHash: 'Text to hash' },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['checksum', 'fingerprint', 'digest', 'SHA'],
    },
    'Cryptography.HashTextWithKey': {
      title: 'Hash text with key',
      description: 'Gives the hash of a text and a key. Only those who have the key can make or check it.',
      notes: 'The hash is given in hexadecimal digits with capital letters.',
      summary: 'Hash {TextToHash} with {HashAlgorithm} and a key and store it into {HashedText}',
      inputs: {
        HashAlgorithm: shared.HashAlgorithm,
        Encoding: shared.Encoding,
        TextToHash: 'Text to hash',
        HashKey: shared.HashKey,
      },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['HMAC', 'signature', 'digest'],
    },
  },
  options: {
    EncryptionEncoding: {
      DefaultEncoding: 'System default',
      ANSI: 'ANSI',
      Unicode: 'Unicode (UTF-16)',
      BigEndianUnicode: 'Unicode (big-endian)',
      UTF8: 'UTF-8',
    },
    PaddingMode: { None: 'None', PKCS7: 'PKCS #7', Zeros: 'Zeros', ANSIX923: 'ANSI X9.23', ISO10126: 'ISO 10126' },
    AESKeySize: { Bits128: '128 bits', Bits192: '192 bits', Bits256: '256 bits' },
    IfFileExists: { Overwrite: 'Overwrite', DoNotModifyFiles: 'Do nothing', AddSequentialSuffix: 'Add a number to the name' },
    EncryptionHashAlgorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA384: 'SHA-384', SHA512: 'SHA-512' },
    HashAlgorithm: { SHA256: 'SHA-256', SHA384: 'SHA-384', SHA512: 'SHA-512' },
    KeyedHashAlgorithm: { HMACSHA256: 'HMAC-SHA-256', HMACSHA384: 'HMAC-SHA-384', HMACSHA512: 'HMAC-SHA-512' },
  },
  errors: {
    DecryptTextError: 'The text cannot be decrypted with this key and these settings',
    DecryptToFileError: 'The text cannot be decrypted, or the file cannot be written',
    DirectoryNotFoundError: 'The folder does not exist',
    EncryptFileError: 'The file cannot be encrypted',
    EncryptTextError: 'The text cannot be encrypted',
    FileNotFoundError: 'The file does not exist',
    HashFileError: 'The file cannot be hashed',
    HashFileWithKeyError: 'The file cannot be hashed with the key',
  },
};
