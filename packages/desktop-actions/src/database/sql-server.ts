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
  let running: Promise<unknown> = Promise.resolve();
  return {
    run: (statement) => {
      const found = run(connection, Request, statement);
      running = found.catch(() => undefined);
      return found;
    },
    cancel: async () => {
      connection.cancel();
      // Only when the server has said that the statement ended, the connection takes another one.
      await running;
    },
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
      // As .NET writes them.
      lowerCaseGuids: true,
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
const TICKS_PER_SECOND = 10_000_000n;

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
  const ticks = type === 'DateTimeOffset' ? dateTimeOf(value.getTime()).ticks : ticksOf(value.getTime());
  return type === 'Time' ? timeOfDay(ticks + rest) : new DateTime(ticks + rest);
}

/** As .NET writes a `TimeSpan`: a fraction only where there is one, then with all seven digits. */
function timeOfDay(ticks: bigint): string {
  const second = ticks / TICKS_PER_SECOND;
  const fraction = ticks % TICKS_PER_SECOND;
  const parts = [(second / 3600n) % 24n, (second / 60n) % 60n, second % 60n].map((part) => String(part).padStart(2, '0'));
  return fraction === 0n ? parts.join(':') : `${parts.join(':')}.${String(fraction).padStart(7, '0')}`;
}
