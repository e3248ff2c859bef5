import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { RowAddress } from '../model/row.ts';
import type { Navigation, TableSchema } from '../model/schema.ts';
import type { TableDefinition } from '../model/table.ts';
import { wrongValue } from '../row-faults.ts';
import { readRowAddress } from './read-address.ts';
import type { RelatedRows } from './read-row.ts';

interface RelatedMember {
  readonly name: string;
  readonly value: JsonValue;
  /** It stands as `name@odata.bind`. */
  readonly isBound: boolean;
}

/**
 * The rows below a navigation, or undefined for a member that is none: a lookup is bound to one row as a value of its column.
 *
 * @throws TandemError for what is no row, and rows of other tables
 */
export function readRelated(schema: TableSchema, table: TableDefinition, member: RelatedMember): RelatedRows | undefined {
  const { name, value, isBound } = member;
  const navigation = schema.navigation(table, name);
  if (navigation === undefined || (navigation.kind === 'one' && (isBound || !(value instanceof JsonObject)))) return undefined;
  const items = navigation.kind === 'one' ? [value] : listOf(table, member);
  const bodies = items.filter((item) => item instanceof JsonObject);
  const addresses = items.filter((item) => typeof item === 'string');
  if ((isBound ? addresses : bodies).length < items.length) throw noRowsOf(table, member);
  const known = isBound ? addresses : bodies.map((body) => body.get('@odata.id')).filter((address) => typeof address === 'string');
  return {
    ...{ name, navigation },
    made: bodies.filter((body) => typeof body.get('@odata.id') !== 'string'),
    there: known.map((address) => addressOf(schema, table, { name, navigation, address })),
  };
}

function listOf(table: TableDefinition, member: RelatedMember): readonly JsonValue[] {
  if (isJsonArray(member.value)) return member.value;
  throw noRowsOf(table, member);
}

function noRowsOf({ logicalName }: TableDefinition, { name, isBound }: RelatedMember) {
  return wrongValue(logicalName, name, isBound ? "a list of addresses, such as ['/accounts(id)']" : 'a list of rows, each an object');
}

interface RelatedAddress {
  readonly name: string;
  readonly navigation: Navigation;
  readonly address: string;
}

function addressOf(schema: TableSchema, { logicalName }: TableDefinition, { name, navigation, address }: RelatedAddress): RowAddress {
  const found = readRowAddress(schema, address);
  if (found.table !== navigation.table) throw wrongValue(logicalName, name, `rows of ${navigation.table}`);
  return found;
}
