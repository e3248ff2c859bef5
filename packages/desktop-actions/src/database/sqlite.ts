import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DataTable, type DesktopValue } from '@tandem/desktop-engine';
import { binaryValue } from '../machine/binary.ts';
import { resultTable } from './result-table.ts';
import type { SqlClient } from './sql-client.ts';
import { dateOf, floatOf, numberOf } from './sql-values.ts';
import type { SqliteAnswer, SqliteReply } from './sqlite-process-main.ts';

const PROGRAM = fileURLToPath(new URL('./sqlite-process-main.ts', import.meta.url));

/** @param file path of this machine, or `:memory:` */
export async function openSqlite(file: string): Promise<SqlClient> {
  const child = fork(PROGRAM, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: undefined },
    windowsHide: true,
  });
  const isClosed = (): boolean => child.killed || child.exitCode !== null || child.signalCode !== null;
  const close = (): Promise<void> => Promise.resolve(void child.kill('SIGKILL'));
  try {
    await ask(child, file);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return { run: async (statement) => tableOf(await ask(child, statement)), cancel: close, close, isClosed };
}

function ask(child: ChildProcess, text: string): Promise<SqliteAnswer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      child.off('message', answered);
      child.off('exit', ended);
      child.off('error', failed);
    };
    const answered = (reply: unknown): void => {
      stop();
      const { answer, message } = reply as SqliteReply;
      if (answer === undefined) reject(new Error(message));
      else resolve(answer);
    };
    const failed = (error: Error): void => {
      stop();
      reject(error);
    };
    const ended = (): void => failed(new Error('The connection was closed.'));
    child.on('message', answered);
    child.on('exit', ended);
    child.on('error', failed);
    child.send(text);
  });
}

function tableOf({ names, types, rows }: SqliteAnswer): DataTable {
  if (names.length === 0) return new DataTable();
  return resultTable(
    names,
    rows.map((row) => row.map((value, i) => cellOf(value, types[i] ?? ''))),
  );
}

/** SQLite knows no dates and truth values: the declared type of the column says what is meant. */
function cellOf(value: SqliteAnswer['rows'][number][number], declared: string): DesktopValue {
  if (value === null) return null;
  if (typeof value === 'bigint') return /^bool/i.test(declared) ? value !== 0n : numberOf(String(value));
  if (typeof value === 'number') return floatOf(value);
  if (typeof value === 'string') return /^(?:date|timestamp)/i.test(declared) ? dateOf(value) : value;
  return binaryValue(Buffer.from(value));
}
