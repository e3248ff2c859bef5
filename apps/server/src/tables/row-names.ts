import { type ColumnDefinition, queryOf, type RowReference, wrongValue } from '@tandem/tables';
import type { ImportScene } from './import-scene.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Finds the rows that a file names, each name once. */
export class RowNames {
  readonly #scene: ImportScene;
  readonly #found = new Map<string, RowReference | undefined>();

  constructor(scene: ImportScene) {
    this.#scene = scene;
  }

  /** By the id of the row, or by what people call it when that is one row only. @throws TandemError */
  async find(holder: string, column: ColumnDefinition, text: string): Promise<RowReference> {
    for (const table of column.targets ?? []) {
      const key = `${table}\n${text}`;
      if (!this.#found.has(key)) this.#found.set(key, await this.#look(table, text));
      const found = this.#found.get(key);
      if (found !== undefined) return found;
    }
    throw wrongValue(holder, column.logicalName, 'the id or the name of exactly one row');
  }

  async #look(name: string, text: string): Promise<RowReference | undefined> {
    const { tables, caller } = this.#scene;
    const table = tables.schema().find(name);
    const column = UUID.test(text) ? table?.primaryIdColumn : table?.primaryNameColumn;
    if (table === undefined || column === undefined) return undefined;
    const left = { kind: 'path' as const, alias: undefined, names: [column] };
    const filter = { kind: 'compare' as const, operator: 'eq' as const, left, right: { kind: 'text' as const, value: text } };
    const { rows } = await tables.query({ ...queryOf(table.logicalName), select: [], filter, top: 2 }, caller);
    const [row, another] = rows;
    return row === undefined || another !== undefined ? undefined : { table: row.table, id: row.id };
  }
}
