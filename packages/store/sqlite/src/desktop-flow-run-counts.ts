import type { MachineId, TargetId } from '@tandem/kernel';
import type { DesktopFlowRunStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';

export function countOpenRuns(connection: Connection): Awaited<ReturnType<DesktopFlowRunStore['counts']>> {
  const queued = connection
    .prepare(`SELECT targetId, count(*) AS n FROM desktop_flow_run INDEXED BY desktop_flow_run_open_by_target
       WHERE isOpen = 1 AND state IN ('Queued', 'Offered') GROUP BY targetId`)
    .all();
  const running = connection
    .prepare(
      `SELECT machineId, count(*) AS n FROM desktop_flow_run INDEXED BY desktop_flow_run_open_by_machine
       WHERE isOpen = 1 AND state IN ('Started', 'Unreachable') AND machineId IS NOT NULL GROUP BY machineId`,
    )
    .all();
  return {
    queuedByTarget: new Map(queued.map((row) => [textOf(row, 'targetId') as TargetId, numberOf(row, 'n')])),
    runningByMachine: new Map(running.map((row) => [textOf(row, 'machineId') as MachineId, numberOf(row, 'n')])),
  };
}
