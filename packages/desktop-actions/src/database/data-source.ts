import { platform } from 'node:os';
import { ConnectionString, invalid } from './connection-string.ts';

/** How a connection is encrypted. */
export type Encryption =
  /** Where the server can do it. */
  | 'preferred'
  | 'off'
  /** Without a look at the certificate. */
  | 'required'
  | 'verified';

/** A database server, and the account on it. */
export interface ServerSource {
  readonly kind: 'postgres' | 'mysql' | 'sqlServer';
  readonly host: string;
  readonly port: number | undefined;
  /** Of SQL Server. */
  readonly instance: string | undefined;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly encryption: Encryption;
  readonly connectTimeoutMs: number;
}

export interface SqliteSource {
  readonly kind: 'sqlite';
  /** As it is written, or `:memory:`. */
  readonly file: string;
}

export type DataSource = ServerSource | SqliteSource;

type Kind = DataSource['kind'];

/** Names of OLE DB providers and ODBC drivers; what they cannot do here is said by {@link REFUSED}. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/sql server|sqloledb|sqlncli|msoledbsql|freetds/i, 'sqlServer'],
  [/postgres|psql|pgnp|npgsql/i, 'postgres'],
  [/mysql|mariadb/i, 'mysql'],
  [/sqlite/i, 'sqlite'],
];

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /ora|msdaora/i,
    'Oracle databases cannot be reached from here. Have a service of Oracle (ORDS) answer, and call it with the HTTP actions',
  ],
  [/ace\.oledb|jet\.oledb|access|excel/i, 'files of Access and Excel are no databases here. Read workbooks with the Excel actions'],
  [
    /db2|informix|teradata|snowflake|sybase|hana/i,
    'there is no driver for that database here; PostgreSQL, MariaDB, MySQL, SQL Server and SQLite have one',
  ],
];

const DEFAULT_CONNECT_TIMEOUT_S = 15;

/**
 * What a connection string of ADO, OLE DB, ODBC or .NET, or a URL, means here: docs/reference/connection-strings.md.
 *
 * @throws ActionError `InvalidConnectionStringError`
 */
