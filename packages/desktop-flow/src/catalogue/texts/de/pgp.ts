import type { ModuleTexts } from '../../action-texts.ts';

export const pgp: ModuleTexts = {
  module: 'PGP',
  title: 'PGP-Kryptografie',
  actions: {
    'PGP.PgpDecryptFile': {
      title: 'Datei mit PGP entschlüsseln',
      description: 'Entschlüsselt eine Datei, die für den Besitzer eines privaten Schlüssels verschlüsselt wurde.',
      notes: 'Es braucht GnuPG auf der Maschine, das Paket gnupg. Eine vorhandene Datei wird ersetzt.',
      summary: '{InputFilePath} nach {OutputFilePath} entschlüsseln',
      inputs: {
        PrivateKeyFilePath: { label: 'Datei mit privatem Schlüssel', help: 'Eine Datei vom Typ .asc, .gpg oder .pgp' },
        Passphrase: { label: 'Passphrase', help: 'Die des privaten Schlüssels; leer, wenn er keine hat.' },
        InputFilePath: 'Verschlüsselte Datei',
        OutputFilePath: 'Entschlüsselte Ausgabedatei',
        PrivateKeyText: { label: 'Privater Schlüssel', help: 'Im ASCII-Format: -----BEGIN PGP PRIVATE KEY BLOCK-----' },
      },
      outputs: {},
      variants: {
        'PGP.PgpDecryptFile.PgpDecryptFile': { title: 'Privater Schlüssel aus einer Datei' },
        'PGP.PgpDecryptFile.PgpDecryptFilePrivateKeyAsText': { title: 'Privater Schlüssel als Text' },
      },
      keywords: ['OpenPGP', 'GPG', 'geheim'],
    },
    'PGP.PgpEncryptFile': {
      title: 'Datei mit PGP verschlüsseln',
      description:
        'Verschlüsselt eine Datei mit dem öffentlichen Schlüssel eines Empfängers; nur dessen privater Schlüssel öffnet sie wieder.',
      notes: 'Es braucht GnuPG auf der Maschine, das Paket gnupg. Eine vorhandene Datei wird ersetzt.',
      summary: '{InputFilePath} nach {OutputFilePath} verschlüsseln',
      inputs: {
        EncryptionAlgorithm: 'Verschlüsselungsalgorithmus',
        PublicKeyFilePath: { label: 'Datei mit öffentlichem Schlüssel', help: 'Eine Datei vom Typ .asc, .gpg oder .pgp' },
        IsAsciiArmored: { label: 'ASCII-Format', help: 'Schreibt Text statt Binärdaten, zum Beispiel für E-Mails.' },
        CompressionAlgorithm: 'Komprimierungsalgorithmus',
        OutputFilePath: 'Verschlüsselte Ausgabedatei',
        InputFilePath: 'Zu verschlüsselnde Datei',
        PublicKeyText: { label: 'Öffentlicher Schlüssel', help: 'Im ASCII-Format: -----BEGIN PGP PUBLIC KEY BLOCK-----' },
      },
      outputs: {},
      variants: {
        'PGP.PgpEncryptFile.PgpEncryptFile': { title: 'Öffentlicher Schlüssel aus einer Datei' },
        'PGP.PgpEncryptFile.PgpEncryptFilePublicKeyAsText': { title: 'Öffentlicher Schlüssel als Text' },
      },
      keywords: ['OpenPGP', 'GPG', 'schützen', 'geheim'],
    },
  },
  options: {
    PgpEncryptionAlgorithm: { AES256: 'AES-256', AES192: 'AES-192', AES128: 'AES-128', TripleDES: 'Triple DES', CAST5: 'CAST5' },
    PgpCompressionAlgorithm: { None: 'Keiner', ZIP: 'ZIP', ZLIB: 'ZLIB', BZIP2: 'BZIP2' },
  },
  errors: {
    DirectoryNotFoundError: 'Der Ordner der Ausgabe ist nicht vorhanden',
    FileNotFoundError: 'Die Datei ist nicht vorhanden',
    IncorrectPassphraseError: 'Die Passphrase ist nicht die des privaten Schlüssels',
    InvalidPgpKeyError: 'Der Schlüssel ist kein PGP-Schlüssel oder keiner für diesen Zweck',
    KeyFileNotFoundError: 'Die Schlüsseldatei ist nicht vorhanden',
    PgpDecryptFileError: 'Die Datei kann nicht entschlüsselt werden',
    PgpEncryptFileError: 'Die Datei kann nicht verschlüsselt werden',
  },
};
