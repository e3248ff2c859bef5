import { TandemError } from '@tandem/kernel';
import type { RowWork } from '@tandem/store';
import { type Cell, type Cells, type ColumnDefinition, isContent, isLookup, readCell, type TableDefinition } from '@tandem/tables';
import { readCsv } from '../work-queues/csv.ts';
import type { ImportScene } from './import-scene.ts';
import { RowNames } from './row-names.ts';

const MOST_ROWS = 20_000;
/** Rows that go to disk together. */
const AT_ONCE = 500;

export interface ImportFault {
  /** From 1, without the heading; 0 for the file itself. */
  readonly row: number;
  /** Logical name; empty for the whole row. */
  readonly column: string;
  readonly message: string;
}

interface ImportedRow {
  readonly row: number;
  /** When the file names it: the row of this id is changed, or made. */
  readonly id: string | undefined;
  readonly cells: Cells;
}

export interface ImportReading {
  readonly columns: readonly ColumnDefinition[];
  readonly passedOver: readonly string[];
  /** The cells that are taken, as the file has them. */
  readonly texts: readonly (readonly string[])[];
  readonly rows: readonly ImportedRow[];
  readonly faults: readonly ImportFault[];
}

/**
 * Reads CSV whose first line names columns, by logical or by display name. Choices may be given by their label and lookups by the
 * name of the row. Nothing is written.
 */
export async function readImport(scene: ImportScene, table: TableDefinition, content: string): Promise<ImportReading> {
  const csv = readCsv(content);
  if (!csv.ok)
    return { ...NOTHING, faults: [{ row: 0, column: '', message: `The quoted cell that begins in line ${csv.error.line} does not end.` }] };
  const [heading = [], ...lines] = csv.value;
  const places = heading.map((name) => columnOf(table, name.trim()));
  const columns = places.filter((column) => column !== undefined);
  const passedOver = heading.filter((_, index) => places[index] === undefined);
  const texts = lines.map((line) => line.filter((_, index) => places[index] !== undefined));
  const about = headingFaults({ columns, lines: lines.length });
  if (about.length > 0) return { columns, passedOver, texts, rows: [], faults: about };
  const reader = new RowTexts(scene, table, columns);
  const rows: ImportedRow[] = [];
  for (const [index, line] of texts.entries()) rows.push(await reader.read(index + 1, line));
  return { columns, passedOver, texts, rows, faults: reader.faults };
}

const NOTHING: ImportReading = { columns: [], passedOver: [], texts: [], rows: [], faults: [] };

