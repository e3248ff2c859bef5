import { randomBytes } from 'node:crypto';
import { hasInEnvironment, listProcesses, type ProcessRow } from './process-table.ts';

const VARIABLE = 'TANDEM_RUN_MARK';

/**
 * A random word in the environment of a body process. Everything that the body starts inherits it, so the processes of a
 * run are found again whatever process groups and sessions they moved to, and no process id that the kernel has given to
 * somebody else is ever taken for one of them. It is a name, not a secret.
 */
export type RunMark = string;

export function createRunMark(): RunMark {
  return randomBytes(16).toString('hex');
}

export function environmentOf(mark: RunMark): Readonly<Record<string, string>> {
  return { [VARIABLE]: mark };
}

/**
 * The living processes of a run: those with its mark, all in the sessions that these opened, and what descends from any
 * of them.
 */
export function findProcesses(mark: RunMark): readonly ProcessRow[] {
  const rows = listProcesses();
  const own = ownSession(rows);
  const marked = rows.filter(({ pid }) => hasInEnvironment(pid, `${VARIABLE}=${mark}`));
  const sessions = new Set(marked.map(({ sessionId }) => sessionId).filter((id) => id !== own));
  const found = new Set(rows.filter((row) => marked.includes(row) || sessions.has(row.sessionId)).map(({ pid }) => pid));
  addDescendants(rows, found);
  return rows.filter(({ pid }) => found.has(pid));
}

/** The body of the run: the one process with its mark that leads a session. */
export function findBody(mark: RunMark): number | undefined {
  return listProcesses().find(({ pid, sessionId }) => pid === sessionId && hasInEnvironment(pid, `${VARIABLE}=${mark}`))?.pid;
}

function addDescendants(rows: readonly ProcessRow[], found: Set<number>): void {
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { pid, parentPid } of rows) if (found.has(parentPid)) found.add(pid);
  }
}

function ownSession(rows: readonly ProcessRow[]): number | undefined {
  return rows.find(({ pid }) => pid === process.pid)?.sessionId;
}
