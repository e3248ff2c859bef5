import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutPassword } from '../src/database/connection-string.ts';
import { dataSourceOf } from '../src/database/data-source.ts';
import { type DatabaseServer, lacksMariadb, lacksPostgres, startMariadb, startPostgres } from './database-servers.ts';
import { runFlow } from './run-flow.ts';
import { type AnswerBatch, type Column, columns, done, error, row, startScriptedSqlServer } from './scripted-sql-server.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

async function out(script: string): Promise<unknown> {
  const { outputs, error } = await runFlow(script);
  return error ?? outputs['Out'];
}

/** A text of a script. */
function quoted(text: string): string {
  return `$'''${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('%', '%%')}'''`;
}

const PUT = `LOOP FOREACH Row IN Table\n    LOOP FOREACH Cell IN Row\n        Variables.AddItemToList Item: $'''%Cell%''' List: Out\n    END\nEND`;

/** Runs statements on one connection; what the last one finds is the output, cell by cell as text. */
function onConnection(connectionString: string, ...statements: readonly string[]): string {
  const lines = statements.map(
    (statement) => `Database.ExecuteSqlStatement.Execute Connection: Sql Statement: ${quoted(statement)} Timeout: 30 Result=> Table`,
  );
  return `Database.Connect.Connect ConnectionString: ${quoted(connectionString)} Connection=> Sql\n${lines.join('\n')}\n${PUT}\nDatabase.Close Connection: Sql`;
}

function once(connectionString: string, statement: string, timeout = 30): string {
  return `Database.ExecuteSqlStatement.ConnectAndExecute ConnectionString: ${quoted(connectionString)} Statement: ${quoted(statement)} Timeout: ${timeout} Result=> Table\n${PUT}`;
}

/** What `table` holds, with types, as an output of the flow. */
async function table(connectionString: string, statement: string): Promise<unknown> {
  const script = `@OUTPUT Table : { 'Type': 'Datatable' }\nDatabase.ExecuteSqlStatement.ConnectAndExecute ConnectionString: ${quoted(connectionString)} Statement: ${quoted(statement)} Result=> Table`;
  const { outputs, error } = await runFlow(script);
  return error ?? outputs['Table'];
}

async function cancelled(script: string): Promise<string> {
  const cancel = new AbortController();
  const running = runFlow(script, {}, { signal: cancel.signal });
  await sleep(500);
  cancel.abort();
  return (await running).status;
}

describe('connection strings', () => {
  test.each([
    [
      'Driver={PostgreSQL Unicode(x64)};Server=db.example.com;Port=5433;Database=crm;Uid=u;Pwd=p;',
      'postgres',
      'db.example.com',
      5433,
      'crm',
    ],
    ['Provider=MSDASQL;Driver={MySQL ODBC 8.0 Unicode Driver};Server=h;Database=d;User=u;Password=p', 'mysql', 'h', undefined, 'd'],
    ['Provider=SQLOLEDB.1;Data Source=tcp:sql01,1444;Initial Catalog=Sales;User ID=sa;Password=x', 'sqlServer', 'sql01', 1444, 'Sales'],
    ['Driver={ODBC Driver 17 for SQL Server};Server=.\\SQLEXPRESS;Database=d;UID=u;PWD=p', 'sqlServer', 'localhost', undefined, 'd'],
    ['Server=sql01;Database=d;User Id=u;Password=p', 'sqlServer', 'sql01', undefined, 'd'],
    ['Host=pg;Username=u;Password=p;Database=d', 'postgres', 'pg', undefined, 'd'],
    ['postgresql://u:p%40@pg:5444/d?sslmode=require', 'postgres', 'pg', 5444, 'd'],
  ])('%s', (text, kind, host, port, database) => {
    expect(dataSourceOf(text)).toMatchObject({ kind, host, port, database });
  });

  test('quotes and braces keep semicolons and signs; a later key wins', () => {
    const source = dataSourceOf(`Driver={SQLite3 ODBC Driver};Database="a;b=""c"".db"`);
    expect(source).toEqual({ kind: 'sqlite', file: 'a;b="c".db' });
    expect(dataSourceOf("Server=a;Server=b;Uid=u;Pwd='it''s;'")).toMatchObject({ host: 'b', password: "it's;" });
    expect(dataSourceOf('Server=a;Uid=u;Pwd={a}}b;}')).toMatchObject({ password: 'a}b;' });
  });

  test('encryption: verified only where the driver would verify', () => {
    const encryption = (text: string): unknown => (dataSourceOf(`Server=a;${text}`) as { readonly encryption: string }).encryption;
    expect(encryption('Driver={ODBC Driver 18 for SQL Server}')).toBe('verified');
    expect(encryption('Driver={ODBC Driver 18 for SQL Server};TrustServerCertificate=yes')).toBe('required');
    expect(encryption('Driver={SQL Server}')).toBe('required');
    expect(encryption('Driver={PostgreSQL}')).toBe('preferred');
    expect(encryption('Driver={PostgreSQL};SSLmode=verify-full')).toBe('verified');
    expect(encryption('Driver={MySQL};SslMode=None')).toBe('off');
  });

  test.each([
    ['', "holds no 'key=value'"],
    ['nonsense', "'key=value;' is expected at its start"],
    ['DSN=Sales;Uid=u', 'data source of the machine (DSN)'],
    ['Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\\a.xlsx', 'Excel actions'],
    ['Provider=OraOLEDB.Oracle;Data Source=o', 'Oracle'],
    ['Driver={Acme};Server=a', "no driver 'Acme'"],
    ['Server=a;Trusted_Connection=yes', 'Uid=…;Pwd=…'],
    ['Driver={PostgreSQL};Database=d', 'the server is missing'],
    ['Driver={PostgreSQL};Server=a;Port=many', "'many' is no port"],
  ])('%s is refused with the reason', async (text, reason) => {
    expect(await out(once(text, 'SELECT 1'))).toMatchObject({
      code: 'InvalidConnectionStringError',
      message: expect.stringContaining(reason) as unknown,
    });
  });

  test('a password is never shown', () => {
    expect(withoutPassword("Server=a;Pwd='x;y';Database=d;")).toBe('Server=a;Pwd=***;Database=d;');
    expect(withoutPassword('Server=a;Password={p}')).toBe('Server=a;Password=***');
    expect(withoutPassword('postgres://u:p@h/d')).toBe('postgres://u:***@h/d');
  });
});

