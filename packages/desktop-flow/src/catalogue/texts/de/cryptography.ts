import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Encoding: { label: 'Codierung', help: 'Wie aus Text Bytes werden. Beide Seiten müssen dieselbe verwenden.' },
  EncryptionKey: {
    label: 'Verschlüsselungsschlüssel',
    help: 'Wer ihn hat, kann den Text entschlüsseln: Er gehört in eine vertrauliche Variable.',
  },
  DecryptionKey: { label: 'Entschlüsselungsschlüssel', help: 'Der Schlüssel, mit dem der Text verschlüsselt wurde.' },
  Padding: { label: 'Auffüllung', help: 'Was den letzten Block auffüllt. Beide Seiten müssen dieselbe verwenden.' },
  KeySize: 'Schlüsselgröße',
  DerivationHash: { label: 'Hashalgorithmus', help: 'Bildet den Schlüssel aus dem angegebenen und dem Salt.' },
  Iterations: { label: 'Iterationen', help: 'Je mehr, desto langsamer lässt sich der Schlüssel erraten.' },
  InitializationVector: { label: 'Initialisierungsvektor', help: 'Der beim Verschlüsseln ausgegebene.' },
  Salt: { label: 'Salt', help: 'Das beim Verschlüsseln ausgegebene.' },
  TextToDecrypt: 'Zu entschlüsselnder Text',
  HashAlgorithm: 'Hashalgorithmus',
  HashKey: 'Hashschlüssel',
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  EncryptedText: 'Der verschlüsselte Text',
  HashedText: 'Der Hash',
  InitializationVector: 'Der Initialisierungsvektor, der zum Entschlüsseln nötig ist',
  Salt: 'Das Salt, das zum Entschlüsseln nötig ist',
} as const satisfies Record<string, string>;

/** What distinguishes the actions of AES. */
const plain = 'Nur Schlüssel';
const withVector = 'Schlüssel und Initialisierungsvektor';
const withSalt = 'Schlüssel und Salt';
const withBoth = 'Schlüssel, Salt und Initialisierungsvektor';

