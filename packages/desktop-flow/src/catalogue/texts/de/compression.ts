import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { ArchivePath: 'Archivpfad', Password: 'Kennwort' } as const satisfies Record<string, FieldTexts>;

export const compression: ModuleTexts = {
  module: 'Compression',
  title: 'Komprimierung',
  actions: {
    'Compression.UnzipFiles': {
      title: 'Dateien entzippen',
      description: 'Entpackt die Dateien eines ZIP-Archivs in einen Ordner, alle oder nur die mit passendem Namen.',
      notes:
        'Liest beide Arten der Verschlüsselung, AES und das ältere ZipCrypto. Ein Archiv mit einer Datei, die aus dem Ordner hinausführt, wird abgelehnt.',
      summary: '{ArchivePath} nach {DestinationFolder} entzippen',
      inputs: {
        ArchivePath: 'Zu entzippendes Archiv',
        DestinationFolder: 'Zielordner',
        IncludeMask: { label: 'Einschlussmaske', help: 'Muster für Dateinamen, durch Semikolons getrennt: *.csv;*.txt' },
        ExcludeMask: { label: 'Ausschlussmaske', help: 'Muster für Dateinamen, die ausgelassen werden' },
        Password: shared.Password,
      },
      outputs: {},
      keywords: ['entpacken', 'extrahieren', 'ZIP'],
    },
    'Compression.ZipFiles': {
      title: 'Dateien zippen',
      description: 'Packt Dateien und Ordner in ein ZIP-Archiv; mit Kennwort wird es verschlüsselt.',
      notes: 'Ein Ordner steht unter seinem eigenen Namen im Archiv. Mit einem Passwort werden die Dateien mit AES-256 verschlüsselt.',
      summary: '{FilesOrFoldersToZip} in {ArchivePath} zippen und in {ZipFile} speichern',
      inputs: {
        ArchivePath: shared.ArchivePath,
        FilesOrFoldersToZip: 'Zu zippende Datei(en) oder Ordner',
        CompressionLevel: 'Komprimierungsgrad',
        ArchiveComment: 'Archivkommentar',
        Password: shared.Password,
      },
      outputs: { ZipFile: 'Das Archiv' },
      keywords: ['packen', 'archivieren', 'ZIP'],
    },
  },
  options: {
    CompressionLevel: {
      None: 'Keine',
      BestSpeed: 'Höchste Geschwindigkeit',
      BestBalanceOfSpeedAndCompression: 'Ausgewogenes Verhältnis von Geschwindigkeit und Komprimierung',
      BestCompression: 'Höchste Komprimierung',
    },
  },
  errors: {
    FileNotFoundError: 'Das Archiv oder etwas, das gepackt werden soll, gibt es nicht',
    DirectoryNotFoundError: 'Den Ordner des Archivs gibt es nicht',
    InvalidArchiveError: 'Die Datei ist kein gültiges ZIP-Archiv',
    ZipFilesError: 'Die Dateien lassen sich nicht packen',
    UnzipFilesError: 'Das Archiv lässt sich nicht entpacken: Das Passwort ist falsch, oder es ist beschädigt oder nicht sicher',
    CreateFolderError: 'Der Zielordner lässt sich nicht anlegen',
  },
};
