import { createHash } from 'node:crypto';
import type { DesktopFlowRunId } from '@tandem/kernel';
import { type WorkOrder, workOrderSchema } from '@tandem/protocol';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';

/** A work order apart from its scripts: those may be large and are the same in many orders, so they are kept once. */
export interface PackedOrder {
  readonly packageHash: string;
  /** JSON text of the scripts. */
  readonly packageBody: string;
  /** JSON text of the rest. */
  readonly body: string;
}

export function packOrder({ script, dependencies, ...rest }: WorkOrder): PackedOrder {
  const packageBody = JSON.stringify({ script, dependencies });
  return { packageHash: createHash('sha256').update(packageBody).digest('hex'), packageBody, body: JSON.stringify(rest) };
}

export function insertOrder(connection: Connection, runId: DesktopFlowRunId, { packageHash, packageBody, body }: PackedOrder): void {
  connection
    .prepare('INSERT INTO desktop_flow_package (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING')
    .run(packageHash, packageBody);
  connection.prepare('INSERT INTO desktop_flow_run_order (runId, packageHash, body) VALUES (?, ?, ?)').run(runId, packageHash, body);
}

export function loadOrder(connection: Connection, runId: DesktopFlowRunId): WorkOrder | undefined {
  const row = connection
    .prepare(
      `SELECT o.body AS body, p.body AS package FROM desktop_flow_run_order AS o
         JOIN desktop_flow_package AS p ON p.hash = o.packageHash WHERE o.runId = ?`,
    )
    .get(runId);
  if (row === undefined) return undefined;
  return workOrderSchema.parse({ ...JSON.parse(textOf(row, 'body')), ...JSON.parse(textOf(row, 'package')) });
}

/** Removes the order, with its sealed values, and the scripts when no other order has the same. */
export function dropOrder(connection: Connection, runId: DesktopFlowRunId): void {
  const row = connection.prepare('DELETE FROM desktop_flow_run_order WHERE runId = ? RETURNING packageHash').get(runId);
  if (row === undefined) return;
  connection
    .prepare(
      'DELETE FROM desktop_flow_package WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM desktop_flow_run_order WHERE packageHash = ?1)',
    )
    .run(textOf(row, 'packageHash'));
}
