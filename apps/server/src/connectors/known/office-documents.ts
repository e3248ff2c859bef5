import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling, pushed } from './operation.ts';
import { JSON_VALUE, KEY_VALUES, may, more, must, NUMBER } from './parameter.ts';

const PLACE = [
  must('source', both('Location', 'Speicherort')),
  must('drive', both('Document Library', 'Dokumentbibliothek')),
  must('file', both('File', 'Datei')),
];
const TABLE = must('table', both('Table', 'Tabelle'));
const ROW = may('item', both('Row', 'Zeile'), KEY_VALUES);
const KEY = [must('idColumn', both('Key Column', 'Schlüsselspalte')), must('id', both('Key Value', 'Schlüsselwert'))];
const QUERY = [
  may('$filter', both('Filter Query', 'Filterabfrage')),
  may('$orderby', both('Order By', 'Sortieren nach')),
  may('$top', both('Top Count', 'Höchstanzahl'), NUMBER),
  more('dateTimeFormat', both('DateTime Format', 'Datums-/Uhrzeitformat')),
];

export const excelOnline: KnownConnector = {
  apiName: 'shared_excelonlinebusiness',
  title: both('Excel Online (Business)', 'Excel Online (Business)'),
  description: both('Tables, worksheets and scripts of workbooks.', 'Tabellen, Arbeitsblätter und Skripts von Arbeitsmappen.'),
  icon: 'spreadsheet',
  colour: '#1d6f42',
  operations: [
    action('GetItems', both('List rows present in a table', 'In einer Tabelle vorhandene Zeilen auflisten'), ...PLACE, TABLE, ...QUERY),
    action('GetItem', both('Get a row', 'Zeile abrufen'), ...PLACE, TABLE, ...KEY),
    action('AddRowV2', both('Add a row into a table', 'Zeile zu einer Tabelle hinzufügen'), ...PLACE, TABLE, ROW),
    action('PatchItem', both('Update a row', 'Zeile aktualisieren'), ...PLACE, TABLE, ...KEY, ROW),
    action('DeleteItem', both('Delete a row', 'Zeile löschen'), ...PLACE, TABLE, ...KEY),
    action('GetTables', both('Get tables', 'Tabellen abrufen'), ...PLACE),
    action('GetAllWorksheets', both('Get worksheets', 'Arbeitsblätter abrufen'), ...PLACE),
    action('CreateWorksheet', both('Create worksheet', 'Arbeitsblatt erstellen'), ...PLACE, may('body/name', both('Name', 'Name'))),
    action(
      'CreateTable',
      both('Create table', 'Tabelle erstellen'),
      ...PLACE,
      must('body/Range', both('Table range', 'Tabellenbereich')),
      may('body/ColumnsNames', both('Columns names', 'Spaltennamen')),
    ),
    action('RunScriptProd', both('Run script', 'Skript ausführen'), ...PLACE, must('scriptId', both('Script', 'Skript'))),
    action(
      'RunScriptProdV2',
      both('Run script from SharePoint library', 'Skript aus SharePoint-Bibliothek ausführen'),
      ...PLACE,
      must('scriptId', both('Script', 'Skript')),
    ),
  ],
};

export const wordOnline: KnownConnector = {
  apiName: 'shared_wordonlinebusiness',
  title: both('Word Online (Business)', 'Word Online (Business)'),
  description: both('Fills document templates and makes PDF of them.', 'Füllt Dokumentvorlagen aus und erzeugt daraus PDF.'),
  icon: 'document',
  colour: '#1b5ebe',
  operations: [
    action(
      'CreateFileItem',
      both('Populate a Microsoft Word template', 'Microsoft Word-Vorlage auffüllen'),
      ...PLACE,
      may('dynamicFileSchema', both('Contents', 'Inhalte'), JSON_VALUE),
    ),
    action('GetFilePDF', both('Convert Word Document to PDF', 'Word-Dokument in PDF konvertieren'), ...PLACE),
  ],
};

const FORM = must('form_id', both('Form Id', 'Formular-ID'));

export const forms: KnownConnector = {
  apiName: 'shared_microsoftforms',
  title: both('Microsoft Forms', 'Microsoft Forms'),
  description: both('Responses to forms.', 'Antworten auf Formulare.'),
  icon: 'form',
  colour: '#03787c',
  operations: [
    pushed('CreateFormWebhook', both('When a new response is submitted', 'Wenn eine neue Antwort übermittelt wird'), FORM),
    action(
      'GetFormResponseById',
      both('Get response details', 'Antwortdetails abrufen'),
      FORM,
      must('response_id', both('Response Id', 'Antwort-ID')),
    ),
  ],
};

const GROUP = must('groupId', both('Group Id', 'Gruppen-ID'));
const PLAN = must('id', both('Plan Id', 'Plan-ID'));
const TASK = must('id', both('Task Id', 'Aufgaben-ID'));

