import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ConnectionString: { label: 'Connection string', help: 'Driver, server, database and account in one text.' },
  ProviderLibraryPath: { label: 'Path of the Oracle library', help: 'The file of its .NET data provider on the machine.' },
} as const satisfies Record<string, FieldTexts>;

export const database: ModuleTexts = {
  module: 'Database',
  title: 'Database',
  actions: {
    'Database.Close': {
      title: 'Close SQL connection',
      description: 'Closes a connection to a database.',
      summary: 'Close {Connection}',
      inputs: { Connection: 'SQL connection' },
      outputs: {},
      keywords: ['disconnect', 'end'],
    },
    'Database.Connect': {
      title: 'Open SQL connection',
      description: 'Opens a connection to a database that several statements can use.',
      notes:
        'It reaches PostgreSQL, MariaDB, MySQL, SQL Server and SQLite without ODBC and OLE DB; see the reference of connection strings. Oracle, Access, Excel, data source names (DSN) and the account of the Windows user are refused.',
      summary: 'Open an SQL connection and store it into {Connection}',
      inputs: { ConnectionString: shared.ConnectionString, ProviderLibraryPath: shared.ProviderLibraryPath },
      outputs: { Connection: 'The connection' },
      variants: {
        'Database.Connect.Connect': { title: 'By OLE DB or ODBC' },
        'Database.Connect.ConnectOracle': {
          title: 'By the library of Oracle',
          summary: 'Open an SQL connection to Oracle and store it into {Connection}',
        },
      },
      keywords: ['connect', 'SQL Server', 'Oracle', 'MySQL', 'ODBC', 'OLE DB'],
    },
    'Database.ExecuteSqlStatement': {
      title: 'Execute SQL statement',
      description: 'Runs an SQL statement on a database and gives the rows that it selects.',
      notes: 'Of several statements it gives the first rows. A timeout ends the statement on the server; 0 means none.',
      summary: 'Execute SQL statement {Statement} and store the rows into {Result}',
      inputs: {
        Statement: 'SQL statement',
        Timeout: 'Timeout in seconds',
        ConnectionString: shared.ConnectionString,
        ProviderLibraryPath: shared.ProviderLibraryPath,
        Connection: 'SQL connection',
      },
      outputs: { Result: 'The rows that the statement selects' },
      variants: {
        'Database.ExecuteSqlStatement.ConnectAndExecute': { title: 'Connection string' },
        'Database.ExecuteSqlStatement.ConnectAndExecuteOracle': { title: 'Connection string, by the library of Oracle' },
        'Database.ExecuteSqlStatement.Execute': {
          title: 'Open SQL connection',
          summary: 'Execute SQL statement {Statement} on {Connection} and store the rows into {Result}',
        },
      },
      keywords: ['query', 'select', 'insert', 'update', 'delete'],
    },
  },
  errors: {
    DataSourceConnectionError: 'The database cannot be reached, or it refuses the account',
    InvalidConnectionStringError: 'The connection string is not valid, or names a database that cannot be reached from here',
    SqlStatementError: 'The database refuses the statement, or it takes longer than the timeout',
  },
};
