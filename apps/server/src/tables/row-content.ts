import { TandemError } from '@tandem/kernel';
import { isContent, noColumn, noContentColumn, TABLE_LIMITS } from '@tandem/tables';
import { type DataAnswer, type DataCall, DONE, requireRow, requireTable } from './data-call.ts';

/** Whether the second segment names a column with a file or an image. */
export function isContentColumn(call: DataCall, name: string): boolean {
  const table = requireTable(call, 'read');
  const column = call.schema.column(table, name);
  return column !== undefined && isContent(column);
}

/** `GET accounts(id)/new_photo/$value`: 204 when there is none. */
export async function getContent(call: DataCall, column: string): Promise<DataAnswer> {
  const content = await call.tables.content({ row: requireRow(call, requireTable(call, 'read')), column });
  return content === undefined ? DONE : { kind: 'content', content };
}

/** `PATCH` or `PUT` of the bytes, with their name in `x-ms-file-name`. */
export async function setContent(call: DataCall, column: string): Promise<DataAnswer> {
  const table = requireTable(call, 'update');
  const found = call.schema.column(table, column);
  if (found === undefined) throw noColumn(table.logicalName, column);
  if (!isContent(found)) throw noContentColumn(table.logicalName, column);
  if (call.headers['x-ms-transfer-mode'] !== undefined) throw noTransferInParts();
  const { row, ...caller } = { row: requireRow(call, table), ...call.caller };
  const contentType = call.headers['content-type'] ?? 'application/octet-stream';
  await call.tables.setContent({ ...caller, row, column }, { name: fileNameIn(call, column), contentType, bytes: call.body });
  return DONE;
}

/** `DELETE` of the file; the column is empty then. */
export async function removeContent(call: DataCall, column: string): Promise<DataAnswer> {
  const row = requireRow(call, requireTable(call, 'update'));
  await call.tables.setContent({ ...call.caller, row, column }, undefined);
  return DONE;
}

/** Percent-encoded where it has other characters than headers can have. */
function fileNameIn({ headers }: DataCall, column: string): string {
  const given = headers['x-ms-file-name'];
  const text = typeof given === 'string' && given !== '' ? given : column;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function noTransferInParts(): TandemError {
  return new TandemError('0x80060888', 'A file comes in one request here, not in parts (x-ms-transfer-mode).', {
    status: 501,
    fix: `Send the whole file, up to ${TABLE_LIMITS.contentBytes} bytes, without this header.`,
  });
}
