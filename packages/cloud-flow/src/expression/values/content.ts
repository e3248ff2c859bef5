import { JsonObject, type JsonValue } from '@tandem/kernel';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { decodeCharset } from './charset.ts';

/** A file or message body inside a flow: `{"$content-type": …, "$content": Base64}`. */
export interface Content {
  readonly contentType: string;
  /** Base64 */
  readonly content: string;
}

export const BINARY = 'application/octet-stream';

/** The value as content, or undefined when it is none. */
export function contentOf(value: JsonValue): Content | undefined {
  if (!(value instanceof JsonObject) || value.size < 2) return undefined;
  const contentType = value.get('$content-type');
  const content = value.get('$content');
  return typeof contentType === 'string' && typeof content === 'string' ? { contentType, content } : undefined;
}

export function contentObject(contentType: string, base64: string): JsonObject {
  return JsonObject.of([
    ['$content-type', contentType],
    ['$content', base64],
  ]);
}

/** The text inside content, by its charset or UTF-8, with U+FFFD for what is none; undefined when its Base64 is broken. */
export function textOfContent({ content, contentType }: Content): string | undefined {
  const bytes = decodeBase64(content);
  if (bytes === undefined) return undefined;
  const charset = charsetOf(contentType);
  return (charset === undefined ? undefined : decodeCharset(bytes, charset)) ?? decodeUtf8(bytes);
}

/** `charset=…` of a content type. */
export function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
}

export function base64OfText(text: string): string {
  return encodeBase64(new TextEncoder().encode(text));
}

export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
