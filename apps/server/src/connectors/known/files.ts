import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling } from './operation.ts';
import { JSON_VALUE, may, more, must, NUMBER, oneOfNames, YES_NO } from './parameter.ts';

const FILE = must('id', both('File', 'Datei'));
const FOLDER = must('folderPath', both('Folder Path', 'Ordnerpfad'));
const FOLDER_ID = must('folderId', both('Folder', 'Ordner'));
const NAME = must('name', both('File Name', 'Dateiname'));
const CONTENT = must('body', both('File Content', 'Dateiinhalt'), JSON_VALUE);
const PATH = must('path', both('File Path', 'Dateipfad'));
const INFER = more('inferContentType', both('Infer Content Type', 'Inhaltstyp ableiten'), YES_NO);

/** What all connectors of file storage have under the same names. */
const FILE_OPERATIONS = [
  polling('OnNewFileV2', both('When a file is created', 'Wenn eine Datei erstellt wird'), FOLDER_ID, INFER),
  polling('OnUpdatedFileV2', both('When a file is modified', 'Wenn eine Datei geändert wird'), FOLDER_ID, INFER),
  action('CreateFile', both('Create file', 'Datei erstellen'), FOLDER, NAME, CONTENT),
  action('UpdateFile', both('Update file', 'Datei aktualisieren'), FILE, CONTENT),
  action('DeleteFile', both('Delete file', 'Datei löschen'), FILE),
  action('GetFileContent', both('Get file content', 'Dateiinhalt abrufen'), FILE, INFER),
  action('GetFileContentByPath', both('Get file content using path', 'Dateiinhalt mithilfe des Pfads abrufen'), PATH, INFER),
  action('GetFileMetadata', both('Get file metadata', 'Dateimetadaten abrufen'), FILE),
  action('GetFileMetadataByPath', both('Get file metadata using path', 'Dateimetadaten mithilfe des Pfads abrufen'), PATH),
];

export const oneDriveForBusiness: KnownConnector = {
  apiName: 'shared_onedriveforbusiness',
  title: both('OneDrive for Business', 'OneDrive for Business'),
  description: both('Files of a work account.', 'Dateien eines Geschäftskontos.'),
  icon: 'file-storage',
  colour: '#0f5fa8',
  operations: [
    ...FILE_OPERATIONS,
    action('ListFolderV2', both('List files in folder', 'Dateien im Ordner auflisten'), must('id', both('Folder', 'Ordner'))),
    action(
      'FindFiles',
      both('Find files in folder', 'Dateien im Ordner suchen'),
      must('query', both('Search Query', 'Suchabfrage')),
      must('id', both('Folder', 'Ordner')),
      may('findMode', both('File Search Mode', 'Dateisuchmodus')),
      may('maxFileCount', both('Maximum Files Count', 'Höchstanzahl von Dateien'), NUMBER),
    ),
    action(
      'CopyDriveFile',
      both('Copy file', 'Datei kopieren'),
      FILE,
      must('destination', both('Destination File Path', 'Zieldateipfad')),
      may('overwrite', both('Overwrite', 'Überschreiben'), YES_NO),
    ),
    action(
      'MoveFile',
      both('Move or rename a file', 'Datei verschieben oder umbenennen'),
      FILE,
      must('destination', both('Destination File Path', 'Zieldateipfad')),
      may('overwrite', both('Overwrite', 'Überschreiben'), YES_NO),
    ),
    action(
      'ConvertFile',
      both('Convert file', 'Datei konvertieren'),
      FILE,
      may('type', both('Target type', 'Zieltyp'), oneOfNames('pdf', 'html', 'jpg', 'glb')),
    ),
    action(
      'CreateShareLinkV2',
      both('Create share link', 'Freigabelink erstellen'),
      FILE,
      must('type', both('Link type', 'Linktyp')),
      may('scope', both('Link scope', 'Linkbereich')),
    ),
  ],
};

