import { type AccountId, type EnvironmentVariableId, TandemError } from '@tandem/kernel';
import { environmentVariableKinds } from '@tandem/protocol';
import type { EnvironmentVariableChange, EnvironmentVariableRecord, EnvironmentVariableStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, oneOf, type Row, textOf } from './row.ts';

export function createEnvironmentVariableStore(database: Database): EnvironmentVariableStore {
  const { writer } = database;
  return {
    list: async () =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM environment_variable ORDER BY displayName COLLATE NOCASE, id').all().map(toVariable),
      ),
    get: async (id) => database.read((connection) => getVariable(connection, id)),
    valuesOf: async (schemaNames) => database.read((connection) => schemaNames.map((name) => valueText(connection, name))),
    add: (variable) =>
      writer.write((connection) => {
        if (!insert(connection, variable)) throw schemaNameTaken(variable.schemaName);
      }),
    addMissing: (variables) =>
      writer.write((connection) => {
        for (const variable of variables) insert(connection, variable);
      }),
    update: (id, change) => writer.write((connection) => updateVariable(connection, id, change)),
    remove: (id) => writer.write((connection) => connection.prepare('DELETE FROM environment_variable WHERE id = ?').run(id).changes > 0),
  };
}

function getVariable(connection: Connection, id: EnvironmentVariableId): EnvironmentVariableRecord | undefined {
  const row = connection.prepare('SELECT * FROM environment_variable WHERE id = ?').get(id);
  return row === undefined ? undefined : toVariable(row);
}

function valueText(connection: Connection, schemaName: string): string | undefined {
  const row = connection.prepare('SELECT value FROM environment_variable WHERE schemaName = ?').get(schemaName);
  return row === undefined ? undefined : textOf(row, 'value');
}

/** @returns false when the schema name is taken */
function insert(connection: Connection, variable: EnvironmentVariableRecord): boolean {
  const { changes } = connection
    .prepare(
      `INSERT INTO environment_variable (id, schemaName, displayName, description, kind, value, ownerId, createdAt, updatedAt)
       VALUES (:id, :schemaName, :displayName, :description, :kind, :value, :ownerId, :createdAt, :updatedAt)
       ON CONFLICT (schemaName) DO NOTHING`,
    )
    .run({ ...variable });
  return changes > 0;
}

function updateVariable(
  connection: Connection,
  id: EnvironmentVariableId,
  change: EnvironmentVariableChange,
): EnvironmentVariableRecord | undefined {
  const variable = getVariable(connection, id);
  if (variable === undefined) return undefined;
  const changed = { ...variable, ...change };
  connection
    .prepare('UPDATE environment_variable SET displayName = ?, description = ?, value = ?, updatedAt = ? WHERE id = ?')
    .run(changed.displayName, changed.description, changed.value, changed.updatedAt, id);
  return changed;
}

function toVariable(row: Row): EnvironmentVariableRecord {
  return {
    id: textOf(row, 'id') as EnvironmentVariableId,
    schemaName: textOf(row, 'schemaName'),
    displayName: textOf(row, 'displayName'),
    description: textOf(row, 'description'),
    kind: oneOf(row, 'kind', environmentVariableKinds),
    value: textOf(row, 'value'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}

function schemaNameTaken(schemaName: string): TandemError {
  return new TandemError('SchemaNameTaken', `There is an environment variable with the schema name ${schemaName} already.`, {
    status: 409,
    fix: 'Choose another schema name, or change the variable that is there.',
  });
}
