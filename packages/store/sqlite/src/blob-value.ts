import { createHash } from 'node:crypto';
import { type JsonValue, LIMITS, parseJson, printJson } from '@tandem/kernel';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';

/** Encrypts what must not lie readable in the store. */
export interface Sealer {
  /** @param purpose what the text belongs to; it opens for the same purpose only */
  seal(purpose: string, text: string): string;
  open(purpose: string, sealed: string): string;
}

/** A value as a column holds it, and what must lie beside it. JSON text never begins with these signs. */
export interface EncodedValue {
  readonly column: string;
  readonly blob: { readonly hash: string; readonly body: string } | undefined;
}

const SEALED = '!';
const BLOB = '#';
/** Values may hold values that were text when they came; only what enters is held to the usual depth. */
const MAX_DEPTH = 1000;

/** @param purpose seals the value when it is given */
export function encodeValue(value: JsonValue, seal?: { readonly sealer: Sealer; readonly purpose: string }): EncodedValue {
  const text = printJson(value);
  const body = seal === undefined ? text : SEALED + seal.sealer.seal(seal.purpose, text);
  // A UTF-16 unit takes at most three bytes; short texts need no count.
  if (body.length * 3 <= LIMITS.inlineValueBytes || Buffer.byteLength(body) <= LIMITS.inlineValueBytes) {
    return { column: body, blob: undefined };
  }
  const hash = createHash('sha256').update(body).digest('base64url');
  return { column: BLOB + hash, blob: { hash, body } };
}

/** Writes what lies beside columns; equal bodies lie there once. */
export function writeBlob(connection: Connection, { blob }: EncodedValue): void {
  if (blob === undefined) return;
  connection.prepare('INSERT INTO value_blob (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING').run(blob.hash, blob.body);
}

/** Reads a column that `encodeValue` made. @throws what the sealer throws when the value was changed or moved */
export function decodeValue(
  connection: Connection,
  column: string,
  seal: { readonly sealer: Sealer; readonly purpose: string },
): JsonValue {
  const body = bodyOf(connection, column);
  const text = body.startsWith(SEALED) ? seal.sealer.open(seal.purpose, body.slice(SEALED.length)) : body;
  return parseJson(text, { maxDepth: MAX_DEPTH });
}

/** The JSON text of a column that holds no sealed value. */
export function plainText(connection: Connection, column: string): string {
  return bodyOf(connection, column);
}

function bodyOf(connection: Connection, column: string): string {
  if (!column.startsWith(BLOB)) return column;
  const row = connection.prepare('SELECT body FROM value_blob WHERE hash = ?').get(column.slice(BLOB.length));
  return textOf(row ?? {}, 'body');
}