export const cryptography: ModuleTexts = {
  module: 'Cryptography',
  title: 'Kryptografie',
  actions: {
    'Cryptography.DecryptText': {
      title: 'Text mit AES entschlüsseln',
      description:
        'Macht aus einem verschlüsselten Text wieder den ursprünglichen. Schlüssel und Einstellungen sind die, mit denen er verschlüsselt wurde.',
      notes:
        'AES im CBC-Modus; der Schlüssel entsteht aus dem angegebenen durch PBKDF2 (mit Salt, Hash und Iterationen wie eingestellt), ohne Initialisierungsvektor auch dieser. Wie Power Automate für Desktop seine Schlüssel bildet, ist nicht veröffentlicht: Was eines von beiden verschlüsselt, kann das andere womöglich nicht entschlüsseln.',
      summary: '{TextToDecrypt} mit AES entschlüsseln und in {DecryptedText} speichern',
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
      outputs: { DecryptedText: 'Der entschlüsselte Text' },
      variants: {
        'Cryptography.DecryptText.DecryptTextWithAES': { title: plain },
        'Cryptography.DecryptText.DecryptTextWithAESUseIV': { title: withVector },
        'Cryptography.DecryptText.DecryptTextWithAESUseSalt': { title: withSalt },
        'Cryptography.DecryptText.DecryptTextWithAESUseSaltAndIV': { title: withBoth },
      },
      keywords: ['dechiffrieren', 'Geheimnis'],
    },
    'Cryptography.DecryptToFile': {
      title: 'Mit AES in Datei entschlüsseln',
      description:
        'Macht aus einem verschlüsselten Text wieder die Datei, aus der er entstand. Schlüssel und Einstellungen sind die, mit denen er verschlüsselt wurde.',
      notes:
        'AES im CBC-Modus; der Schlüssel entsteht aus dem angegebenen durch PBKDF2 (mit Salt, Hash und Iterationen wie eingestellt), ohne Initialisierungsvektor auch dieser. Wie Power Automate für Desktop seine Schlüssel bildet, ist nicht veröffentlicht: Was eines von beiden verschlüsselt, kann das andere womöglich nicht entschlüsseln.',
      summary: '{TextToDecrypt} mit AES in Datei {DecryptToFile} entschlüsseln und in {DecryptedFile} speichern',
      inputs: {
        Encoding: shared.Encoding,
        TextToDecrypt: shared.TextToDecrypt,
        DecryptionKey: shared.DecryptionKey,
        DecryptToFile: 'In Datei entschlüsseln',
        IfFileExists: 'Wenn Datei vorhanden ist',
        Padding: shared.Padding,
        KeySize: shared.KeySize,
        InitializationVector: shared.InitializationVector,
        Salt: shared.Salt,
        HashAlgorithm: shared.DerivationHash,
        Iterations: shared.Iterations,
      },
      outputs: { DecryptedFile: 'Die entschlüsselte Datei' },
      variants: {
        'Cryptography.DecryptToFile.DecryptToFileWithAES': { title: plain },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseIV': { title: withVector },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseSalt': { title: withSalt },
        'Cryptography.DecryptToFile.DecryptToFileWithAESUseSaltAndIV': { title: withBoth },
      },
      keywords: ['dechiffrieren', 'Geheimnis', 'speichern'],
    },
    'Cryptography.EncryptFromFile': {
      title: 'Aus Datei mit AES verschlüsseln',
      description: 'Verschlüsselt den Text einer Datei mit einem Schlüssel.',
      notes:
        'AES im CBC-Modus; der Schlüssel entsteht aus dem angegebenen durch PBKDF2 (mit Salt, Hash und Iterationen wie eingestellt), ohne Initialisierungsvektor auch dieser. Wie Power Automate für Desktop seine Schlüssel bildet, ist nicht veröffentlicht: Was eines von beiden verschlüsselt, kann das andere womöglich nicht entschlüsseln. Die Datei ist ein Text in der angegebenen Codierung; eine andere wird abgelehnt, weil sie nicht wiederherzustellen wäre.',
      summary: 'Datei {FileToEncrypt} mit AES verschlüsseln und in {EncryptedText} speichern',
      inputs: {
        Encoding: shared.Encoding,
        FileToEncrypt: 'Zu verschlüsselnde Datei',
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
            'Datei {FileToEncrypt} mit AES verschlüsseln, in {EncryptedText} und den Initialisierungsvektor in {InitializationVector} speichern',
        },
        'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSalt': {
          title: withSalt,
          summary: 'Datei {FileToEncrypt} mit AES verschlüsseln, in {EncryptedText} und das Salt in {Salt} speichern',
        },
        'Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSaltAndIV': {
          title: withBoth,
          summary:
            'Datei {FileToEncrypt} mit AES verschlüsseln, in {EncryptedText}, das Salt in {Salt} und den Initialisierungsvektor in {InitializationVector} speichern',
        },
      },
      keywords: ['chiffrieren', 'Geheimnis', 'schützen'],
    },
    'Cryptography.EncryptText': {
      title: 'Text mit AES verschlüsseln',
      description: 'Verschlüsselt einen Text mit einem Schlüssel.',
      notes:
        'AES im CBC-Modus; der Schlüssel entsteht aus dem angegebenen durch PBKDF2 (mit Salt, Hash und Iterationen wie eingestellt), ohne Initialisierungsvektor auch dieser. Wie Power Automate für Desktop seine Schlüssel bildet, ist nicht veröffentlicht: Was eines von beiden verschlüsselt, kann das andere womöglich nicht entschlüsseln.',
      summary: '{TextToEncrypt} mit AES verschlüsseln und in {EncryptedText} speichern',
      inputs: {
        Encoding: shared.Encoding,
        TextToEncrypt: 'Zu verschlüsselnder Text',
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
            '{TextToEncrypt} mit AES verschlüsseln, in {EncryptedText} und den Initialisierungsvektor in {InitializationVector} speichern',
        },
        'Cryptography.EncryptText.EncryptTextWithAESUseSalt': {
          title: withSalt,
          summary: '{TextToEncrypt} mit AES verschlüsseln, in {EncryptedText} und das Salt in {Salt} speichern',
        },
        'Cryptography.EncryptText.EncryptTextWithAESUseSaltAndIV': {
          title: withBoth,
          summary:
            '{TextToEncrypt} mit AES verschlüsseln, in {EncryptedText}, das Salt in {Salt} und den Initialisierungsvektor in {InitializationVector} speichern',
        },
      },
      keywords: ['chiffrieren', 'Geheimnis', 'schützen'],
    },
    'Cryptography.HashFromFile': {
      title: 'Hash aus Datei',
      description: 'Liefert den Hash des Textes einer Datei: kurz, bei gleichem Text gleich und ohne Weg zurück.',
      notes:
        'Der Hash kommt in hexadezimalen Ziffern mit Großbuchstaben. Es zählen die Bytes der Datei; nur eine mit Byte-Reihenfolge-Markierung wird erst in die angegebene Codierung gebracht.',
      summary: 'Hash der Datei {File} mit {HashAlgorithm} bilden und in {HashedText} speichern',
      inputs: { HashAlgorithm: shared.HashAlgorithm, Encoding: shared.Encoding, File: 'Datei, deren Hash gebildet wird' },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['Prüfsumme', 'Fingerabdruck', 'SHA'],
    },
    'Cryptography.HashFromFileWithKey': {
      title: 'Hash aus Datei mit Schlüssel',
      description: 'Liefert den Hash des Textes einer Datei und eines Schlüssels. Nur wer den Schlüssel hat, kann ihn bilden oder prüfen.',
      notes:
        'Der Hash kommt in hexadezimalen Ziffern mit Großbuchstaben. Es zählen die Bytes der Datei; nur eine mit Byte-Reihenfolge-Markierung wird erst in die angegebene Codierung gebracht.',
      summary: 'Hash der Datei {FileToHash} mit {KeyedHashAlgorithm} und Schlüssel bilden und in {HashedText} speichern',
      inputs: {
        KeyedHashAlgorithm: shared.HashAlgorithm,
        Encoding: shared.Encoding,
        FileToHash: 'Datei, deren Hash gebildet wird',
        HashKey: shared.HashKey,
      },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['HMAC', 'Signatur'],
    },
    'Cryptography.HashText': {
      title: 'Hash aus Text',
      description: 'Liefert den Hash eines Textes: kurz, bei gleichem Text gleich und ohne Weg zurück.',
      notes: 'Der Hash kommt in hexadezimalen Ziffern mit Großbuchstaben.',
      summary: 'Hash von {TextToHash} mit {HashAlgorithm} bilden und in {HashedText} speichern',
      inputs: { HashAlgorithm: shared.HashAlgorithm, Encoding: shared.Encoding, TextToHash: 'Text, dessen Hash gebildet wird' },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['Prüfsumme', 'Fingerabdruck', 'SHA'],
    },
    'Cryptography.HashTextWithKey': {
      title: 'Hash aus Text mit Schlüssel',
      description: 'Liefert den Hash eines Textes und eines Schlüssels. Nur wer den Schlüssel hat, kann ihn bilden oder prüfen.',
      notes: 'Der Hash kommt in hexadezimalen Ziffern mit Großbuchstaben.',
      summary: 'Hash von {TextToHash} mit {HashAlgorithm} und Schlüssel bilden und in {HashedText} speichern',
      inputs: {
        HashAlgorithm: shared.HashAlgorithm,
        Encoding: shared.Encoding,
        TextToHash: 'Text, dessen Hash gebildet wird',
        HashKey: shared.HashKey,
      },
      outputs: { HashedText: sharedOutputs.HashedText },
      keywords: ['HMAC', 'Signatur'],
    },
  },
  options: {
    EncryptionEncoding: {
      DefaultEncoding: 'Systemstandard',
      ANSI: 'ANSI',
      Unicode: 'Unicode (UTF-16)',
      BigEndianUnicode: 'Unicode (Big-Endian)',
      UTF8: 'UTF-8',
    },
    PaddingMode: { None: 'Keine', PKCS7: 'PKCS #7', Zeros: 'Nullen', ANSIX923: 'ANSI X9.23', ISO10126: 'ISO 10126' },
    AESKeySize: { Bits128: '128 Bit', Bits192: '192 Bit', Bits256: '256 Bit' },
    IfFileExists: { Overwrite: 'Überschreiben', DoNotModifyFiles: 'Nichts tun', AddSequentialSuffix: 'Nummer an den Namen anhängen' },
    EncryptionHashAlgorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA384: 'SHA-384', SHA512: 'SHA-512' },
    HashAlgorithm: { SHA256: 'SHA-256', SHA384: 'SHA-384', SHA512: 'SHA-512' },
    KeyedHashAlgorithm: { HMACSHA256: 'HMAC-SHA-256', HMACSHA384: 'HMAC-SHA-384', HMACSHA512: 'HMAC-SHA-512' },
  },
  errors: {
    DecryptTextError: 'Der Text ist mit diesem Schlüssel und diesen Einstellungen nicht zu entschlüsseln',
    DecryptToFileError: 'Der Text ist nicht zu entschlüsseln, oder die Datei kann nicht geschrieben werden',
    DirectoryNotFoundError: 'Der Ordner ist nicht vorhanden',
    EncryptFileError: 'Die Datei kann nicht verschlüsselt werden',
    EncryptTextError: 'Der Text kann nicht verschlüsselt werden',
    FileNotFoundError: 'Die Datei ist nicht vorhanden',
    HashFileError: 'Der Hash der Datei kann nicht gebildet werden',
    HashFileWithKeyError: 'Der Hash der Datei kann mit dem Schlüssel nicht gebildet werden',
  },
};
