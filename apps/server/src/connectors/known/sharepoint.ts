import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling } from './operation.ts';
import { JSON_VALUE, KEY_VALUES, LONG, METHOD, may, more, must, NUMBER, oneOf, YES_NO } from './parameter.ts';

const SITE = must('dataset', both('Site Address', 'Websiteadresse'));
const LIST = must('table', both('List Name', 'Listenname'));
const LIBRARY = must('table', both('Library Name', 'Bibliotheksname'));
const ID = must('id', both('Id', 'ID'));
const FILE_ID = must('id', both('File Identifier', 'Dateibezeichner'));
const FOLDER = must('folderPath', both('Folder Path', 'Ordnerpfad'));
const ITEM = may('item', both('Columns', 'Spalten'), JSON_VALUE);
const CONTENT = must('body', both('File Content', 'Dateiinhalt'), JSON_VALUE);
const INFER = more('inferContentType', both('Infer Content Type', 'Inhaltstyp ableiten'), YES_NO);
const VIEW = more('view', both('Limit Columns by View', 'Spalten nach Ansicht einschränken'));
const FOLDER_SCOPE = more('folderPath', both('Limit Entries to Folder', 'Einträge auf Ordner beschränken'));
const QUERY = [
  may('$filter', both('Filter Query', 'Filterabfrage')),
  may('$orderby', both('Order By', 'Sortieren nach')),
  may('$top', both('Top Count', 'Höchstanzahl'), NUMBER),
  FOLDER_SCOPE,
  more('viewScopeOption', both('Include Nested Items', 'Geschachtelte Elemente einschließen')),
  VIEW,
];
const CONFLICT = oneOf({
  0: both('Fail this action', 'Aktion fehlschlagen lassen'),
  1: both('Replace', 'Ersetzen'),
  2: both('Copy with a new name', 'Mit neuem Namen kopieren'),
});
const MOVE = [
  SITE,
  must('parameters/sourceFileId', both('File to Move or Copy', 'Zu verschiebende oder kopierende Datei')),
  must('parameters/destinationDataset', both('Destination Site Address', 'Adresse der Zielwebsite')),
  must('parameters/destinationFolderPath', both('Destination Folder', 'Zielordner')),
  must(
    'parameters/nameConflictBehavior',
    both('If another file is already there', 'Wenn bereits eine andere Datei vorhanden ist'),
    CONFLICT,
  ),
];

