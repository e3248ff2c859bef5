import {
  type Cell,
  type Cells,
  type ColumnDefinition,
  isReference,
  ROOT_BUSINESS_UNIT_ID,
  type RowReference,
  type TableDefinition,
} from '@tandem/tables';
import { nextNumber, type WriteScene } from './table-row-write.ts';

/** The first name of each of two tables that follow from the parts of a name. */
const FULL_NAME = ['firstname', 'middlename', 'lastname'] as const;

/** What a new row has beside what was given: defaults, numbers, owner, who made it and when. */
export function newCells(scene: WriteScene, table: TableDefinition, given: Cells): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>(given);
  for (const column of table.columns) {
    if (cells.has(column.logicalName)) continue;
    const value = firstValue(scene, table, column);
    if (value !== undefined) cells.set(column.logicalName, value);
  }
  const creator: RowReference = { table: 'systemuser', id: scene.by };
  const overridden = cells.get('overriddencreatedon');
  const stamps: readonly (readonly [string, Cell])[] = [
    ['createdon', typeof overridden === 'number' ? overridden : seconds(scene.now)],
    ['createdby', creator],
    ...changeStamps(scene),
    ...ownerCells(table, cells.get('ownerid') ?? creator),
  ];
  return withFullName(table, new Map([...cells, ...stamps.filter(([name]) => hasColumn(table, name))]), cells);
}

/** What every change writes. */
export function changeStamps({ connection, by, now }: WriteScene): readonly (readonly [string, Cell])[] {
  return [
    ['modifiedon', seconds(now)],
    ['modifiedby', { table: 'systemuser', id: by }],
    ['versionnumber', nextNumber(connection, 'version')],
  ];
}

export function seconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

/** The columns that follow from the owner. */
export function ownerCells(table: TableDefinition, owner: Cell): readonly (readonly [string, Cell])[] {
  if (table.ownership !== 'user' || !isReference(owner)) return [];
  return [
    ['ownerid', owner],
    ['owninguser', owner.table === 'systemuser' ? owner : null],
    ['owningteam', owner.table === 'team' ? owner : null],
    ['owningbusinessunit', { table: 'businessunit', id: ROOT_BUSINESS_UNIT_ID }],
  ];
}

function hasColumn({ columns }: TableDefinition, name: string): boolean {
  return columns.some(({ logicalName }) => logicalName === name);
}

function firstValue({ connection }: WriteScene, table: TableDefinition, column: ColumnDefinition): Cell | undefined {
  if (column.autoNumberFormat !== undefined) {
    const name = `${table.logicalName}.${column.logicalName}`;
    return numberText(column.autoNumberFormat, () => nextNumber(connection, name));
  }
  return column.defaultValue;
}

/** `{SEQNUM:5}` is a number of at least five digits. Other parts in braces stay as they are. */
function numberText(format: string, next: () => number): string {
  return format.replace(/\{SEQNUM:(\d{1,2})\}/gi, (_whole, digits: string) => String(next()).padStart(Number(digits), '0'));
}

/** The name of a contact follows from its parts, as in the original. */
export function withFullName(table: TableDefinition, cells: ReadonlyMap<string, Cell>, given: Cells): ReadonlyMap<string, Cell> {
  if (table.logicalName !== 'contact' || !FULL_NAME.some((name) => given.has(name))) return cells;
  const parts = FULL_NAME.map((name) => cells.get(name)).filter((part) => typeof part === 'string' && part !== '');
  return new Map([...cells, ['fullname', parts.join(' ')]]);
}
