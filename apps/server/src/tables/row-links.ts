import { noNavigation, type RowAddress, readRowAddress, readRowKey, wrongQuery } from '@tandem/tables';
import { bodyObject, type DataCall, DONE, requireRow, requireTable, wrongMethod } from './data-call.ts';
import type { PlannedWrite } from './planned-write.ts';

/** `accounts(id)/contact_customer_accounts/$ref`: joins two rows, or parts them. */
export function planLink(call: DataCall): PlannedWrite {
  const navigation = call.path[1]?.name ?? '';
  const table = requireTable(call, 'update');
  const link = { row: requireRow(call, table), navigation };
  const answer = async () => DONE;
  if (call.method === 'POST' || call.method === 'PUT') return { works: [{ kind: 'associate', ...link, other: otherInBody(call) }], answer };
  if (call.method !== 'DELETE') throw wrongMethod(call, 'GET, POST, PUT or DELETE');
  return { works: [{ kind: 'disassociate', ...link, other: otherInAddress(call, navigation) }], answer };
}

function otherInBody(call: DataCall): RowAddress {
  const address = bodyObject(call).get('@odata.id');
  if (typeof address === 'string') return readRowAddress(call.schema, address);
  throw wrongQuery(`The body names the other row, such as { "@odata.id": "${call.baseUrl}accounts(…)" }.`);
}

/** `?$id=…` or the key behind the navigation; a lookup needs neither. @throws TandemError */
function otherInAddress(call: DataCall, navigation: string): RowAddress | undefined {
  const { options, path, schema } = call;
  const key = path[1]?.key;
  if (key === undefined) return options.otherId === undefined ? undefined : readRowAddress(schema, options.otherId);
  const table = requireTable(call, 'update');
  const other = schema.find(schema.navigation(table, navigation)?.table ?? '');
  if (other === undefined) throw noNavigation(table.logicalName, navigation);
  return readRowKey(schema, other, key);
}
