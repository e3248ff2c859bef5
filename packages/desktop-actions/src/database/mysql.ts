import type { DesktopValue } from '@tandem/desktop-engine';
import { DataTable } from '@tandem/desktop-engine';
import type { Connection, ConnectionOptions, FieldPacket } from 'mysql2/promise';
import { binaryValue } from '../machine/binary.ts';
import type { ServerSource } from './data-source.ts';
import { resultTable } from './result-table.ts';
import type { SqlClient } from './sql-client.ts';
import { dateOf, floatOf, numberOf } from './sql-values.ts';

/** Column types of the protocol that are no plain texts or numbers. */
const TYPE = { decimal: 0, timestamp: 7, bigint: 8, date: 10, dateTime: 12, bit: 16, newDecimal: 246 } as const;
const NUMBERS: readonly number[] = [TYPE.decimal, TYPE.bigint, TYPE.newDecimal];
const DATES: readonly number[] = [TYPE.timestamp, TYPE.date, TYPE.dateTime];

export async function openMysql(source: ServerSource): Promise<SqlClient> {
  const connection = await connected(source);
  const state = { isClosed: false, isRunning: false };
  const closed = (): void => {
    state.isClosed = true;
  };
  connection.on('error', closed);
  connection.on('end', closed);
  return {
    run: async (statement) => {
      state.isRunning = true;
      try {
        return await run(connection, statement);
      } finally {
        state.isRunning = false;
      }
    },
    cancel: () => cancel(connection, source),
    close: async () => {
      closed();
      if (state.isRunning) connection.destroy();
      else await connection.end();
    },
    isClosed: () => state.isClosed,
  };
}

async function connected(source: ServerSource): Promise<Connection> {
  const { createConnection } = await import('mysql2/promise');
  const { host, user, password, database } = source;
  const attempt = (ssl: ConnectionOptions['ssl']): Promise<Connection> =>
    createConnection({
      host,
      port: source.port ?? 3306,
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { password }),
      ...(database === undefined ? {} : { database }),
      ...(ssl === undefined ? {} : { ssl }),
      connectTimeout: source.connectTimeoutMs,
      rowsAsArray: true,
      multipleStatements: true,
      dateStrings: true,
      jsonStrings: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
    });
  if (source.encryption === 'off') return attempt(undefined);
  if (source.encryption !== 'preferred') return attempt({ rejectUnauthorized: source.encryption === 'verified' });
  try {
    return await attempt({ rejectUnauthorized: false });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'HANDSHAKE_NO_SSL_SUPPORT') return attempt(undefined);
    throw thrown;
  }
}

async function run(connection: Connection, statement: string): Promise<DataTable> {
  const [rows, fields] = (await connection.query(statement)) as unknown as readonly [
    unknown,
    readonly (Field | readonly Field[] | undefined)[] | undefined,
  ];
  const result = firstRows(rows, fields);
  if (result === undefined) return new DataTable();
  return resultTable(
    result.fields.map(({ name }) => name),
    result.rows.map((row) => row.map((value, i) => cellOf(value, result.fields[i]))),
  );
}

type Field = FieldPacket;

interface Rows {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Several statements answer with a list of what each of them answers; one without rows has no fields. */
function firstRows(rows: unknown, fields: readonly (Field | readonly Field[] | undefined)[] | undefined): Rows | undefined {
  if (fields === undefined || !Array.isArray(rows)) return undefined;
  const isOne = fields.length > 0 && fields.every((field) => field !== undefined && !Array.isArray(field));
  if (isOne) return { fields: fields as readonly Field[], rows: rows as readonly (readonly unknown[])[] };
  const at = fields.findIndex((field) => Array.isArray(field));
  return at === -1 ? undefined : { fields: fields[at] as readonly Field[], rows: rows[at] as readonly (readonly unknown[])[] };
}

function cellOf(value: unknown, field: Field | undefined): DesktopValue {
  const type = field?.columnType ?? -1;
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return type === TYPE.bit && field?.columnLength === 1 ? value.at(-1) === 1 : binaryValue(value);
  if (typeof value === 'number') return floatOf(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (NUMBERS.includes(type)) return numberOf(value);
  if (!DATES.includes(type)) return value;
  return value.startsWith('0000-00-00') ? null : dateOf(value);
}

/** The server ends a statement on the word of another connection. */
async function cancel(connection: Connection, source: ServerSource): Promise<void> {
  const other = await connected(source);
  try {
    await other.query(`KILL QUERY ${connection.threadId}`);
  } finally {
    await other.end();
  }
}
