/** What the designer calls kinds of values; `type-messages.ts` has the words. */
export const ValueType = {
  text: 'text',
  number: 'number',
  boolean: 'boolean',
  dateTime: 'dateTime',
  list: 'list',
  table: 'table',
  row: 'row',
  object: 'object',
  file: 'file',
  folder: 'folder',
  error: 'error',
  secret: 'secret',
  binary: 'binary',
  blank: 'blank',
  general: 'general',
  browser: 'browser',
  excel: 'excel',
  word: 'word',
  powerPoint: 'powerPoint',
  outlook: 'outlook',
  window: 'window',
  access: 'access',
  database: 'database',
  exchange: 'exchange',
  ftp: 'ftp',
  terminal: 'terminal',
  sap: 'sap',
  commandLine: 'commandLine',
  trigger: 'trigger',
  webElement: 'webElement',
  windowElement: 'windowElement',
  xml: 'xml',
  mail: 'mail',
  pdfTable: 'pdfTable',
  queueItem: 'queueItem',
  credential: 'credential',
  queueSuccess: 'queueSuccess',
  queueFailure: 'queueFailure',
  runStatus: 'runStatus',
  directoryEntry: 'directoryEntry',
  directoryGroup: 'directoryGroup',
  directoryUser: 'directoryUser',
  ec2: 'ec2',
  snapshot: 'snapshot',
  volume: 'volume',
  azure: 'azure',
  azureDisk: 'azureDisk',
  azureGroup: 'azureGroup',
  azureSnapshot: 'azureSnapshot',
  azureMachine: 'azureMachine',
} as const;
export type ValueType = (typeof ValueType)[keyof typeof ValueType];

/** A type as it is shown. */
export interface ShownType {
  /** Undefined for a name that nothing here knows. */
  readonly type: ValueType | undefined;
  /** Of a list, when it is known what all its items are. */
  readonly items?: ValueType;
  /** As it was written. */
  readonly name: string;
}

/** Names, in lower case and without `Handle` or `Object` at the end, that are not those of a type above. */
const ALIASES: Readonly<Record<string, ValueType>> = {
  // of @INPUT and of the catalogue of actions
  string: 'text',
  numeric: 'number',
  int32: 'number',
  int64: 'number',
  decimal: 'number',
  double: 'number',
  bool: 'boolean',
  datatable: 'table',
  datarow: 'row',
  custom: 'object',
  encryptable: 'secret',
  object: 'general',
  webbrowserinstance: 'browser',
  excelinstance: 'excel',
  wordinstance: 'word',
  powerpointinstance: 'powerPoint',
  outlookinstance: 'outlook',
  windowinstance: 'window',
  accessinstance: 'access',
  sqlconnection: 'database',
  exchangeconnection: 'exchange',
  ftpconnectionbase: 'ftp',
  terminalsession: 'terminal',
  sapinstance: 'sap',
  cmdsession: 'commandLine',
  triggereventinstance: 'trigger',
  webcontrol: 'webElement',
  uicontrol: 'windowElement',
  xmlnode: 'xml',
  mailmessage: 'mail',
  exchangemailmessage: 'mail',
  outlookmailmessage: 'mail',
  pdftableinfo: 'pdfTable',
  workqueueitem: 'queueItem',
  credential: 'credential',
  batchenqueuesuccessfulresponse: 'queueSuccess',
  batchenqueuefailuresresponse: 'queueFailure',
  computeruserunstatus: 'runStatus',
  activedirectoryentry: 'directoryEntry',
  groupinfo: 'directoryGroup',
  userinfo: 'directoryUser',
  ec2client: 'ec2',
  azureclient: 'azure',
  azuremanageddisk: 'azureDisk',
  azureresourcegroup: 'azureGroup',
  azurevirtualmachine: 'azureMachine',
  // of values in a run
  'text value': 'text',
  'numeric value': 'number',
  'boolean value': 'boolean',
  'datetime value': 'dateTime',
  'general value': 'general',
};

const BY_NAME: ReadonlyMap<string, ValueType> = new Map([
  ...Object.values(ValueType).map((type) => [type.toLowerCase(), type] as const),
  ...Object.entries(ALIASES),
]);

/**
 * Reads the name of a type: that of a declaration (`Numeric`), of an output in the catalogue (`List*<FileObject>`), or of a value in
 * a run (`List of Text values`).
 */
export function readType(name: string): ShownType {
  const list = /^List(?:\*<(.*)>| of (.*?)s?|\*)?$/.exec(name);
  if (list === null) return { type: typeNamed(name), name };
  const items = list[1] ?? list[2];
  const type = items === undefined ? undefined : typeNamed(items);
  return { type: 'list', name, ...(type === undefined || type === 'general' ? {} : { items: type }) };
}

function typeNamed(name: string): ValueType | undefined {
  const key = name.toLowerCase();
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/ ?(?:handle|object)$/, ''));
}

const TYPED: ReadonlySet<ValueType | undefined> = new Set(['text', 'number', 'boolean', 'dateTime', 'blank']);

/** Whether a person can type another value for one of this type: a text, number, Boolean or date-time. */
export function isTypeable({ type }: ShownType): boolean {
  return TYPED.has(type);
}
