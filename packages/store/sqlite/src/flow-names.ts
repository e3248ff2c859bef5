import type { Connection } from './connection.ts';
import { type Row, textOf } from './row.ts';

/** The columns of a run history that name the flow of a run, and when the run began. */
export interface NamedRuns {
  readonly table: 'cloud_flow_run' | 'desktop_flow_run';
  readonly flowId: 'cloudFlowId' | 'desktopFlowId';
  readonly flowName: 'cloudFlowName' | 'desktopFlowName';
  /** The order of the runs of one flow, newest first. */
  readonly newest: 'startedAt DESC, seq DESC' | 'requestedAt DESC, id DESC';
}

/** The flows with runs whose name at their last run holds the text. Steps from flow to flow, whatever the number of runs. */
export function flowsNamed(connection: Connection, runs: NamedRuns, text: string): readonly string[] {
  const { table, flowId, flowName, newest } = runs;
  const rows: readonly Row[] = connection
    .prepare(
      `WITH RECURSIVE flow (id) AS (
         SELECT min(${flowId}) FROM ${table}
         UNION ALL SELECT (SELECT min(${flowId}) FROM ${table} WHERE ${flowId} > flow.id) FROM flow WHERE flow.id IS NOT NULL
       )
       SELECT flow.id, (SELECT ${flowName} FROM ${table} WHERE ${flowId} = flow.id ORDER BY ${newest} LIMIT 1) AS name
       FROM flow WHERE flow.id IS NOT NULL`,
    )
    .all();
  const wanted = text.toLowerCase();
  return rows.filter((row) => textOf(row, 'name').toLowerCase().includes(wanted)).map((row) => textOf(row, 'id'));
}
