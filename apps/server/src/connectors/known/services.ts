import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling } from './operation.ts';
import { JSON_VALUE, KEY_VALUES, LONG, METHOD, may, more, must, NUMBER } from './parameter.ts';

const REQUEST = [
  must('request/method', both('Method', 'Methode'), METHOD),
  must('request/url', both('Url of the request', 'URL der Anforderung')),
  may('request/headers', both('Headers', 'Header'), KEY_VALUES),
  may('request/body', both('Body of the request', 'Textkörper der Anforderung'), LONG),
];

export const webContents: KnownConnector = {
  apiName: 'shared_webcontents',
  title: both('HTTP with Microsoft Entra ID (preauthorized)', 'HTTP mit Microsoft Entra ID (vorautorisiert)'),
  description: both('Requests to services that know the directory.', 'Anforderungen an Dienste, die das Verzeichnis kennen.'),
  icon: 'http',
  colour: '#0a64a4',
  operations: [
    action('InvokeHttp', both('Invoke an HTTP request', 'HTTP-Anforderung aufrufen'), ...REQUEST),
    action(
      'GetFileContent',
      both('Get web resource', 'Webressource abrufen'),
      must('path', both('Path of the resource', 'Pfad der Ressource')),
    ),
  ],
};

export const contentConversion: KnownConnector = {
  apiName: 'shared_conversionservice',
  title: both('Content Conversion', 'Inhaltskonvertierung'),
  description: both('Makes plain text of HTML.', 'Erzeugt aus HTML reinen Text.'),
  icon: 'text',
  colour: '#5b5f66',
  needsConnection: false,
  operations: [action('HtmlToText', both('Html to text', 'HTML in Text'), must('Content', both('Content', 'Inhalt'), LONG))],
};

export const rss: KnownConnector = {
  apiName: 'shared_rss',
  title: both('RSS', 'RSS'),
  description: both('Entries of feeds.', 'Einträge von Feeds.'),
  icon: 'news',
  colour: '#9a4a00',
  needsConnection: false,
  operations: [
    polling(
      'OnNewFeed',
      both('When a feed item is published', 'Wenn ein Feedelement veröffentlicht wird'),
      must('feedUrl', both('The RSS feed URL', 'URL des RSS-Feeds')),
    ),
    action(
      'ListFeedItems',
      both('List all RSS feed items', 'Alle RSS-Feedelemente auflisten'),
      must('feedUrl', both('The RSS feed URL', 'URL des RSS-Feeds')),
      more('since', both('since', 'seit')),
    ),
  ],
};

export const aiBuilder: KnownConnector = {
  apiName: 'aibuilder',
  title: both('AI Builder', 'AI Builder'),
  description: both('Models that read documents and texts.', 'Modelle, die Dokumente und Texte lesen.'),
  icon: 'intelligence',
  colour: '#3b5f9e',
  operations: [
    action(
      'aibuilderpredict',
      both('Predict', 'Vorhersagen'),
      must('recordId', both('Model', 'Modell')),
      may('item/requestv2/text', both('Text', 'Text'), LONG),
    ),
  ],
};

export const translator: KnownConnector = {
  apiName: 'shared_microsofttranslator',
  title: both('Microsoft Translator V2', 'Microsoft Translator V2'),
  description: both('Translates texts.', 'Übersetzt Texte.'),
  icon: 'translate',
  colour: '#0a64a4',
  operations: [
    action(
      'TranslateV2',
      both('Translate text', 'Text übersetzen'),
      must('languageTo', both('Target language', 'Zielsprache')),
      may('languageFrom', both('Source language', 'Ausgangssprache')),
      must('body/Text', both('Text', 'Text'), LONG),
    ),
  ],
};

export const weather: KnownConnector = {
  apiName: 'shared_msnweather',
  title: both('MSN Weather', 'MSN Wetter'),
  description: both('Weather now and to come.', 'Das Wetter jetzt und demnächst.'),
  icon: 'weather',
  colour: '#0f5fa8',
  needsConnection: false,
  operations: [
    action(
      'CurrentWeather',
      both('Get current weather', 'Aktuelles Wetter abrufen'),
      must('Location', both('Location', 'Ort')),
      must('units', both('Units', 'Einheiten')),
    ),
    action(
      'TodaysForecast',
      both('Get forecast for today', 'Vorhersage für heute abrufen'),
      must('Location', both('Location', 'Ort')),
      must('units', both('Units', 'Einheiten')),
    ),
  ],
};

const SERVER = must('server', both('Server name', 'Servername'));
const DATABASE = must('database', both('Database name', 'Datenbankname'));
const TABLE = must('table', both('Table name', 'Tabellenname'));
const ROW = may('item', both('Row', 'Zeile'), KEY_VALUES);
const ROW_ID = must('id', both('Row id', 'Zeilen-ID'));

