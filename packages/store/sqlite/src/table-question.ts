import type { RowPage } from '@tandem/store';
import { queryTooSlow, type RowAddress, TABLE_LIMITS, type TableQuery, type TableRow, type TableSchema } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { countRows, RowReader } from './table-read.ts';
import { findId } from './table-row-address.ts';
import { requireTable } from './table-scope.ts';

/** What is asked about rows, in a form that can go to another thread. */
export type TableQuestion =
  | { readonly kind: 'query'; readonly query: TableQuery }
  | { readonly kind: 'get'; readonly row: RowAddress; readonly shape: Pick<TableQuery, 'select' | 'expand'> | undefined }
  | { readonly kind: 'count'; readonly table: string };

export interface Asker {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly caller: string;
}

/** Rows, and what else belongs to the answer. */
export interface TableAnswer {
  readonly rows: readonly TableRow[];
  readonly nextToken: string | undefined;
  readonly count: number | undefined;
}

export interface TableScene extends Asker {
  readonly connection: Connection;
  readonly schema: TableSchema;
}

/** Answers within the time that one question may take. @throws TandemError for names that are not there, values that do not fit, and limits */
export function answerQuestion(scene: TableScene, question: TableQuestion): TableAnswer {
  const { queryMs } = TABLE_LIMITS;
  return scene.connection.timeLimit.within(
    queryMs,
    () => queryTooSlow(queryMs / 1000),
    () => answer(scene, question),
  );
}

function answer(scene: TableScene, question: TableQuestion): RowPage {
  const { connection, schema, caller } = scene;
  switch (question.kind) {
    case 'query':
      return new RowReader(connection, schema, scene).page(question.query);
    case 'get': {
      const row = readRow(scene, question);
      return { rows: row === undefined ? [] : [row], nextToken: undefined, count: undefined };
    }
    case 'count':
      return { rows: [], nextToken: undefined, count: countRows(connection, requireTable(schema, question.table), caller) };
  }
}

function readRow(scene: TableScene, { row, shape }: Extract<TableQuestion, { kind: 'get' }>): TableRow | undefined {
  const { connection, schema } = scene;
  const id = findId(connection, schema, row);
  return id === undefined ? undefined : new RowReader(connection, schema, scene).one(requireTable(schema, row.table), id, shape);
}
