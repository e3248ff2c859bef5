import { API } from '@tandem/protocol';
import type { AccountRecord, TableStore } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { registerDataRoutes } from './data-routes.ts';
import { importRows, readImport } from './import-rows.ts';
import { TableDesign } from './table-design.ts';

const SHOWN_ROWS = 20;
const SHOWN_FAULTS = 200;

type DesignFor = (caller: { readonly account: AccountRecord }) => TableDesign;

/** Registers the design of tables, their import, and the Web API of their rows. */
export async function registerTableRoutes(app: App, tables: TableStore): Promise<void> {
  const design: DesignFor = ({ account }) => new TableDesign(tables, { accountId: account.id });
  handle(app, API.listTables, async ({ caller }) => ({ items: await design(caller).list() }));
  handle(app, API.getTable, ({ params, caller }) => design(caller).get(params.tableName));
  handle(app, API.createTable, ({ body: { entitySetName, ...body }, caller }) => design(caller).create({ ...body, entitySetName }));
  handle(app, API.updateTable, ({ params, body, caller }) => design(caller).update(params.tableName, given(body)));
  handle(app, API.deleteTable, async ({ params, caller }) => {
    await design(caller).remove(params.tableName);
    return undefined;
  });
  registerParts(app, design);
  registerImport(app, tables, design);
  await registerDataRoutes(app, tables);
}

function registerParts(app: App, design: DesignFor): void {
  handle(app, API.addTableColumn, ({ params, body, caller }) => design(caller).addColumn(params.tableName, body));
  handle(app, API.updateTableColumn, ({ params, body: { maxLength, minValue, maxValue, ...body }, caller }) =>
    design(caller).updateColumn(params.tableName, params.columnName, {
      ...given(body),
      ...given({ maxLength: maxLength ?? undefined, minValue: minValue ?? undefined, maxValue: maxValue ?? undefined }),
    }),
  );
  handle(app, API.deleteTableColumn, async ({ params, caller }) => {
    await design(caller).removeColumn(params.tableName, params.columnName);
    return undefined;
  });
  handle(app, API.addTableKey, ({ params, body, caller }) => design(caller).addKey(params.tableName, body));
  handle(app, API.deleteTableKey, async ({ params, caller }) => {
    await design(caller).removeKey(params.tableName, params.keyName);
    return undefined;
  });
  handle(app, API.addTableRelationship, ({ params, body, caller }) => design(caller).addRelationship(params.tableName, body));
  handle(app, API.deleteTableRelationship, async ({ params, caller }) => {
    await design(caller).removeRelationship(params.relationshipName);
    return undefined;
  });
}

function registerImport(app: App, tables: TableStore, design: DesignFor): void {
  handle(app, API.checkTableImport, async ({ params, body, caller }) => {
    const read = await readImport(
      { tables, caller: { accountId: caller.account.id } },
      design(caller).require(params.tableName),
      body.content,
    );
    return {
      total: read.texts.length,
      columns: read.columns.map(({ logicalName }) => logicalName),
      passedOver: [...read.passedOver],
      updates: read.rows.filter(({ id }) => id !== undefined).length,
      rows: read.texts.slice(0, SHOWN_ROWS).map((row) => [...row]),
      faultCount: read.faults.length,
      faults: read.faults.slice(0, SHOWN_FAULTS).map((fault) => ({ ...fault })),
    };
  });
  handle(app, API.importTableRows, async ({ params, body, caller, signal }) => {
    const scene = { tables, caller: { accountId: caller.account.id }, signal };
    const { added, changed, faults } = await importRows(scene, design(caller).require(params.tableName), body.content);
    return { added, changed, faultCount: faults.length, faults: faults.slice(0, SHOWN_FAULTS).map((fault) => ({ ...fault })) };
  });
}
