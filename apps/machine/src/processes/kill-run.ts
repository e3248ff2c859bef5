import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, type ProcessRow } from './process-table.ts';
import { findProcesses, type RunMark } from './run-mark.ts';

const LOOK_AGAIN_MS = 20;

/**
 * Kills every process of a run and returns when none is left. Process groups are killed as wholes, so that one that
 * forks faster than we look cannot outrun us (kill(2) reaches the whole group at once).
 *
 * @returns false when processes of another user, which cannot be killed, are left after `patienceMs`
 */
export async function killRun(mark: RunMark, patienceMs = 5000): Promise<boolean> {
  const giveUpAt = performance.now() + patienceMs;
  const ownGroup = findProcess(process.pid)?.groupId;
  for (let rows = findProcesses(mark); rows.length > 0; rows = findProcesses(mark)) {
    if (performance.now() > giveUpAt) return false;
    killAll(rows, ownGroup);
    await sleep(LOOK_AGAIN_MS);
  }
  return true;
}

function killAll(rows: readonly ProcessRow[], ownGroup: number | undefined): void {
  for (const groupId of new Set(rows.map((row) => row.groupId))) if (groupId !== ownGroup) signal(-groupId);
  for (const { pid } of rows) signal(pid);
}

function signal(target: number): void {
  try {
    process.kill(target, 'SIGKILL');
  } catch {
    // gone already, or another user's: the next look tells
  }
}