export const oneDrive: KnownConnector = {
  apiName: 'shared_onedrive',
  title: both('OneDrive', 'OneDrive'),
  description: both('Files of a personal account.', 'Dateien eines persönlichen Kontos.'),
  icon: 'file-storage',
  colour: '#0f5fa8',
  operations: FILE_OPERATIONS,
};

export const dropbox: KnownConnector = {
  apiName: 'shared_dropbox',
  title: both('Dropbox', 'Dropbox'),
  description: both('Files in Dropbox.', 'Dateien in Dropbox.'),
  icon: 'file-storage',
  colour: '#0a4fc4',
  operations: FILE_OPERATIONS,
};

export const googleDrive: KnownConnector = {
  apiName: 'shared_googledrive',
  title: both('Google Drive', 'Google Drive'),
  description: both('Files in Google Drive.', 'Dateien in Google Drive.'),
  icon: 'file-storage',
  colour: '#1f7a3d',
  operations: FILE_OPERATIONS,
};

export const fileSystem: KnownConnector = {
  apiName: 'shared_filesystem',
  title: both('File System', 'Dateisystem'),
  description: both('Files on computers of the network.', 'Dateien auf Computern im Netzwerk.'),
  icon: 'file-storage',
  colour: '#5b5f66',
  operations: FILE_OPERATIONS,
};

const FTP_OPERATIONS = [
  ...FILE_OPERATIONS.slice(2),
  action('ListFolder', both('List files in folder', 'Dateien im Ordner auflisten'), must('id', both('Folder', 'Ordner'))),
];

export const sftp: KnownConnector = {
  apiName: 'shared_sftpwithssh',
  title: both('SFTP - SSH', 'SFTP – SSH'),
  description: both('Files on a server, over SSH.', 'Dateien auf einem Server, über SSH.'),
  icon: 'file-storage',
  colour: '#5b5f66',
  operations: FTP_OPERATIONS,
};

export const ftp: KnownConnector = {
  apiName: 'shared_ftp',
  title: both('FTP', 'FTP'),
  description: both('Files on a server, over FTP.', 'Dateien auf einem Server, über FTP.'),
  icon: 'file-storage',
  colour: '#5b5f66',
  operations: FTP_OPERATIONS,
};

const BLOB_ACCOUNT = must('dataset', both('Storage account', 'Speicherkonto'));

export const azureBlob: KnownConnector = {
  apiName: 'shared_azureblob',
  title: both('Azure Blob Storage', 'Azure Blob Storage'),
  description: both('Blobs in containers of a storage account.', 'Blobs in Containern eines Speicherkontos.'),
  icon: 'file-storage',
  colour: '#0a64a4',
  operations: [
    polling(
      'OnUpdatedFiles_V2',
      both('When a blob is added or modified (V2)', 'Wenn ein Blob hinzugefügt oder geändert wird (V2)'),
      BLOB_ACCOUNT,
      FOLDER_ID,
    ),
    action('CreateFile_V2', both('Create blob (V2)', 'Blob erstellen (V2)'), BLOB_ACCOUNT, FOLDER, NAME, CONTENT),
    action('GetFileContent_V2', both('Get blob content (V2)', 'Blobinhalt abrufen (V2)'), BLOB_ACCOUNT, FILE, INFER),
    action(
      'GetFileContentByPath_V2',
      both('Get blob content using path (V2)', 'Blobinhalt mithilfe des Pfads abrufen (V2)'),
      BLOB_ACCOUNT,
      PATH,
      INFER,
    ),
    action('ListFolder_V4', both('Lists blobs (V2)', 'Blobs auflisten (V2)'), BLOB_ACCOUNT, must('id', both('Folder', 'Ordner'))),
    action('DeleteFile_V2', both('Delete blob (V2)', 'Blob löschen (V2)'), BLOB_ACCOUNT, FILE),
  ],
};