function headingFaults({
  columns,
  lines,
}: {
  readonly columns: readonly ColumnDefinition[];
  readonly lines: number;
}): readonly ImportFault[] {
  const names = columns.map(({ logicalName }) => logicalName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const messages = [
    ...(columns.length === 0 ? ['The first line names no column of this table.'] : []),
    ...(twice === undefined ? [] : [`The column '${twice}' is named twice in the first line.`]),
    ...(lines > MOST_ROWS ? [`The file has ${lines} rows; at most ${MOST_ROWS} can be added at once.`] : []),
  ];
  return messages.map((message) => ({ row: 0, column: '', message }));
}

function columnOf({ columns }: TableDefinition, name: string): ColumnDefinition | undefined {
  const wanted = name.toLowerCase().replace(/^_(.+)_value$/, '$1');
  const found =
    columns.find(({ logicalName }) => logicalName === wanted) ?? columns.find(({ displayName }) => displayName.toLowerCase() === wanted);
  return found === undefined || found.isSystem === true || isContent(found) ? undefined : found;
}

/** Reads rows one after the other and gathers what is wrong with them. */
class RowTexts {
  readonly faults: ImportFault[] = [];
  readonly #table: TableDefinition;
  readonly #columns: readonly ColumnDefinition[];
  readonly #names: RowNames;

  constructor(scene: ImportScene, table: TableDefinition, columns: readonly ColumnDefinition[]) {
    this.#table = table;
    this.#columns = columns;
    this.#names = new RowNames(scene);
  }

  async read(row: number, texts: readonly string[]): Promise<ImportedRow> {
    const cells = new Map<string, Cell>();
    if (texts.length < this.#columns.length) this.faults.push({ row, column: '', message: 'The row has fewer cells than the first line.' });
    for (const [index, column] of this.#columns.entries()) {
      const cell = await this.#cell(column, texts[index] ?? '').catch((thrown: unknown) => this.#note(row, column, thrown));
      if (cell !== undefined) cells.set(column.logicalName, cell);
    }
    const id = cells.get(this.#table.primaryIdColumn);
    cells.delete(this.#table.primaryIdColumn);
    this.#needRequired(row, typeof id === 'string', cells);
    return { row, id: typeof id === 'string' ? id : undefined, cells };
  }

  async #cell(column: ColumnDefinition, text: string): Promise<Cell> {
    if (text === '') return null;
    if (isLookup(column)) return this.#names.find(this.#table.logicalName, column, text.trim());
    return readCell(this.#table.logicalName, column, text);
  }

  #note(row: number, { logicalName: column }: ColumnDefinition, thrown: unknown): undefined {
    if (!(thrown instanceof TandemError)) throw thrown;
    this.faults.push({ row, column, message: thrown.message });
  }

  #needRequired(row: number, isChange: boolean, cells: Cells): void {
    for (const { logicalName, isRequired } of this.#table.columns) {
      const isEmpty = cells.get(logicalName) === null || (!cells.has(logicalName) && !isChange);
      const isNoted = this.faults.some((fault) => fault.row === row && fault.column === logicalName);
      if (isRequired === true && isEmpty && !isNoted) this.faults.push({ row, column: logicalName, message: 'A value is required.' });
    }
  }
}

export interface ImportResult {
  readonly added: number;
  readonly changed: number;
  readonly faults: readonly ImportFault[];
}

/**
 * Adds the rows of a file. Nothing is written when a row cannot be read; a row that the store refuses is among the faults, and the
 * others are written.
 */
export async function importRows(
  scene: ImportScene & { readonly signal: AbortSignal },
  table: TableDefinition,
  content: string,
): Promise<ImportResult> {
  const { rows, faults } = await readImport(scene, table, content);
  if (faults.length > 0) return { added: 0, changed: 0, faults };
  const refused: ImportFault[] = [];
  const done = { added: 0, changed: 0 };
  for (let start = 0; start < rows.length && !scene.signal.aborted; start += AT_ONCE) {
    const outcomes = await writeRows(scene, table, rows.slice(start, start + AT_ONCE));
    for (const outcome of outcomes) {
      if (typeof outcome === 'object') refused.push(outcome);
      else done[outcome] += 1;
    }
  }
  return { ...done, faults: refused };
}

type RowResult = 'added' | 'changed' | ImportFault;

/** Together, which is fast; when one of them is refused, one by one, so that the others are written. */
async function writeRows({ tables, caller }: ImportScene, table: TableDefinition, rows: readonly ImportedRow[]): Promise<RowResult[]> {
  const write = async (some: readonly ImportedRow[]): Promise<RowResult[]> => {
    const outcomes = await tables.writeAll(
      some.map((row) => workOf(table, row)),
      caller,
    );
    return outcomes.map(({ wasCreated }) => (wasCreated ? 'added' : 'changed'));
  };
  try {
    return await write(rows);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return (await Promise.all(rows.map((row) => write([row]).catch(refusalOf(row))))).flat();
  }
}

function workOf({ logicalName: table }: TableDefinition, { id, cells }: ImportedRow): RowWork {
  return id === undefined ? { kind: 'create', table, cells } : { kind: 'update', row: { table, id }, cells, mode: 'upsert' };
}

function isRefusal(thrown: unknown): thrown is TandemError {
  return thrown instanceof TandemError && thrown.kind === 'user';
}

function refusalOf({ row }: ImportedRow): (thrown: unknown) => ImportFault[] {
  return (thrown) => {
    if (!isRefusal(thrown)) throw thrown;
    return [{ row, column: '', message: thrown.message }];
  };
}
