import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ConnectionString: { label: 'Verbindungszeichenfolge', help: 'Treiber, Server, Datenbank und Konto in einem Text.' },
  ProviderLibraryPath: { label: 'Pfad der Oracle-Bibliothek', help: 'Die Datei ihres .NET-Datenanbieters auf dem Computer.' },
} as const satisfies Record<string, FieldTexts>;

export const database: ModuleTexts = {
  module: 'Database',
  title: 'Datenbank',
  actions: {
    'Database.Close': {
      title: 'SQL-Verbindung schließen',
      description: 'Schließt eine Verbindung zu einer Datenbank.',
      summary: '{Connection} schließen',
      inputs: { Connection: 'SQL-Verbindung' },
      outputs: {},
      keywords: ['trennen', 'beenden'],
    },
    'Database.Connect': {
      title: 'SQL-Verbindung öffnen',
      description: 'Öffnet eine Verbindung zu einer Datenbank, die mehrere Anweisungen verwenden können.',
      notes:
        'Erreicht werden PostgreSQL, MariaDB, MySQL, SQL Server und SQLite ohne ODBC und OLE DB; siehe die Referenz der Verbindungszeichenfolgen. Oracle, Access, Excel, Datenquellennamen (DSN) und das Konto des Windows-Benutzers werden abgelehnt.',
      summary: 'SQL-Verbindung öffnen und in {Connection} speichern',
      inputs: { ConnectionString: shared.ConnectionString, ProviderLibraryPath: shared.ProviderLibraryPath },
      outputs: { Connection: 'Die Verbindung' },
      variants: {
        'Database.Connect.Connect': { title: 'Über OLE DB oder ODBC' },
        'Database.Connect.ConnectOracle': {
          title: 'Über die Bibliothek von Oracle',
          summary: 'SQL-Verbindung zu Oracle öffnen und in {Connection} speichern',
        },
      },
      keywords: ['verbinden', 'SQL Server', 'Oracle', 'MySQL', 'ODBC', 'OLE DB'],
    },
    'Database.ExecuteSqlStatement': {
      title: 'SQL-Anweisung ausführen',
      description: 'Führt eine SQL-Anweisung auf einer Datenbank aus und liefert die Zeilen, die sie auswählt.',
      notes:
        'Bei mehreren Anweisungen kommen die ersten Zeilen zurück. Eine Zeitüberschreitung beendet die Anweisung auf dem Server; 0 bedeutet keine.',
      summary: 'SQL-Anweisung {Statement} ausführen und Zeilen in {Result} speichern',
      inputs: {
        Statement: 'SQL-Anweisung',
        Timeout: 'Timeout in Sekunden',
        ConnectionString: shared.ConnectionString,
        ProviderLibraryPath: shared.ProviderLibraryPath,
        Connection: 'SQL-Verbindung',
      },
      outputs: { Result: 'Die Zeilen, die die Anweisung auswählt' },
      variants: {
        'Database.ExecuteSqlStatement.ConnectAndExecute': { title: 'Verbindungszeichenfolge' },
        'Database.ExecuteSqlStatement.ConnectAndExecuteOracle': { title: 'Verbindungszeichenfolge, über die Bibliothek von Oracle' },
        'Database.ExecuteSqlStatement.Execute': {
          title: 'Geöffnete SQL-Verbindung',
          summary: 'SQL-Anweisung {Statement} über {Connection} ausführen und Zeilen in {Result} speichern',
        },
      },
      keywords: ['Abfrage', 'auswählen', 'einfügen', 'aktualisieren', 'löschen'],
    },
  },
  errors: {
    DataSourceConnectionError: 'Die Datenbank ist nicht erreichbar oder weist das Konto ab',
    InvalidConnectionStringError: 'Die Verbindungszeichenfolge ist ungültig oder nennt eine Datenbank, die von hier nicht erreichbar ist',
    SqlStatementError: 'Die Datenbank lehnt die Anweisung ab, oder sie dauert länger als die Zeitüberschreitung',
  },
};
