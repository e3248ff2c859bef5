import type { Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { type Context, type JsonObject, TandemError } from '@tandem/kernel';
import {
  mayUseRows,
  noTable,
  notAllowed,
  type PrintOptions,
  printRow,
  type RowAddress,
  readRowKey,
  type TableAction,
  type TableDefinition,
  type TableRow,
  type TableSchema,
} from '@tandem/tables';
import { refused } from './outcome.ts';
import { Parameters } from './parameters.ts';
import type { RowCaller, TablesPorts } from './ports.ts';

/** One call with what it works on. */
export interface Scene {
  readonly ports: TablesPorts;
  readonly context: Context;
  readonly call: OperationCall;
  readonly parameters: Parameters;
  readonly schema: TableSchema;
  readonly caller: RowCaller;
}

export type Handler = (scene: Scene) => Promise<OperationStart>;

/** An operation that asks the store and ends at once; what the store refuses becomes the answer. */
export function toOperation(ports: TablesPorts, operationId: string, handler: Handler): Operation {
  return {
    async start(context, call) {
      const caller = { accountId: (await ports.actorOf?.(call)) ?? call.ownerId };
      const parameters = new Parameters(operationId, call.parameters);
      try {
        return await handler({ ports, context, call, parameters, schema: ports.store.schema(), caller });
      } catch (thrown) {
        if (thrown instanceof TandemError && thrown.kind === 'user') return refused(thrown);
        throw thrown;
      }
    },
  };
}

/** The table of a parameter that the flow's owner may use so. @throws TandemError */
export function requireTable({ schema, parameters, caller }: Scene, parameter: string, action: TableAction): TableDefinition {
  const name = parameters.need(parameter);
  const table = schema.find(name.trim());
  if (table === undefined) throw noTable(name);
  // What a view refuses is said by the store, with the reason.
  if (table.isReadOnly !== true && !mayUseRows(caller, action, table)) throw notAllowed(table.logicalName);
  return table;
}

/** The row of a parameter: an id, or the columns of an alternate key. @throws TandemError */
export function requireRow({ schema, parameters }: Scene, table: TableDefinition, parameter: string): RowAddress {
  return readRowKey(schema, table, parameters.need(parameter));
}

export function apiAddress({ publicAddress }: TablesPorts): string {
  return `${publicAddress()}/api/data/v9.2/`;
}

/** A row as actions and triggers show it. */
export function rowJson(ports: TablesPorts, schema: TableSchema, row: TableRow): JsonObject {
  const options: PrintOptions = { baseUrl: apiAddress(ports), hasAnnotations: true, hasFullMetadata: true };
  return printRow(schema, row, options);
}
