import { isJsonArray, JsonObject } from '@tandem/kernel';
import type { RowWork } from '@tandem/store';
import { type RowAddress, readRowAddress, type TableAction, type TableDefinition, wrongValue } from '@tandem/tables';
import { bodyObject, type DataCall, DONE, requireTable } from './data-call.ts';
import { NewRowWorks } from './new-row-works.ts';
import { type PlannedWrite, refuseMany } from './planned-write.ts';
import { readCells } from './write-rows.ts';

const ACTIONS = { createmultiple: 'create', updatemultiple: 'update', upsertmultiple: 'upsert', deletemultiple: 'delete' } as const;
export type ManyAction = (typeof ACTIONS)[keyof typeof ACTIONS];

/** The action of a set of rows that changes many of them, such as `Microsoft.Dynamics.CRM.CreateMultiple`. */
export function findManyAction(name: string): ManyAction | undefined {
  const plain = name.replace(/^Microsoft\.Dynamics\.CRM\./i, '').toLowerCase();
  return Object.entries(ACTIONS).find(([action]) => action === plain)?.[1];
}

const NEEDED: Readonly<Record<ManyAction, TableAction>> = { create: 'create', update: 'update', upsert: 'update', delete: 'delete' };

/** `POST accounts/Microsoft.Dynamics.CRM.CreateMultiple` with `{ "Targets": […] }`: all of the rows, or none. @throws TandemError */
export async function planMany(call: DataCall, action: ManyAction): Promise<PlannedWrite> {
  const table = requireTable(call, NEEDED[action]);
  const targets = targetsOf(call, table);
  if (action === 'create') return planCreations(call, table, targets);
  const works: RowWork[] = [];
  for (const target of targets) works.push(await workOf(call, table, { target, action }));
  return { works, answer: async () => DONE };
}

function targetsOf(call: DataCall, table: TableDefinition): readonly JsonObject[] {
  const targets = bodyObject(call).get('Targets') ?? null;
  if (!isJsonArray(targets)) throw wrongValue(table.logicalName, 'Targets', 'a list of rows');
  refuseMany(targets.length);
  return targets.map((target) => {
    if (!(target instanceof JsonObject)) throw wrongValue(table.logicalName, 'Targets', 'a list of rows, each an object');
    const type = target.get('@odata.type');
    if (
      type === undefined ||
      String(type)
        .replace(/^#?Microsoft\.Dynamics\.CRM\./i, '')
        .toLowerCase() === table.logicalName
    )
      return target;
    throw wrongValue(table.logicalName, '@odata.type', `'Microsoft.Dynamics.CRM.${table.logicalName}' in each of the rows`);
  });
}

async function planCreations(call: DataCall, table: TableDefinition, targets: readonly JsonObject[]): Promise<PlannedWrite> {
  const planned = new NewRowWorks(call);
  const ids: string[] = [];
  for (const target of targets) ids.push((await planned.add(table, target)).id);
  const json = JsonObject.of([
    ['@odata.context', `${call.baseUrl}$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse`],
    ['Ids', ids],
  ]);
  return { works: planned.works, answer: async () => ({ kind: 'json', status: 200, json }) };
}

interface Target {
  readonly target: JsonObject;
  readonly action: Exclude<ManyAction, 'create'>;
}

async function workOf(call: DataCall, table: TableDefinition, { target, action }: Target): Promise<RowWork> {
  const row = addressOf(call, table, target);
  if (action === 'delete') return { kind: 'remove', row };
  const cells = await readCells(call, table, target);
  return { kind: 'update', row, cells, mode: action === 'update' ? 'update-only' : 'upsert' };
}

/** By `@odata.id`, which may name an alternate key, or by the primary id column. */
function addressOf({ schema }: DataCall, table: TableDefinition, target: JsonObject): RowAddress {
  const address = target.get('@odata.id');
  const text = typeof address === 'string' ? address : `${table.entitySetName}(${String(target.get(table.primaryIdColumn) ?? '')})`;
  const found = readRowAddress(schema, text);
  if (found.table !== table.logicalName) throw wrongValue(table.logicalName, '@odata.id', `the address of a row of '${table.logicalName}'`);
  return found;
}