export function dataSourceOf(text: string): DataSource {
  if (/^\s*\w+:\/\//.test(text)) return sourceOfUrl(text.trim());
  const parts = ConnectionString.read(text);
  const kind = kindOf(parts);
  return kind === 'sqlite' ? { kind, file: fileOf(parts) } : serverOf(kind, parts);
}

function kindOf(parts: ConnectionString): Kind {
  const provider = parts.get('provider');
  const driver = parts.get('driver');
  const name = driver ?? (provider?.toLowerCase().startsWith('msdasql') === true ? undefined : provider);
  if (name === undefined) return guessedKind(parts);
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  if (kind !== undefined) return kind;
  const refusal = REFUSED.find(([pattern]) => pattern.test(name))?.[1];
  throw invalid(refusal ?? `there is no driver '${name}' here. Name one for PostgreSQL, MariaDB, MySQL, SQL Server or SQLite`);
}

/** Connection strings of .NET name no driver. */
function guessedKind(parts: ConnectionString): Kind {
  const file = parts.get('data source', 'datasource', 'filename', 'database', 'dbq') ?? '';
  if (/\.(db3?|sqlite3?|s3db)$|^:memory:$/i.test(file)) return 'sqlite';
  if (parts.get('dsn', 'filedsn') !== undefined)
    throw invalid(
      "it names a data source of the machine (DSN), which is not known here. Write the driver and the server instead: 'Driver={…};Server=…'",
    );
  if (parts.get('port') === '5432' || parts.get('host') !== undefined) return parts.get('port') === '3306' ? 'mysql' : 'postgres';
  if (parts.get('port') === '3306') return 'mysql';
  if (parts.get('server', 'data source', 'address', 'addr', 'network address') !== undefined) return 'sqlServer';
  throw invalid("it names neither a driver nor a server. Begin it with 'Driver={PostgreSQL};Server=…' or the like");
}

function fileOf(parts: ConnectionString): string {
  const file = parts.get('data source', 'datasource', 'database', 'dbq', 'filename', 'full uri');
  if (file === undefined) throw invalid("the file is missing: 'Database=C:\\folder\\file.db'");
  return file;
}

function serverOf(kind: ServerSource['kind'], parts: ConnectionString): ServerSource {
  const written = parts.get('server', 'data source', 'datasource', 'host', 'host name', 'servername', 'address', 'addr', 'network address');
  if (written === undefined) throw invalid("the server is missing: 'Server=name'");
  const server = kind === 'sqlServer' ? sqlServerPlace(written) : { host: written, port: undefined, instance: undefined };
  refuseIntegrated(kind, parts);
  return {
    kind,
    ...server,
    port: server.port ?? portOf(parts.get('port')),
    database: parts.get('database', 'initial catalog', 'dbname', 'db'),
    user: parts.get('uid', 'user id', 'user', 'username', 'user name', 'userid'),
    password: parts.password,
    encryption: encryptionOf(kind, parts),
    connectTimeoutMs: secondsOf(parts.get('connect timeout', 'connection timeout', 'connecttimeout', 'timeout', 'login timeout')) * 1000,
  };
}

/** `tcp:host\instance,1433`; `.` and `(local)` are this machine. */
function sqlServerPlace(written: string): Pick<ServerSource, 'host' | 'port' | 'instance'> {
  const [address = '', port] = written.replace(/^tcp:/i, '').split(',');
  const [name = '', instance] = address.trim().split('\\');
  if (/^\(localdb\)$/i.test(name)) throw invalid('LocalDB runs only on Windows. Name a server of SQL Server');
  const host = /^(?:\.|\(local\)|)$/i.test(name) ? 'localhost' : name;
  return { host, port: portOf(port), instance: instance === 'MSSQLSERVER' ? undefined : instance };
}

function refuseIntegrated(kind: Kind, parts: ConnectionString): void {
  const integrated = parts.get('trusted_connection', 'integrated security') ?? '';
  if (!/^(?:yes|true|sspi)$/i.test(integrated)) return;
  const instead = kind === 'sqlServer' ? "Use an account of SQL Server: 'Uid=…;Pwd=…'" : "Name an account: 'Uid=…;Pwd=…'";
  throw invalid(`the account of ${platform() === 'win32' ? 'the user of Windows' : 'Windows'} cannot sign in from here. ${instead}`);
}

function encryptionOf(kind: ServerSource['kind'], parts: ConnectionString): Encryption {
  const mode = (parts.get('sslmode', 'ssl mode', 'encrypt', 'use encryption for data', 'usessl') ?? '')
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
  const trusts = /^(?:true|yes|1)$/i.test(parts.get('trustservercertificate', 'trust server certificate') ?? '');
  if (/^(?:disabled?|none|off)$/.test(mode) || (kind !== 'sqlServer' && /^(?:false|no|0)$/.test(mode))) return 'off';
  if (/^verify/.test(mode)) return 'verified';
  if (kind === 'sqlServer') return sqlServerEncryption(mode, trusts, parts);
  return /^(?:required?|true|yes|1)$/.test(mode) ? 'required' : 'preferred';
}

/** Since version 18 the driver wants a certificate that it can verify; before, connections were encrypted without. */
function sqlServerEncryption(mode: string, trusts: boolean, parts: ConnectionString): Encryption {
  if (trusts) return 'required';
  if (/^(?:true|yes|1|mandatory|strict)$/.test(mode)) return 'verified';
  const isStrict = mode === '' && /driver 18|msoledbsql19/i.test(parts.get('driver', 'provider') ?? '');
  return isStrict ? 'verified' : 'required';
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const port = Number(written.trim());
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw invalid(`'${written.trim()}' is no port`);
  return port;
}

function secondsOf(written: string | undefined): number {
  const seconds = Number(written);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_CONNECT_TIMEOUT_S;
}

const URL_KINDS: Readonly<Record<string, ServerSource['kind']>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
  'sqlserver:': 'sqlServer',
  'mssql:': 'sqlServer',
};

function sourceOfUrl(text: string): DataSource {
  if (!URL.canParse(text)) throw invalid('the URL is not complete');
  const url = new URL(text);
  const kind = URL_KINDS[url.protocol];
  if (kind === undefined) throw invalid(`'${url.protocol}' is no database that is known here`);
  const part = (value: string): string | undefined => (value === '' ? undefined : decodeURIComponent(value));
  const mode = url.searchParams.get('sslmode') ?? url.searchParams.get('ssl-mode') ?? '';
  return {
    kind,
    host: url.hostname,
    port: portOf(part(url.port)),
    instance: undefined,
    database: part(url.pathname.slice(1)),
    user: part(url.username),
    password: part(url.password),
    encryption: encryptionOf(kind, ConnectionString.read(`sslmode=${mode}`)),
    connectTimeoutMs: DEFAULT_CONNECT_TIMEOUT_S * 1000,
  };
}
