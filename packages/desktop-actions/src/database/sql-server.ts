import type { DesktopValue } from '@tandem/desktop-engine';
import { DataTable, DateTime } from '@tandem/desktop-engine';
import { ticksOf } from '@tandem/kernel';
import type { Connection, ConnectionConfiguration } from 'tedious';
import { binaryValue } from '../machine/binary.ts';
import { dateTimeOf } from '../machine/local-time.ts';
import type { ServerSource } from './data-source.ts';
import { resultTable } from './result-table.ts';
import type { SqlClient } from './sql-client.ts';
import { floatOf, numberOf } from './sql-values.ts';

export async function openSqlServer(source: ServerSource): Promise<SqlClient> {
  const { Connection: SqlServerConnection, Request } = await import('tedious');
  const connection = new SqlServerConnection(configurationOf(source));
  let isClosed = false;
  connection.on('end', () => {
    isClosed = true;
  });
  connection.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
  return {
    run: (statement) => run(connection, Request, statement),
    cancel: () => Promise.resolve(void connection.cancel()),
    close: () => Promise.resolve(connection.close()),
    isClosed: () => isClosed,
  };
}

function configurationOf(source: ServerSource): ConnectionConfiguration {
  return {
    server: source.host,
    authentication: {
      type: 'default',
      options: { userName: source.user ?? '', password: source.password ?? '' },
    },
    options: {
      ...(source.instance === undefined || source.port !== undefined ? { port: source.port ?? 1433 } : { instanceName: source.instance }),
      ...(source.database === undefined ? {} : { database: source.database }),
      encrypt: source.encryption !== 'off',
      trustServerCertificate: source.encryption !== 'verified',
      connectTimeout: source.connectTimeoutMs,
      // The action itself minds the time.
      requestTimeout: 0,
      useUTC: true,
      appName: 'Tandem',
    },
  };
}

interface Column {
  readonly value: unknown;
  readonly metadata: { readonly colName: string; readonly scale?: number | undefined; readonly type: { readonly name: string } };
}

function run(connection: Connection, Request: typeof import('tedious').Request, statement: string): Promise<DataTable> {
  return new Promise((resolve, reject) => {
    let names: readonly string[] | undefined;
    let isFirst = true;
    const rows: (readonly DesktopValue[])[] = [];
    const request = new Request(statement, (error) => {
      if (error === undefined || error === null) resolve(names === undefined ? new DataTable() : resultTable(names, rows));
      else reject(error);
    });
    request.on('columnMetadata', (columns) => {
      isFirst = names === undefined;
      names ??= (columns as readonly { readonly colName: string }[]).map(({ colName }) => colName);
    });
    request.on('row', (columns) => {
      if (isFirst) rows.push((columns as readonly Column[]).map(cellOf));
    });
    connection.execSqlBatch(request);
  });
}

const DECIMALS: ReadonlySet<string> = new Set(['NumericN', 'Numeric', 'DecimalN', 'Decimal', 'Money', 'MoneyN', 'SmallMoney']);
const MONEY_SCALE = 4;

function cellOf({ value, metadata: { type, scale } }: Column): DesktopValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return DECIMALS.has(type.name) ? numberOf(value.toFixed(scale ?? MONEY_SCALE)) : floatOf(value);
  if (Buffer.isBuffer(value)) return binaryValue(value);
  if (value instanceof Date) return momentOf(value, type.name);
  return type.name === 'BigInt' || type.name === 'IntN' ? numberOf(String(value)) : String(value);
}

/** The driver gives the wall-clock time as if it were UTC, and what a millisecond leaves over in seconds apart. */
function momentOf(value: Date, type: string): DesktopValue {
  const rest =
    'nanosecondsDelta' in value && typeof value.nanosecondsDelta === 'number' ? BigInt(Math.round(value.nanosecondsDelta * 1e7)) : 0n;
  if (type === 'Time') return value.toISOString().slice(11, 23);
  const ticks = type === 'DateTimeOffset' ? dateTimeOf(value.getTime()).ticks : ticksOf(value.getTime());
  return new DateTime(ticks + rest);
}