export const sharePoint: KnownConnector = {
  apiName: 'shared_sharepointonline',
  title: both('SharePoint', 'SharePoint'),
  description: both('Lists, libraries and files of sites.', 'Listen, Bibliotheken und Dateien von Websites.'),
  icon: 'file-storage',
  colour: '#036c70',
  operations: [
    polling('GetOnNewItems', both('When an item is created', 'Wenn ein Element erstellt wird'), SITE, LIST, VIEW),
    polling(
      'GetOnUpdatedItems',
      both('When an item is created or modified', 'Wenn ein Element erstellt oder geändert wird'),
      SITE,
      LIST,
      VIEW,
    ),
    polling(
      'GetOnChangedItems',
      both('When an item or a file is modified', 'Wenn ein Element oder eine Datei geändert wird'),
      SITE,
      LIST,
      FOLDER_SCOPE,
    ),
    polling('GetOnDeletedItems', both('When an item is deleted', 'Wenn ein Element gelöscht wird'), SITE, LIST),
    polling(
      'GetOnNewFileItems',
      both('When a file is created (properties only)', 'Wenn eine Datei erstellt wird (nur Eigenschaften)'),
      SITE,
      LIBRARY,
      FOLDER_SCOPE,
    ),
    polling(
      'GetOnUpdatedFileItems',
      both('When a file is created or modified (properties only)', 'Wenn eine Datei erstellt oder geändert wird (nur Eigenschaften)'),
      SITE,
      LIBRARY,
      FOLDER_SCOPE,
    ),
    polling(
      'OnNewFile',
      both('When a file is created in a folder', 'Wenn eine Datei in einem Ordner erstellt wird'),
      SITE,
      must('folderId', both('Folder Id', 'Ordner-ID')),
      INFER,
    ),
    action('GetItems', both('Get items', 'Elemente abrufen'), SITE, LIST, ...QUERY),
    action('GetItem', both('Get item', 'Element abrufen'), SITE, LIST, ID, VIEW),
    action('PostItem', both('Create item', 'Element erstellen'), SITE, LIST, ITEM),
    action('PatchItem', both('Update item', 'Element aktualisieren'), SITE, LIST, ID, ITEM),
    action('DeleteItem', both('Delete item', 'Element löschen'), SITE, LIST, ID),
    action('GetFileItems', both('Get files (properties only)', 'Dateien abrufen (nur Eigenschaften)'), SITE, LIBRARY, ...QUERY),
    action('GetFileItem', both('Get file properties', 'Dateieigenschaften abrufen'), SITE, LIBRARY, ID),
    action('PatchFileItem', both('Update file properties', 'Dateieigenschaften aktualisieren'), SITE, LIBRARY, ID, ITEM),
    action('CreateFile', both('Create file', 'Datei erstellen'), SITE, FOLDER, must('name', both('File Name', 'Dateiname')), CONTENT),
    action('UpdateFile', both('Update file', 'Datei aktualisieren'), SITE, FILE_ID, CONTENT),
    action('DeleteFile', both('Delete file', 'Datei löschen'), SITE, FILE_ID),
    action('GetFileContent', both('Get file content', 'Dateiinhalt abrufen'), SITE, FILE_ID, INFER),
    action(
      'GetFileContentByPath',
      both('Get file content using path', 'Dateiinhalt mithilfe des Pfads abrufen'),
      SITE,
      must('path', both('File Path', 'Dateipfad')),
      INFER,
    ),
    action('GetFileMetadata', both('Get file metadata', 'Dateimetadaten abrufen'), SITE, FILE_ID),
    action(
      'GetFileMetadataByPath',
      both('Get file metadata using path', 'Dateimetadaten mithilfe des Pfads abrufen'),
      SITE,
      must('path', both('File Path', 'Dateipfad')),
    ),
    action('CopyFileAsync', both('Copy file', 'Datei kopieren'), ...MOVE),
    action('MoveFileAsync', both('Move file', 'Datei verschieben'), ...MOVE),
    action(
      'CreateNewFolder',
      both('Create new folder', 'Neuen Ordner erstellen'),
      SITE,
      LIBRARY,
      must('parameters/path', both('Folder Path', 'Ordnerpfad')),
    ),
    action('ListFolder', both('List folder', 'Ordner auflisten'), SITE, ID),
    action('GetTables', both('Get lists', 'Listen abrufen'), SITE),
    action('GetItemAttachments', both('Get attachments', 'Anlagen abrufen'), SITE, LIST, must('itemId', both('Id', 'ID'))),
    action(
      'GetAttachmentContent',
      both('Get attachment content', 'Anlageninhalt abrufen'),
      SITE,
      LIST,
      must('itemId', both('Id', 'ID')),
      must('attachmentId', both('File Identifier', 'Dateibezeichner')),
    ),
    action(
      'CreateAttachment',
      both('Add attachment', 'Anlage hinzufügen'),
      SITE,
      LIST,
      must('itemId', both('Id', 'ID')),
      must('displayName', both('File Name', 'Dateiname')),
      CONTENT,
    ),
    action(
      'CreateSharingLink',
      both('Create sharing link for a file or folder', 'Freigabelink für eine Datei oder einen Ordner erstellen'),
      SITE,
      LIBRARY,
      ID,
      must('permission/type', both('Link Type', 'Linktyp')),
      must('permission/scope', both('Link Scope', 'Linkbereich')),
    ),
    action(
      'GrantAccess',
      both('Grant access to an item or a folder', 'Zugriff auf ein Element oder einen Ordner gewähren'),
      SITE,
      LIST,
      ID,
      must('parameter/recipients', both('Recipients', 'Empfänger')),
      must('parameter/roleValue', both('Roles', 'Rollen')),
    ),
    action(
      'HttpRequest',
      both('Send an HTTP request to SharePoint', 'HTTP-Anforderung an SharePoint senden'),
      SITE,
      must('parameters/method', both('Method', 'Methode'), METHOD),
      must('parameters/uri', both('Uri', 'URI')),
      may('parameters/headers', both('Headers', 'Header'), KEY_VALUES),
      may('parameters/body', both('Body', 'Textkörper'), LONG),
    ),
  ],
};