describe('SQLite', () => {
  const SQLITE = 'Driver={SQLite3 ODBC Driver};Database=data.db';

  test('a new file is made, and its rows have the types of the columns', async () => {
    const create =
      "CREATE TABLE t(id INTEGER, price REAL, day DATETIME, ok BOOLEAN, name TEXT, raw BLOB); INSERT INTO t VALUES(9007199254740993, 0.1, '2024-02-29 13:14:15', 1, 'Größe', x'00ff'), (1, 2.50, NULL, 0, '', NULL)";
    expect(await out(onConnection(SQLITE, create, 'SELECT id, price, day, ok, name FROM t'))).toEqual([
      ...['9007199254740993', '0.1', '2/29/2024 1:14:15 PM', 'True', 'Größe'],
      ...['1', '2.5', '', 'False', ''],
    ]);
    expect(existsSync(join(home.path, 'data.db'))).toBe(true);
    expect(
      await out(`${once(SQLITE, 'SELECT raw FROM t LIMIT 1')}\nFile.ConvertFromBinary BinaryData: Table[0][0] File: $'''raw.bin'''`),
    ).toEqual(['Binary data']);
  });

  test('rows come from the first statement that has any; comments and semicolons are no statements', async () => {
    const text = "-- start\n;CREATE TABLE t(a); INSERT INTO t VALUES ('a;b'); /* ; */ SELECT a FROM t; SELECT 'second'; -- end";
    expect(await out(once(SQLITE, text))).toEqual(['a;b']);
    expect(await out(once(SQLITE, '-- nothing'))).toEqual([]);
  });

  test('columns without or with the same name get names of their own', async () => {
    expect(await out(`${once(SQLITE, 'SELECT 1 AS id, 2 AS ID, 3 AS id')}\nSET Out TO Table.Columns`)).toEqual(['id', 'ID1', 'id2']);
  });

  test('an error in the statement is an error of the action, and the connection goes on', async () => {
    expect(await out(once(SQLITE, 'SELEC 1'))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining('syntax error') as unknown,
    });
    const script = `Database.Connect.Connect ConnectionString: ${quoted(SQLITE)} Connection=> Sql\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELEC' Result=> Table\nON ERROR\nEND\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELECT 5' Result=> Table\n${PUT}`;
    expect(await out(script)).toEqual(['5']);
  });

  test('a connection tells whether it is closed, and never its password', async () => {
    const script = `Database.Connect.Connect ConnectionString: ${quoted(`${SQLITE};Password=geheim`)} Connection=> Sql\nVariables.AddItemToList Item: Sql.ConnectionString List: Out\nVariables.AddItemToList Item: Sql.IsClosed List: Out\nDatabase.Close Connection: Sql\nDatabase.Close Connection: Sql\nVariables.AddItemToList Item: Sql.IsClosed List: Out`;
    expect(await out(script)).toEqual([`${SQLITE};Password=***`, false, true]);
    expect(await out(`${script}\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELECT 1'`)).toMatchObject({
      code: 'SqlStatementError',
    });
  });

  test('a statement without end is ended by its timeout and by a cancel', async () => {
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
    expect(await out(once(SQLITE, endless, 1))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining('within 1 seconds') as unknown,
    });
    expect(await cancelled(once(SQLITE, endless, 0))).toBe('Cancelled');
  });

  test('a file that is no database, or in no folder, is an error; other files stay out of reach', async () => {
    writeFileSync(join(home.path, 'text.db'), 'no database at all, but long enough to look like one'.repeat(40));
    expect(await out(once('Driver={SQLite3};Database=text.db', 'SELECT 1'))).toMatchObject({ code: 'DataSourceConnectionError' });
    expect(await out(once('Driver={SQLite3};Database=no/where.db', 'SELECT 1'))).toMatchObject({ code: 'DataSourceConnectionError' });
    expect(await out(once(SQLITE, `ATTACH '${home.path}/other.db' AS other`))).toMatchObject({ code: 'SqlStatementError' });
    expect(await out(once(SQLITE, `VACUUM INTO '${home.path}/other.db'`))).toMatchObject({ code: 'SqlStatementError' });
    expect(existsSync(join(home.path, 'other.db'))).toBe(false);
    const guard = { refusesAction: () => undefined, refusesPath: (path: string) => (path.endsWith('.db') ? 'Not here.' : undefined) };
    expect((await runFlow(once(SQLITE, 'SELECT 1'), {}, { guard })).error).toMatchObject({ code: 'BLOCKED_BY_POLICY' });
  });
});

