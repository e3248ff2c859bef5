import type { PlaceStep } from '@tandem/dispatch';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { DesktopFlowRunRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { addEvent } from './desktop-flow-run-events.ts';
import { getRun } from './desktop-flow-run-row.ts';
import { numberOf } from './row.ts';

export interface PlaceRequest {
  readonly id: DesktopFlowRunId;
  /** The time of the queue events. */
  readonly at: number;
  readonly change: (run: DesktopFlowRunRecord, highestRank: number) => PlaceStep;
}

export function changePlace(connection: Connection, { id, at, change }: PlaceRequest): DesktopFlowRunRecord | undefined {
  const run = getRun(connection, id);
  if (run === undefined) return undefined;
  const { place, notes } = change(run, highestRank(connection));
  const { priority, frontRank } = place;
  connection.prepare('UPDATE desktop_flow_run SET priority = ?, frontRank = ? WHERE id = ?').run(priority, frontRank, id);
  for (const { event, message } of notes) addEvent(connection, id, { at, kind: event, message });
  return { ...run, priority, frontRank };
}

function highestRank(connection: Connection): number {
  const row = connection.prepare('SELECT coalesce(max(frontRank), 0) AS rank FROM desktop_flow_run WHERE isOpen = 1').get();
  return numberOf(row ?? {}, 'rank');
}
