import { ActionError, defineAction, Instance, parameters } from '@tandem/desktop-engine';
import { CONNECTION_STRING_ERROR } from './connection-string.ts';
import { CONNECT_ERROR, openSqlConnection, SQL_CONNECTION, SqlConnection, STATEMENT_ERROR } from './sql-connection.ts';

const { instance, integer, path, text } = parameters;
const CONNECTION = { Connection: instance(SQL_CONNECTION, SqlConnection) } as const;
const CONNECTION_STRING = { ConnectionString: text() } as const;
const ORACLE = { ProviderLibraryPath: path(), ...CONNECTION_STRING } as const;
const STATEMENT = { Statement: text(), Timeout: integer(30) } as const;
const CONNECT_ERRORS = [CONNECTION_STRING_ERROR, CONNECT_ERROR];

function refuseOracle(): never {
  throw new ActionError(
    CONNECT_ERROR,
    'Oracle databases cannot be reached from here, because the .NET library of Oracle does not run here. Have a service of Oracle (ORDS) answer, and call it with the HTTP actions.',
  );
}

export const DATABASE_ACTIONS = [
  defineAction({
    id: 'Database.Connect.Connect',
    aliases: ['Database.Connect'],
    title: 'Open SQL connection',
    parameters: CONNECTION_STRING,
    outputs: ['Connection'],
    errors: CONNECT_ERRORS,
    run: async ({ ConnectionString }, action) => {
      const connection = await openSqlConnection(ConnectionString, action);
      connection.whenClosed(action.closeAtEnd(() => connection.close()));
      const facts = { ConnectionString: () => connection.connectionString, IsClosed: () => connection.isClosed };
      return { Connection: new Instance(SQL_CONNECTION, connection, facts) };
    },
  }),
  defineAction({
    id: 'Database.Connect.ConnectOracle',
    title: 'Open SQL connection',
    parameters: ORACLE,
    outputs: ['Connection'],
    errors: [CONNECT_ERROR],
    run: refuseOracle,
  }),
  defineAction({
    id: 'Database.ExecuteSqlStatement.Execute',
    title: 'Execute SQL statement',
    parameters: { ...CONNECTION, ...STATEMENT },
    outputs: ['Result'],
    errors: [STATEMENT_ERROR],
    run: async ({ Connection, Statement, Timeout }, action) => ({ Result: await Connection.execute(Statement, Timeout, action) }),
  }),
  defineAction({
    id: 'Database.ExecuteSqlStatement.ConnectAndExecute',
    title: 'Execute SQL statement',
    parameters: { ...CONNECTION_STRING, ...STATEMENT },
    outputs: ['Result'],
    errors: [...CONNECT_ERRORS, STATEMENT_ERROR],
    run: async ({ ConnectionString, Statement, Timeout }, action) => {
      const connection = await openSqlConnection(ConnectionString, action);
      try {
        return { Result: await connection.execute(Statement, Timeout, action) };
      } finally {
        await connection.close();
      }
    },
  }),
  defineAction({
    id: 'Database.ExecuteSqlStatement.ConnectAndExecuteOracle',
    title: 'Execute SQL statement',
    parameters: { ...ORACLE, ...STATEMENT },
    outputs: ['Result'],
    errors: [CONNECT_ERROR],
    run: refuseOracle,
  }),
  defineAction({
    id: 'Database.Close',
    title: 'Close SQL connection',
    parameters: CONNECTION,
    run: async ({ Connection }) => {
      await Connection.close();
      return {};
    },
  }),
];