export const sqlServer: KnownConnector = {
  apiName: 'shared_sql',
  title: both('SQL Server', 'SQL Server'),
  description: both('Rows, queries and procedures of databases.', 'Zeilen, Abfragen und Prozeduren von Datenbanken.'),
  icon: 'database',
  colour: '#8a1c1c',
  operations: [
    polling('GetOnNewItems_V2', both('When an item is created (V2)', 'Wenn ein Element erstellt wird (V2)'), SERVER, DATABASE, TABLE),
    polling('GetOnUpdatedItems_V2', both('When an item is modified (V2)', 'Wenn ein Element geändert wird (V2)'), SERVER, DATABASE, TABLE),
    action(
      'GetItems_V2',
      both('Get rows (V2)', 'Zeilen abrufen (V2)'),
      SERVER,
      DATABASE,
      TABLE,
      may('$filter', both('Filter Query', 'Filterabfrage')),
      may('$top', both('Top Count', 'Höchstanzahl'), NUMBER),
    ),
    action('GetItem_V2', both('Get row (V2)', 'Zeile abrufen (V2)'), SERVER, DATABASE, TABLE, ROW_ID),
    action('PostItem_V2', both('Insert row (V2)', 'Zeile einfügen (V2)'), SERVER, DATABASE, TABLE, ROW),
    action('PatchItem_V2', both('Update row (V2)', 'Zeile aktualisieren (V2)'), SERVER, DATABASE, TABLE, ROW_ID, ROW),
    action('DeleteItem_V2', both('Delete row (V2)', 'Zeile löschen (V2)'), SERVER, DATABASE, TABLE, ROW_ID),
    action(
      'ExecuteProcedure_V2',
      both('Execute stored procedure (V2)', 'Gespeicherte Prozedur ausführen (V2)'),
      SERVER,
      DATABASE,
      must('procedure', both('Procedure name', 'Prozedurname')),
      may('parameters', both('Parameters', 'Parameter'), KEY_VALUES),
    ),
    action(
      'ExecutePassThroughNativeQuery_V2',
      both('Execute a SQL query (V2)', 'SQL-Abfrage ausführen (V2)'),
      SERVER,
      DATABASE,
      must('query/query', both('Query', 'Abfrage'), LONG),
      may('query/formalParameters', both('Formal parameters', 'Formale Parameter'), KEY_VALUES),
    ),
  ],
};

export const keyVault: KnownConnector = {
  apiName: 'shared_keyvault',
  title: both('Azure Key Vault', 'Azure Key Vault'),
  description: both('Secrets and keys.', 'Geheimnisse und Schlüssel.'),
  icon: 'environment',
  colour: '#6b5400',
  operations: [
    action('GetSecret', both('Get secret', 'Geheimnis abrufen'), must('secretName', both('Name of the secret', 'Name des Geheimnisses'))),
  ],
};

export const sendGrid: KnownConnector = {
  apiName: 'shared_sendgrid',
  title: both('SendGrid', 'SendGrid'),
  description: both('Sends mail.', 'Sendet E-Mail.'),
  icon: 'mail',
  colour: '#0f5f8a',
  operations: [
    action(
      'SendEmailV4',
      both('Send email (V4)', 'E-Mail senden (V4)'),
      must('request/from', both('From', 'Von')),
      must('request/to', both('To', 'An')),
      must('request/subject', both('Subject', 'Betreff')),
      may('request/ishtml', both('Is HTML', 'Ist HTML'), { kind: 'yes-no' }),
      must('request/text', both('Email body', 'E-Mail-Textkörper'), LONG),
    ),
  ],
};

export const serviceNow: KnownConnector = {
  apiName: 'shared_service-now',
  title: both('ServiceNow', 'ServiceNow'),
  description: both('Records of a ServiceNow instance.', 'Datensätze einer ServiceNow-Instanz.'),
  icon: 'task',
  colour: '#26604a',
  operations: [
    action(
      'CreateRecord',
      both('Create Record', 'Datensatz erstellen'),
      must('tableType', both('Record Type', 'Datensatztyp')),
      may('body', both('Record', 'Datensatz'), JSON_VALUE),
    ),
    action(
      'GetRecords',
      both('List Records', 'Datensätze auflisten'),
      must('tableType', both('Record Type', 'Datensatztyp')),
      may('sysparm_query', both('Query', 'Abfrage')),
    ),
    action(
      'UpdateRecord',
      both('Update Record', 'Datensatz aktualisieren'),
      must('tableType', both('Record Type', 'Datensatztyp')),
      must('sysid', both('System ID', 'System-ID')),
      may('body', both('Record', 'Datensatz'), JSON_VALUE),
    ),
  ],
};
