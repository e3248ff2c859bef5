import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Instance: 'Access instance' } as const satisfies Record<string, FieldTexts>;

export const access: ModuleTexts = {
  module: 'Access',
  title: 'Access',
  actions: {
    'Access.CloseAccess': {
      title: 'Close Access',
      description: 'Closes the database and its Access, saved or not.',
      summary: 'Close {Instance}[: {CloseMode}]',
      inputs: { Instance: shared.Instance, CloseMode: 'Before closing Access' },
      outputs: {},
      keywords: ['quit', 'exit', 'save'],
    },
    'Access.LaunchAccess': {
      title: 'Launch Access',
      description: 'Starts Access with a database, for the other actions of this group.',
      summary: 'Launch Access, open {Path} and store it into {Instance}',
      inputs: {
        Path: 'Database path',
        Visible: 'Make instance visible',
        Exclusive: { label: 'Open exclusively', help: "Nobody else can open the database until it's closed." },
        Password: 'Database password',
      },
      outputs: { Instance: 'The Access that the other actions work with' },
      variants: {
        'Access.LaunchAccess.LaunchExistingDbInAutomationMode': { title: 'Only the flow works with it' },
        'Access.LaunchAccess.LaunchExistingDbInUserControlMode': {
          title: 'The user may work with it too',
          summary: 'Launch Access for the user too, open {Path} and store it into {Instance}',
        },
      },
      keywords: ['open', 'start', 'database', 'accdb', 'mdb'],
    },
    'Access.ReadAccessTable': {
      title: 'Read Access table',
      description: 'Reads all rows of a table into a data table. Attachments and binary columns are left out.',
      summary: 'Read table {TableName} of {Instance} into {Result}',
      inputs: { Instance: shared.Instance, TableName: 'Table name' },
      outputs: { Result: 'The rows of the table' },
      keywords: ['get', 'rows', 'records'],
    },
    'Access.RunAccessMacro': {
      title: 'Run Access macro',
      description: 'Runs a macro or a VBA procedure of the database.',
      summary: 'Run macro {MacroName} in {Instance}',
      inputs: {
        Instance: shared.Instance,
        MacroName: { label: 'Macro name', help: 'Exactly as the database spells it.' },
        MacroParameters: { label: 'Macro parameters', help: 'A data table; names and types are those that the macro declares.' },
      },
      outputs: {},
      variants: {
        'Access.RunAccessMacro.RunAccessMacro': { title: 'Access macro' },
        'Access.RunAccessMacro.RunAccessVBAMacro': { title: 'VBA macro', summary: 'Run VBA macro {MacroName} in {Instance}' },
        'Access.RunAccessMacro.RunAccessVBAMacroWithParameters': {
          title: 'VBA macro with parameters',
          summary: 'Run VBA macro {MacroName} with parameters {MacroParameters} in {Instance}',
        },
      },
      keywords: ['VBA', 'procedure', 'code'],
    },
    'Access.RunAccessQuery': {
      title: 'Run Access query',
      description: 'Runs a query that is stored in the database: one that selects rows, or one that changes them.',
      summary: 'Run query {QueryName} in {Instance} and store the rows into {QueryResult}',
      inputs: {
        Instance: shared.Instance,
        QueryName: { label: 'Query name', help: 'Exactly as the database spells it.' },
        QueryParameters: { label: 'Query parameters', help: 'A data table; names and types are those that the query declares.' },
      },
      outputs: { QueryResult: 'The rows that the query selects', AffectedRows: 'How many rows the query changed' },
      variants: {
        'Access.RunAccessQuery.RunAccessActionQuery': {
          title: 'Action query',
          summary: 'Run action query {QueryName} in {Instance} and store the number of changed rows into {AffectedRows}',
        },
        'Access.RunAccessQuery.RunAccessActionQueryWithParameters': {
          title: 'Action query with parameters',
          summary:
            'Run action query {QueryName} with parameters {QueryParameters} in {Instance} and store the number of changed rows into {AffectedRows}',
        },
        'Access.RunAccessQuery.RunAccessSelectQuery': { title: 'Select query' },
        'Access.RunAccessQuery.RunAccessSelectQueryWithParameters': {
          title: 'Select query with parameters',
          summary: 'Run query {QueryName} with parameters {QueryParameters} in {Instance} and store the rows into {QueryResult}',
        },
      },
      keywords: ['SQL', 'select', 'update', 'records'],
    },
  },
  options: { CloseAccessMode: { DoNotSave: "Don't save changes", Save: 'Save changes' } },
};
