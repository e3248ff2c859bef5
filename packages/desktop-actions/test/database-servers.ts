import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** True where a test that needs a server must run even though it is missing, so that the gate fails instead of skipping. */
const mustRun = process.env['TANDEM_TEST_EVERYTHING'] === '1';
const POSTGRES = globSync('/usr/lib/postgresql/*/bin/initdb')
  .at(-1)
  ?.replace(/\/initdb$/, '');
const MARIADB = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'] as const;

export const lacksPostgres: boolean = !mustRun && POSTGRES === undefined;
export const lacksMariadb: boolean = !mustRun && !MARIADB.every((program) => existsSync(program));

export interface DatabaseServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** The account that a server runs as: servers refuse the administrator. */
function account(name: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function folderOf({ uid, gid }: ReturnType<typeof account>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-server-'));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function prepare(program: string, args: readonly string[], options: object): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? ''}${stdout}${stderr}`);
}

function serverOf(child: ChildProcess, port: number, folder: string): DatabaseServer {
  const exited = once(child, 'exit');
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT');
      await Promise.race([exited, sleep(5000).then(() => child.kill('SIGKILL'))]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitFor(log: string, line: RegExp, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 600; i++) {
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (line.test(text)) return;
    if (child.exitCode !== null) throw new Error(`the server ended: ${text}`);
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error('the server did not start');
}

/** PostgreSQL on loopback: user `flow`, password `geheim`, database `postgres`. */
export async function startPostgres(): Promise<DatabaseServer> {
  const user = account('postgres');
  const folder = folderOf(user);
  const password = join(folder, 'password');
  writeFileSync(password, 'geheim');
  if (user.uid !== undefined && user.gid !== undefined) chownSync(password, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  prepare(
    `${POSTGRES}/initdb`,
    ['-D', data, '-U', 'flow', '--pwfile', password, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-sync'],
    options,
  );
  const port = await freePort();
  const log = join(folder, 'log');
  const child = spawn(
    '/bin/sh',
    ['-c', `exec ${POSTGRES}/postgres -D ${data} -p ${port} -h 127.0.0.1 -k ${folder} -F >${log} 2>&1`],
    options,
  );
  await waitFor(log, /ready to accept connections/, child);
  return serverOf(child, port, folder);
}

/** MariaDB on loopback: user `flow`, password `ge;heim`, database `test`. */
export async function startMariadb(): Promise<DatabaseServer> {
  const user = account('mysql');
  const folder = folderOf(user);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  prepare(MARIADB[1], ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], options);
  const setup = join(folder, 'setup.sql');
  writeFileSync(
    setup,
    "CREATE DATABASE test; CREATE USER flow@'127.0.0.1' IDENTIFIED BY 'ge;heim'; GRANT ALL ON *.* TO flow@'127.0.0.1';".replaceAll(
      '; ',
      ';\n',
    ),
  );
  if (user.uid !== undefined && user.gid !== undefined) chownSync(setup, user.uid, user.gid);
  const port = await freePort();
  const log = join(folder, 'log.err');
  const args = ['--no-defaults', `--datadir=${data}`, `--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(folder, 's')}`];
  const child = spawn(MARIADB[0], [...args, `--init-file=${setup}`, `--log-error=${log}`, '--skip-name-resolve'], {
    ...options,
    stdio: 'ignore',
  });
  await waitFor(log, /ready for connections/, child);
  return serverOf(child, port, folder);
}
