import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { DesktopFlowRunRecord, DesktopFlowRunStore, DesktopFlowRunValues } from '@tandem/store';
import { SqliteAttachment } from './attachment.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { countOpenRuns } from './desktop-flow-run-counts.ts';
import { deliver } from './desktop-flow-run-deliver.ts';
import { listEvents } from './desktop-flow-run-events.ts';
import { insertRun } from './desktop-flow-run-insert.ts';
import { listRuns } from './desktop-flow-run-list.ts';
import { appendLog, readLog } from './desktop-flow-run-log.ts';
import { loadOrder, packOrder } from './desktop-flow-run-order.ts';
import { changePlace } from './desktop-flow-run-place.ts';
import { getRun, toRun } from './desktop-flow-run-row.ts';
import { optionalTextOf, textOf } from './row.ts';

export function createDesktopFlowRunStore(database: Database): DesktopFlowRunStore {
  const { writer } = database;
  return {
    prepareNew(run) {
      const order = packOrder(run.order);
      return new SqliteAttachment((connection) => insertRun(connection, run, order));
    },
    add(run) {
      const order = packOrder(run.order);
      return writer.write((connection) => insertRun(connection, run, order));
    },
    get: async (id) => database.read((connection) => getRun(connection, id)),
    ...valuesOf(database),
    order: async (id) => database.read((connection) => loadOrder(connection, id)),
    list: async (query) => database.read((connection) => listRuns(connection, query)),
    listOpen: async () => database.read(listOpen),
    listOpenOf: async (machineId) => database.read((connection) => listOpenOf(connection, machineId)),
    deliver: (id, at, change) => writer.write((connection) => deliver(connection, { id, at, change })),
    changePlace: (id, at, change) => writer.write((connection) => changePlace(connection, { id, at, change })),
    events: async (id) => database.read((connection) => listEvents(connection, id)),
    appendLog: (id, entries) => writer.write((connection) => appendLog(connection, id, entries)),
    log: async (id, after, limit) => database.read((connection) => readLog(connection, { id, after, limit })),
    counts: async () => database.read(countOpenRuns),
  };
}

function valuesOf(database: Database): Pick<DesktopFlowRunStore, 'values' | 'sealedOutputs' | 'forgetOutputs'> {
  return {
    values: async (id) => database.read((connection) => getValues(connection, id)),
    sealedOutputs: async (id) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT sealedOutputs FROM desktop_flow_run_values WHERE runId = ?').get(id);
        return row === undefined ? undefined : (optionalTextOf(row, 'sealedOutputs') ?? undefined);
      }),
    forgetOutputs: (id) =>
      database.writer.write((connection) => {
        connection.prepare('UPDATE desktop_flow_run_values SET sealedOutputs = NULL WHERE runId = ?').run(id);
      }),
  };
}

function getValues(connection: Connection, id: DesktopFlowRunId): DesktopFlowRunValues | undefined {
  const row = connection.prepare('SELECT maskedInputs, maskedOutputs FROM desktop_flow_run_values WHERE runId = ?').get(id);
  return row === undefined ? undefined : { maskedInputs: textOf(row, 'maskedInputs'), maskedOutputs: optionalTextOf(row, 'maskedOutputs') };
}

function listOpen(connection: Connection): readonly DesktopFlowRunRecord[] {
  return connection
    .prepare('SELECT * FROM desktop_flow_run WHERE isOpen = 1 ORDER BY frontRank DESC, queueRank, requestedAt, id')
    .all()
    .map(toRun);
}

function listOpenOf(connection: Connection, machineId: MachineId): readonly DesktopFlowRunRecord[] {
  return connection
    .prepare(`SELECT * FROM desktop_flow_run INDEXED BY desktop_flow_run_open_by_machine
       WHERE isOpen = 1 AND machineId = ? ORDER BY frontRank DESC, queueRank, requestedAt, id`)
    .all(machineId)
    .map(toRun);
}
