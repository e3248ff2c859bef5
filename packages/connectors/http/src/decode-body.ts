import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { contentObject } from './content.ts';

const TEXT_TYPES: ReadonlySet<string> = new Set(['application/javascript', 'application/x-javascript', 'application/x-ndjson']);

/**
 * A body as flows see it, by its content type: JSON as its value, text as text, everything else as `{$content-type, $content}`, where a
 * form has `$formdata` besides. What says that it is JSON and is none stays text.
 *
 * @returns undefined for no body
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): JsonValue | undefined {
  if (bytes.byteLength === 0) return undefined;
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (isJsonType(type)) return jsonOrText(decodeText(bytes, contentType));
  if (type.startsWith('text/') || TEXT_TYPES.has(type)) return decodeText(bytes, contentType);
  const content = contentObject(contentType ?? 'application/octet-stream', bytes);
  return type === 'application/x-www-form-urlencoded' ? content.set('$formdata', formOf(decodeText(bytes, contentType))) : content;
}

export function isJsonType(type: string): boolean {
  return type === 'application/json' || type === 'text/json' || type.endsWith('+json');
}

function jsonOrText(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** The text in the encoding that the content type names, or in UTF-8; without a byte order mark. */
function decodeText(bytes: Uint8Array, contentType = ''): string {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function formOf(text: string): JsonValue {
  return Array.from(new URLSearchParams(text), ([key, value]) =>
    JsonObject.of([
      ['key', key],
      ['value', value],
    ]),
  );
}
