import type { Clock, Id, IdSource } from '@tandem/kernel';
import type { RowOutcome, RowWork, TableStore } from '@tandem/store';
import type { TableRow, TableSchema } from '@tandem/tables';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { lastChange, pruneChanges, readChanges } from './table-change-log.ts';
import { readContent, writeContent } from './table-content.ts';
import { defineStandardTables, defineTables, removeColumn, removeKey, removeRelationship, removeTable } from './table-definition-store.ts';
import { answerQuestion, type TableAnswer, type TableQuestion } from './table-question.ts';
import { TableReaders } from './table-readers.ts';
import { doWork, doWorks } from './table-row-works.ts';
import type { WriteScene } from './table-row-write.ts';
import { loadSchema, raiseSchemaVersion } from './table-schema-rows.ts';
import { requireTable } from './table-scope.ts';

export interface TableStorePorts {
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** Opens the tables of a database; the first time it makes the standard ones. */
export function createTableStore(database: Database, { clock, ids }: TableStorePorts): TableStore {
  database.read(inTransaction(defineStandardTables));
  const schemas = new SchemaCache(database);
  const listeners = new Set<() => void>();
  const makeId = (): string => ids.next<Id<'table-row'>>();

  /** Writes rows, and tells the listeners once they are on disk. */
  async function inScene<T>(by: string, work: (scene: WriteScene) => T): Promise<T> {
    const product = await database.writer.write((connection) => work({ connection, schema: schemas.get(), by, now: clock.now() }));
    for (const listener of listeners) listener();
    return product;
  }

  const write = (by: string, work: RowWork): Promise<RowOutcome> => inScene(by, (scene) => doWork(scene, work, makeId));

  const here = (question: TableQuestion, caller: string): TableAnswer =>
    database.read((connection) => answerQuestion({ connection, schema: schemas.get(), now: clock.now(), caller }, question));
  const readers = readersOf(database);

  /** Whatever may look at many rows is done on another thread, where the store is a file. */
  async function ask(question: TableQuestion, caller: string): Promise<TableAnswer> {
    return readers === undefined ? here(question, caller) : readers.ask(question, { now: clock.now(), caller });
  }

  return {
    schema: () => schemas.get(),
    define: (change) => schemas.change((connection, schema) => defineTables(connection, schema, change)),
    removeTable: (table) => schemas.change((connection, schema) => removeTable(connection, schema, table)),
    removeColumn: (table, column) => schemas.change((connection, schema) => removeColumn(connection, schema, { table, column })),
    removeKey: (table, key) => schemas.change((connection, schema) => removeKey(connection, schema, { table, key })),
    removeRelationship: (name) => schemas.change((connection, schema) => removeRelationship(connection, schema, name)),
    query: (query, { accountId }) => ask({ kind: 'query', query }, accountId),
    get: async (row, shape, { accountId }) => {
      const question = { kind: 'get', row, shape } as const;
      const isShort = (shape?.expand ?? []).length === 0;
      return (await (isShort ? here(question, accountId) : ask(question, accountId))).rows[0];
    },
    count: async (table, { accountId }) => (await ask({ kind: 'count', table }, accountId)).count ?? 0,
    create: async ({ accountId, ...creation }) => madeRow(await write(accountId, { kind: 'create', ...creation })),
    update: async ({ accountId, ...change }) => {
      const outcome = await write(accountId, { kind: 'update', ...change });
      return { row: madeRow(outcome), wasCreated: outcome.wasCreated };
    },
    remove: async ({ accountId, ...removal }) => void (await write(accountId, { kind: 'remove', ...removal })),
    associate: async ({ accountId, ...link }) => void (await write(accountId, { kind: 'associate', ...link })),
    disassociate: async ({ accountId, ...link }) => void (await write(accountId, { kind: 'disassociate', ...link })),
    writeAll: (works, { accountId }) => inScene(accountId, (scene) => doWorks(scene, works, makeId)),
    newRowId: makeId,
    content: async (address) => database.read((connection) => readContent(connection, schemas.get(), address)),
    setContent: (address, content) => inScene(address.accountId, (scene) => writeContent(scene, address, { content, contentId: makeId() })),
    lastChange: async () => database.read(lastChange),
    changes: async (query) =>
      database.read((connection) => readChanges(connection, { ...query, definition: requireTable(schemas.get(), query.table) })),
    pruneChanges: () => database.writer.write((connection) => pruneChanges(connection, clock.now())),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readersOf(database: Database): TableReaders | undefined {
  if (database.path === ':memory:') return undefined;
  const readers = new TableReaders(database.path);
  database.beforeClose(() => readers.close());
  return readers;
}

/** The schema as it is on disk, read again after each change of it. */
class SchemaCache {
  readonly #database: Database;
  #schema: TableSchema | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  get(): TableSchema {
    this.#schema ??= this.#database.read(loadSchema);
    return this.#schema;
  }

  /** Later works of the same commit see the change already; when the commit fails, nobody does. */
  async change(work: (connection: Connection, schema: TableSchema) => void): Promise<void> {
    try {
      await this.#database.writer.write((connection) => {
        work(connection, this.get());
        raiseSchemaVersion(connection);
        this.#schema = undefined;
      });
    } catch (thrown) {
      this.#schema = undefined;
      throw thrown;
    }
  }
}

function inTransaction(work: (connection: Connection) => void): (connection: Connection) => void {
  return (connection) => {
    connection.exec('BEGIN IMMEDIATE');
    try {
      work(connection);
      connection.exec('COMMIT');
    } catch (thrown) {
      connection.exec('ROLLBACK');
      throw thrown;
    }
  };
}

function madeRow({ row }: RowOutcome): TableRow {
  if (row === undefined) throw new Error('A row that was made or changed is not there.');
  return row;
}