describe.skipIf(lacksPostgres)('PostgreSQL', () => {
  let server: DatabaseServer;
  let connection = '';
  beforeAll(async () => {
    server = await startPostgres();
    connection = `Driver={PostgreSQL Unicode(x64)};Server=127.0.0.1;Port=${server.port};Database=postgres;Uid=flow;Pwd=geheim;`;
  }, 60_000);
  afterAll(() => server.stop());

  test('values have the types of .NET', async () => {
    const statement =
      "SELECT 7::int2 AS small, true AS ok, NULL AS nothing, 'Größe'::text AS name, '{\"a\":1}'::json AS js, 'infinity'::timestamp AS never";
    expect(await table(connection, statement)).toEqual([
      {
        small: 7,
        ok: true,
        nothing: null,
        name: 'Größe',
        js: '{"a":1}',
        never: 'infinity',
      },
    ]);
    expect(
      await out(once(connection, "SELECT 9007199254740993::int8, 12345678901234567890.0100::numeric, 0.1::float8, 'NaN'::float8")),
    ).toEqual(['9007199254740993', '12345678901234567890.01', '0.1', 'NaN']);
    expect(await out(once(connection, "SELECT date '2024-02-29', timestamp '2024-02-29 13:14:15.5'"))).toEqual([
      '2/29/2024 12:00:00 AM',
      '2/29/2024 1:14:15 PM',
    ]);
    expect(await out(`${once(connection, "SELECT '\\x00ff'::bytea")}\nSET Out TO [Table[0][0].Length]`)).toEqual([2]);
  });

  test('one connection keeps its session; several statements give the rows of the first that has any', async () => {
    const rows = await out(
      onConnection(
        connection,
        'CREATE TEMP TABLE t(a int)',
        'INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); SELECT a FROM t ORDER BY a; SELECT 9',
      ),
    );
    expect(rows).toEqual(['1', '2']);
    expect(await out(once(connection, 'CREATE TABLE IF NOT EXISTS z(a int)'))).toEqual([]);
  });

  test('errors say what the server said, and never the password', async () => {
    expect(await out(once(connection, 'SELECT * FROM nowhere'))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining('relation "nowhere" does not exist') as unknown,
    });
    const wrong = await out(once(connection.replace('geheim', 'falsch-1'), 'SELECT 1'));
    expect(wrong).toMatchObject({
      code: 'DataSourceConnectionError',
      message: expect.stringContaining('password authentication failed') as unknown,
    });
    expect(JSON.stringify(wrong)).not.toContain('falsch-1');
    expect(await out(once('Driver={PostgreSQL};Server=127.0.0.1;Port=1;Uid=u', 'SELECT 1'))).toMatchObject({
      code: 'DataSourceConnectionError',
    });
    expect(await out(once(connection.replace('Uid', 'SSLmode=require;Uid'), 'SELECT 1'))).toMatchObject({
      code: 'DataSourceConnectionError',
    });
  });

  test('a timeout and a cancel end the statement on the server; the connection stays open after a timeout', async () => {
    const script = `Database.Connect.Connect ConnectionString: ${quoted(connection)} Connection=> Sql\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELECT pg_sleep(61)' Timeout: 1 Result=> Table\nON ERROR\nEND\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELECT 5' Result=> Table\n${PUT}`;
    expect(await out(script)).toEqual(['5']);
    expect(await out(once(connection, 'SELECT pg_sleep(62)', 1))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining('within 1 seconds') as unknown,
    });
    expect(await cancelled(once(connection, 'SELECT pg_sleep(63)'))).toBe('Cancelled');
    await sleep(300);
    expect(
      await out(once(connection, "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(6_)'")),
    ).toEqual(['0']);
  });
});

