import type { JsonObject } from '@tandem/kernel';
import type { RowWork } from '@tandem/store';
import { type Cell, type Cells, noTable, type RelatedRows, type RowReference, readDeepRow, type TableDefinition } from '@tandem/tables';
import { allowed, type DataCall } from './data-call.ts';
import { refuseMany } from './planned-write.ts';
import { findReferences } from './read-rows.ts';

/**
 * What has to be written for new rows with all that hangs on them: first the rows to which a row points, then the row, then those that
 * point to it.
 */
export class NewRowWorks {
  readonly works: RowWork[] = [];
  readonly #call: DataCall;

  constructor(call: DataCall) {
    this.#call = call;
  }

  /** @param given cells that count whatever the body says @returns where the row will be @throws TandemError */
  async add(table: TableDefinition, body: JsonObject, given: Cells = new Map()): Promise<RowReference> {
    refuseMany(this.works.length);
    const { tables, schema } = this.#call;
    const read = readDeepRow(schema, allowed(this.#call, 'create', table), body);
    const row = { table: table.logicalName, id: read.id ?? tables.newRowId() };
    const cells = new Map<string, Cell>([...read.cells, ...(await findReferences(this.#call, read.keyed))]);
    for (const related of read.related) await this.#addAbove(cells, related);
    this.works.push({ kind: 'create', ...row, cells: new Map([...cells, ...given]) });
    for (const related of read.related) await this.#addBelow(row, related);
    return row;
  }

  /** The row to which a lookup points. */
  async #addAbove(cells: Map<string, Cell>, { navigation, made, there }: RelatedRows): Promise<void> {
    if (navigation.kind !== 'one') return;
    const { referencingColumn: column } = navigation.relationship;
    for (const body of made) cells.set(column, await this.add(this.#table(navigation.table), body));
    const found = await findReferences(this.#call, new Map(there.map((address) => [column, address])));
    for (const [name, reference] of found) cells.set(name, reference);
  }

  async #addBelow(row: RowReference, { name, navigation, made, there }: RelatedRows): Promise<void> {
    if (navigation.kind === 'one') return;
    const table = this.#table(navigation.table);
    const given = navigation.kind === 'many' ? new Map([[navigation.relationship.referencingColumn, row]]) : undefined;
    for (const body of made) {
      const other = await this.add(table, body, given);
      if (given === undefined) this.works.push({ kind: 'associate', row, navigation: name, other });
    }
    for (const other of there) this.works.push({ kind: 'associate', row, navigation: name, other });
    refuseMany(this.works.length);
  }

  #table(name: string): TableDefinition {
    const table = this.#call.schema.find(name);
    if (table === undefined) throw noTable(name);
    return table;
  }
}