export const planner: KnownConnector = {
  apiName: 'shared_planner',
  title: both('Planner', 'Planner'),
  description: both('Plans, buckets and tasks of groups.', 'Pläne, Buckets und Aufgaben von Gruppen.'),
  icon: 'task',
  colour: '#31752f',
  operations: [
    polling('OnNewTask_V3', both('When a new task is created', 'Wenn eine neue Aufgabe erstellt wird'), GROUP, PLAN),
    polling('OnCompleteTask_V3', both('When a task is completed', 'Wenn eine Aufgabe abgeschlossen wird'), GROUP, PLAN),
    action(
      'CreateTask_V3',
      both('Create a task (Preview)', 'Aufgabe erstellen (Vorschau)'),
      must('body/groupId', both('Group Id', 'Gruppen-ID')),
      must('body/planId', both('Plan Id', 'Plan-ID')),
      must('body/title', both('Title', 'Titel')),
      may('body/bucketId', both('Bucket Id', 'Bucket-ID')),
      may('body/dueDateTime', both('Due Date Time', 'Fälligkeit')),
      may('body/assignments', both('Assigned User Ids', 'Zugewiesene Benutzer-IDs')),
    ),
    action('ListTasks_V3', both('List tasks', 'Aufgaben auflisten'), GROUP, PLAN),
    action('GetTask_V2', both('Get a task', 'Aufgabe abrufen'), TASK),
    action(
      'UpdateTask_V3',
      both('Update a task', 'Aufgabe aktualisieren'),
      TASK,
      may('body/title', both('Title', 'Titel')),
      may('body/percentComplete', both('Progress', 'Status')),
    ),
    action('GetTaskDetails_V2', both('Get task details', 'Aufgabendetails abrufen'), TASK),
    action(
      'UpdateTaskDetails_V2',
      both('Update task details', 'Aufgabendetails aktualisieren'),
      TASK,
      may('body/description', both('Description', 'Beschreibung')),
      may('body/checklist', both('Checklist', 'Prüfliste'), JSON_VALUE),
    ),
    action('ListBuckets_V3', both('List buckets', 'Buckets auflisten'), GROUP, PLAN),
    action(
      'CreateBucket_V2',
      both('Create a bucket', 'Bucket erstellen'),
      GROUP,
      must('body/planId', both('Plan Id', 'Plan-ID')),
      must('body/name', both('Name', 'Name')),
    ),
  ],
};

export const toDo: KnownConnector = {
  apiName: 'shared_todo',
  title: both('Microsoft To-Do (Business)', 'Microsoft To Do (Business)'),
  description: both('Tasks of one person.', 'Aufgaben einer Person.'),
  icon: 'task',
  colour: '#2a5db0',
  operations: [
    action(
      'ListToDosByFolderV2',
      both("List to-do's by folder (V2)", 'Aufgaben nach Ordner auflisten (V2)'),
      must('folderId', both('To-do List', 'Aufgabenliste')),
    ),
    action(
      'CreateToDoV3',
      both('Add a to-do (V3)', 'Aufgabe hinzufügen (V3)'),
      must('folderId', both('To-do List', 'Aufgabenliste')),
      must('toDoProperties/title', both('Title', 'Titel')),
    ),
  ],
};

export const oneNote: KnownConnector = {
  apiName: 'shared_onenote',
  title: both('OneNote (Business)', 'OneNote (Business)'),
  description: both('Pages of notebooks.', 'Seiten von Notizbüchern.'),
  icon: 'document',
  colour: '#7719aa',
  operations: [
    action(
      'CreatePageInSection',
      both('Create page in a section', 'Seite in einem Abschnitt erstellen'),
      must('notebookKey', both('Notebook Key', 'Notizbuchschlüssel')),
      must('sectionId', both('Section', 'Abschnitt')),
      must('pageContent', both('Page Content', 'Seiteninhalt')),
    ),
  ],
};

export const powerBi: KnownConnector = {
  apiName: 'shared_powerbi',
  title: both('Power BI', 'Power BI'),
  description: both('Datasets and reports.', 'Datasets und Berichte.'),
  icon: 'table',
  colour: '#8a6d00',
  operations: [
    action(
      'RefreshDataset',
      both('Refresh a dataset', 'Dataset aktualisieren'),
      must('groupid', both('Workspace', 'Arbeitsbereich')),
      must('datasetid', both('Dataset', 'Dataset')),
    ),
    action(
      'ExecuteDatasetQuery',
      both('Run a query against a dataset', 'Abfrage für ein Dataset ausführen'),
      must('groupid', both('Workspace', 'Arbeitsbereich')),
      must('datasetid', both('Dataset', 'Dataset')),
      must('queryText', both('Query text', 'Abfragetext'), { kind: 'text', isMultiline: true }),
    ),
    action(
      'AddRows',
      both('Add rows to a dataset', 'Zeilen zu einem Dataset hinzufügen'),
      must('groupid', both('Workspace', 'Arbeitsbereich')),
      must('datasetid', both('Dataset', 'Dataset')),
      must('tablename', both('Table', 'Tabelle')),
      may('payload', both('Payload', 'Nutzdaten'), JSON_VALUE),
    ),
  ],
};