describe.skipIf(lacksMariadb)('MariaDB', () => {
  let server: DatabaseServer;
  let connection = '';
  beforeAll(async () => {
    server = await startMariadb();
    connection = `Driver={MySQL ODBC 8.0 Unicode Driver};Server=127.0.0.1;Port=${server.port};Database=test;User=flow;Password="ge;heim";Option=3`;
  }, 60_000);
  afterAll(() => server.stop());

  test('values have the types of .NET', async () => {
    const statement =
      "SELECT CAST(7 AS SIGNED) AS small, CAST(18446744073709551615 AS UNSIGNED) AS big, CAST(12345678901234567890.0100 AS DECIMAL(30,4)) AS exact, 0.1E0 AS fl, NULL AS nothing, 'Größe' AS name, CAST('2024-02-29 13:14:15' AS DATETIME) AS d, DATE '2024-02-29' AS day, TIME '01:02:03' AS t";
    expect(await out(once(connection, statement))).toEqual([
      ...['7', '18446744073709551615', '12345678901234567890.01', '0.1', '', 'Größe'],
      ...['2/29/2024 1:14:15 PM', '2/29/2024 12:00:00 AM', '01:02:03'],
    ]);
    const typed =
      "CREATE TEMPORARY TABLE t(flag BIT(1), raw VARBINARY(8), note TEXT); INSERT INTO t VALUES (b'1', x'00ff10', 'ü'); SELECT flag, LENGTH(raw), note, raw FROM t";
    expect(await out(`${once(connection, typed)}\nSET Out TO [Table[0][0], Table[0][1], Table[0][2], Table[0][3].Length]`)).toEqual([
      true,
      3,
      'ü',
      3,
    ]);
  });

  test('a stored procedure and several statements give the first rows', async () => {
    const create = 'CREATE PROCEDURE p() BEGIN SET @a = 1; SELECT 1 AS a, 2 AS a; SELECT 3; END';
    expect(await out(onConnection(connection, create, 'CALL p()'))).toEqual(['1', '2']);
    expect(
      await out(
        onConnection(
          connection,
          'CREATE TEMPORARY TABLE t(a int); INSERT INTO t VALUES (4)',
          'INSERT INTO t VALUES (5)',
          'SELECT a FROM t; SELECT 1',
        ),
      ),
    ).toEqual(['4', '5']);
    expect(await out(onConnection(connection, 'SET @b = 1'))).toEqual([]);
  });

  test('errors say what the server said', async () => {
    expect(await out(once(connection, 'SELECT * FROM nowhere'))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining("nowhere' doesn't exist") as unknown,
    });
    expect(await out(once(connection.replace('ge;heim', 'x'), 'SELECT 1'))).toMatchObject({
      code: 'DataSourceConnectionError',
      message: expect.stringContaining('Access denied') as unknown,
    });
  });

  test('a timeout and a cancel end the statement on the server', async () => {
    expect(await out(once(connection, 'SELECT SLEEP(61)', 1))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining('within 1 seconds') as unknown,
    });
    expect(await cancelled(once(connection, 'SELECT SLEEP(62)'))).toBe('Cancelled');
    await sleep(300);
    expect(await out(once(connection, "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP(6_)'"))).toEqual([
      '0',
    ]);
  });
});

