import { JsonObject, type JsonValue } from '@tandem/kernel';

/** A file inside a flow: `{"$content-type": …, "$content": Base64}`. */
export function contentObject(contentType: string, bytes: Uint8Array): JsonObject {
  return JsonObject.of([
    ['$content-type', contentType],
    ['$content', Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')],
  ]);
}

/** The bytes of content, or undefined when the value is none. */
export function bytesOfContent(value: JsonValue): { readonly contentType: string; readonly bytes: Uint8Array } | undefined {
  if (!(value instanceof JsonObject)) return undefined;
  const contentType = value.get('$content-type');
  const content = value.get('$content');
  if (typeof contentType !== 'string' || typeof content !== 'string') return undefined;
  return { contentType, bytes: Buffer.from(content, 'base64') };
}
