import type { DesktopValue } from '@tandem/desktop-engine';
import { DataTable } from '@tandem/desktop-engine';
import type { Client, ClientConfig, QueryArrayResult } from 'pg';
import { binaryValue } from '../machine/binary.ts';
import type { ServerSource } from './data-source.ts';
import { resultTable } from './result-table.ts';
import type { SqlClient } from './sql-client.ts';
import { dateOf, floatOf, numberOf } from './sql-values.ts';

type Reader = (text: string) => DesktopValue;

const bytesOf: Reader = (text) => binaryValue(Buffer.from(text.replace(/^\\x/, ''), 'hex'));

/** By the id of the type in `pg_type`; everything else is a text. */
const READERS: ReadonlyMap<number, Reader> = new Map([
  [16, (text: string) => text === 't'],
  [17, bytesOf],
  ...[20, 21, 23, 26, 1700].map((oid) => [oid, numberOf] as const),
  ...[700, 701].map((oid) => [oid, (text: string) => floatOf(Number(text))] as const),
  ...[1082, 1114, 1184].map((oid) => [oid, dateOf] as const),
]);

/** Texts as the server writes them: they are read by {@link READERS}. */
const TYPES = { getTypeParser: () => (text: string) => text };

export async function openPostgres(source: ServerSource): Promise<SqlClient> {
  const client = await connected(source);
  let isClosed = false;
  client.on('error', () => undefined);
  client.on('end', () => {
    isClosed = true;
  });
  return {
    run: (statement) => run(client, statement),
    cancel: () => cancel(client, source),
    close: () => client.end(),
    isClosed: () => isClosed,
  };
}

async function connected(source: ServerSource): Promise<Client> {
  const { Client: PostgresClient } = (await import('pg')).default;
  const attempt = async (ssl: ClientConfig['ssl']): Promise<Client> => {
    const client = new PostgresClient({
      host: source.host,
      port: source.port ?? 5432,
      database: source.database,
      user: source.user,
      password: source.password,
      ssl,
      connectionTimeoutMillis: source.connectTimeoutMs,
      application_name: 'Tandem',
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  if (source.encryption === 'off') return attempt(false);
  if (source.encryption !== 'preferred') return attempt({ rejectUnauthorized: source.encryption === 'verified' });
  try {
    return await attempt({ rejectUnauthorized: false });
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.includes('does not support SSL')) return attempt(false);
    throw thrown;
  }
}

async function run(client: Client, statement: string): Promise<DataTable> {
  const answer: QueryArrayResult<(string | null)[]> | readonly QueryArrayResult<(string | null)[]>[] = await client.query({
    text: statement,
    rowMode: 'array',
    types: TYPES,
  });
  const result = [answer].flat().find(({ fields }) => fields.length > 0);
  if (result === undefined) return new DataTable();
  const readers = result.fields.map(({ dataTypeID }) => READERS.get(dataTypeID) ?? ((text: string): DesktopValue => text));
  const rows = result.rows.map((row) => row.map((text, i) => (text === null ? null : (readers[i]?.(text) ?? text))));
  return resultTable(
    result.fields.map(({ name }) => name),
    rows,
  );
}

/** The server ends a statement on the word of another connection. */
async function cancel(client: Client, source: ServerSource): Promise<void> {
  const other = await connected(source);
  try {
    await other.query('SELECT pg_cancel_backend($1)', ['processID' in client ? client.processID : 0]);
  } finally {
    await other.end();
  }
}