describe('SQL Server', () => {
  const connect = async (answer: AnswerBatch): Promise<string> =>
    `Driver={ODBC Driver 17 for SQL Server};Server=127.0.0.1,${await startScriptedSqlServer(answer)};Encrypt=off;Uid=sa;Pwd=geheim`;
  const NUMBER: Column = { name: 'Number', type: [0x26, 4] };
  const one = [4, 1, 0, 0, 0];

  test('values have the types of .NET', async () => {
    const guid = [16, 0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff];
    const answer = [
      columns(
        { name: 'Id', type: [0x24, 16] },
        { name: 'At', type: [0x29, 7] },
        { name: 'Then', type: [0x29, 7] },
        { name: 'Price', type: [0x6a, 17, 10, 2] },
        { name: 'Cash', type: [0x6e, 8] },
        { name: 'Big', type: [0x26, 8] },
        { name: 'Is', type: [0x68, 1] },
        { name: 'Day', type: [0x6f, 8] },
        { name: 'Text', type: [0xe7, 100, 0, 9, 4, 0xd0, 0, 0x34] },
        { name: 'None', type: [0x26, 4] },
      ),
      row(
        guid,
        // 12:34:56 and 12:34:56.5, in units of 100 ns.
        [5, ...littleEndian(452_960_000_000n, 5)],
        [5, ...littleEndian(452_965_000_000n, 5)],
        [5, 1, 0xd2, 0x04, 0, 0],
        [8, ...littleEndian(0n, 4), ...littleEndian(12_345_000n, 4)],
        [8, ...littleEndian(9_007_199_254_740_993n, 8)],
        [1, 1],
        // 45322 days after 1900 and 300ths of a second.
        [8, ...littleEndian(45_323n, 4), ...littleEndian(13_588_800n, 4)],
        [4, 0, 0xdf, 0, 0x41, 0],
        [0],
      ),
      done(),
    ];
    expect(await out(once(await connect(() => answer), 'SELECT'))).toEqual([
      ...['00112233-4455-6677-8899-aabbccddeeff', '12:34:56', '12:34:56.5000000', '12.34', '1234.5', '9007199254740993', 'True'],
      ...['2/3/2024 12:34:56 PM', 'ßA', ''],
    ]);
  });

  test('of several results it gives the first that has columns, also without rows; a statement without any gives an empty table', async () => {
    const results: Readonly<Record<string, readonly Buffer[]>> = {
      several: [done({ hasMore: true }), columns(NUMBER), row(one), done({ hasMore: true }), columns(NUMBER), row(one), row(one), done()],
      nothing: [columns(NUMBER), done()],
      change: [done()],
    };
    const source = await connect((statement) => results[statement] ?? []);
    const counts = ['several', 'nothing', 'change'].map(
      (statement) =>
        `Database.ExecuteSqlStatement.ConnectAndExecute ConnectionString: ${quoted(source)} Statement: '${statement}' Result=> Table\nVariables.AddItemToList Item: $'''%Table.RowsCount%/%Table.Columns.Count%''' List: Out`,
    );
    expect(await out(counts.join('\n'))).toEqual(['1/1', '0/1', '0/0']);
  });

  test('errors say what the server said', async () => {
    const source = await connect(() => [error("Invalid object name 'none'."), done()]);
    expect(await out(once(source, 'SELECT * FROM none'))).toMatchObject({
      code: 'SqlStatementError',
      message: expect.stringContaining("Invalid object name 'none'.") as unknown,
    });
  });

  test('a timeout ends the statement on the server; the connection stays open', async () => {
    const source = await connect((statement) => (statement === 'WAITFOR' ? undefined : [columns(NUMBER), row(one), done()]));
    const slow = `Database.ExecuteSqlStatement.Execute Connection: Sql Statement: 'WAITFOR' Timeout: 1 Result=> Table\n    ON ERROR SqlStatementError\n        SET Ended TO True\n    END`;
    const script = `Database.Connect.Connect ConnectionString: ${quoted(source)} Connection=> Sql\n${slow}\nDatabase.ExecuteSqlStatement.Execute Connection: Sql Statement: 'SELECT' Result=> Table\n${PUT}\nVariables.AddItemToList Item: Ended List: Out`;
    expect(await out(`SET Ended TO False\n${script}`)).toEqual(['1', true]);
  });
});

function littleEndian(value: bigint, size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn));
}

test('a SQL Server that does not answer is an error', async () => {
  expect(await out(once('Driver={ODBC Driver 17 for SQL Server};Server=127.0.0.1,1;Uid=sa;Pwd=geheim', 'SELECT 1'))).toMatchObject({
    code: 'DataSourceConnectionError',
    message: expect.not.stringContaining('geheim') as unknown,
  });
});

test('Oracle says what to do instead', async () => {
  const script = "Database.Connect.ConnectOracle ProviderLibraryPath: 'C:\\o.dll' ConnectionString: 'Data Source=o' Connection=> Sql";
  expect(await out(script)).toMatchObject({ code: 'DataSourceConnectionError', message: expect.stringContaining('ORDS') as unknown });
});
