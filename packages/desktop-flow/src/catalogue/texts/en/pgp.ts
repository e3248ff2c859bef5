import type { ModuleTexts } from '../../action-texts.ts';

export const pgp: ModuleTexts = {
  module: 'PGP',
  title: 'PGP cryptography',
  actions: {
    'PGP.PgpDecryptFile': {
      title: 'Decrypt file with PGP',
      description: 'Decrypts a file that was encrypted for the owner of a private key.',
      notes: 'It needs GnuPG on the machine, the package gnupg. A file that is there already is replaced.',
      summary: 'Decrypt {InputFilePath} to {OutputFilePath}',
      inputs: {
        PrivateKeyFilePath: { label: 'Private key file', help: 'A file of the type .asc, .gpg or .pgp' },
        Passphrase: { label: 'Passphrase', help: 'Of the private key; empty when it has none.' },
        InputFilePath: 'Encrypted file',
        OutputFilePath: 'Decrypted output file',
        PrivateKeyText: { label: 'Private key', help: 'In ASCII armor: -----BEGIN PGP PRIVATE KEY BLOCK-----' },
      },
      outputs: {},
      variants: {
        'PGP.PgpDecryptFile.PgpDecryptFile': { title: 'Private key from a file' },
        'PGP.PgpDecryptFile.PgpDecryptFilePrivateKeyAsText': { title: 'Private key as text' },
      },
      keywords: ['OpenPGP', 'GPG', 'unlock', 'secret'],
    },
    'PGP.PgpEncryptFile': {
      title: 'Encrypt file with PGP',
      description: 'Encrypts a file with the public key of a recipient; only the private key of the recipient opens it again.',
      notes: 'It needs GnuPG on the machine, the package gnupg. A file that is there already is replaced.',
      summary: 'Encrypt {InputFilePath} to {OutputFilePath}',
      inputs: {
        EncryptionAlgorithm: 'Encryption algorithm',
        PublicKeyFilePath: { label: 'Public key file', help: 'A file of the type .asc, .gpg or .pgp' },
        IsAsciiArmored: { label: 'ASCII armor', help: 'Writes text instead of binary data, for email for example.' },
        CompressionAlgorithm: 'Compression algorithm',
        OutputFilePath: 'Encrypted output file',
        InputFilePath: 'File to encrypt',
        PublicKeyText: { label: 'Public key', help: 'In ASCII armor: -----BEGIN PGP PUBLIC KEY BLOCK-----' },
      },
      outputs: {},
      variants: {
        'PGP.PgpEncryptFile.PgpEncryptFile': { title: 'Public key from a file' },
        'PGP.PgpEncryptFile.PgpEncryptFilePublicKeyAsText': { title: 'Public key as text' },
      },
      keywords: ['OpenPGP', 'GPG', 'protect', 'secret'],
    },
  },
  options: {
    PgpEncryptionAlgorithm: { AES256: 'AES-256', AES192: 'AES-192', AES128: 'AES-128', TripleDES: 'Triple DES', CAST5: 'CAST5' },
    PgpCompressionAlgorithm: { None: 'None', ZIP: 'ZIP', ZLIB: 'ZLIB', BZIP2: 'BZIP2' },
  },
  errors: {
    DirectoryNotFoundError: 'The folder of the output does not exist',
    FileNotFoundError: 'The file does not exist',
    IncorrectPassphraseError: 'The passphrase is not that of the private key',
    InvalidPgpKeyError: 'The key is no key of PGP, or not one for this',
    KeyFileNotFoundError: 'The key file does not exist',
    PgpDecryptFileError: 'The file cannot be decrypted',
    PgpEncryptFileError: 'The file cannot be encrypted',
  },
};
