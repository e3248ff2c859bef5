import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { ArchivePath: 'Archive path', Password: 'Password' } as const satisfies Record<string, FieldTexts>;

export const compression: ModuleTexts = {
  module: 'Compression',
  title: 'Compression',
  actions: {
    'Compression.UnzipFiles': {
      title: 'Unzip files',
      description: 'Takes the files of a ZIP archive out into a folder, all of them or those whose names fit.',
      notes: 'Reads both kinds of encryption, AES and the older ZipCrypto. An archive with a file that leads out of the folder is refused.',
      summary: 'Unzip {ArchivePath} into {DestinationFolder}',
      inputs: {
        ArchivePath: 'Archive to unzip',
        DestinationFolder: 'Destination folder',
        IncludeMask: { label: 'Include mask', help: 'Patterns of file names, separated by semicolons: *.csv;*.txt' },
        ExcludeMask: { label: 'Exclude mask', help: 'Patterns of file names to leave out' },
        Password: shared.Password,
      },
      outputs: {},
      keywords: ['extract', 'decompress', 'ZIP'],
    },
    'Compression.ZipFiles': {
      title: 'Zip files',
      description: 'Puts files and folders into a ZIP archive; with a password, it is encrypted.',
      notes: 'A folder is in the archive under its own name. With a password, files are encrypted with AES-256.',
      summary: 'Zip {FilesOrFoldersToZip} into {ArchivePath} and store it into {ZipFile}',
      inputs: {
        ArchivePath: shared.ArchivePath,
        FilesOrFoldersToZip: 'File(s) or folder(s) to zip',
        CompressionLevel: 'Compression level',
        ArchiveComment: 'Archive comment',
        Password: shared.Password,
      },
      outputs: { ZipFile: 'The archive' },
      keywords: ['compress', 'pack', 'archive', 'ZIP'],
    },
  },
  options: {
    CompressionLevel: {
      None: 'None',
      BestSpeed: 'Best speed',
      BestBalanceOfSpeedAndCompression: 'Best balance of speed and compression',
      BestCompression: 'Best compression',
    },
  },
  errors: {
    FileNotFoundError: 'The archive, or a file or folder to zip, does not exist',
    DirectoryNotFoundError: 'The folder of the archive does not exist',
    InvalidArchiveError: 'The file is no valid ZIP archive',
    ZipFilesError: 'The files cannot be zipped',
    UnzipFilesError: 'The archive cannot be unzipped: the password is wrong, or it is damaged or not safe',
    CreateFolderError: 'The destination folder cannot be created',
  },
};
