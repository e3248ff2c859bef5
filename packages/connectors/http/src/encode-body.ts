import { randomUUID } from 'node:crypto';
import { isJsonArray, JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { bytesOfContent } from './content.ts';

export interface EncodedBody {
  readonly bytes: Uint8Array;
  /** What the body is when no header says so. */
  readonly contentType: string;
  /** The boundary is made here, so that no header can know it. */
  readonly overridesHeader?: boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * The bytes of a body by its value: content as it is, a text as text, everything else as JSON; a form by `$formdata` and
 * `$multipart`, or when the header says that an object is one.
 *
 * @param headerType the header `Content-Type` of the action
 */
export function encodeBody(body: JsonValue | undefined, headerType = ''): EncodedBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return { bytes: Buffer.from(body), contentType: 'text/plain; charset=utf-8' };
  if (body instanceof JsonObject) return encodeObject(body, headerType);
  return { bytes: Buffer.from(printJson(body)), contentType: JSON_TYPE };
}

function encodeObject(body: JsonObject, headerType: string): EncodedBody {
  const parts = body.get('$multipart');
  if (isJsonArray(parts)) return encodeMultipart(parts, String(body.get('$content-type') ?? 'multipart/form-data'));
  const content = bytesOfContent(body);
  if (content !== undefined) return content;
  const form = body.get('$formdata');
  if (isJsonArray(form)) return encodeForm(form.flatMap(pairOf));
  if (headerType.toLowerCase().startsWith(FORM_TYPE)) return encodeForm([...body].map(([key, value]) => [key, textOf(value)]));
  return { bytes: Buffer.from(printJson(body)), contentType: JSON_TYPE };
}

function pairOf(item: JsonValue): [string, string][] {
  return item instanceof JsonObject ? [[textOf(item.get('key') ?? ''), textOf(item.get('value') ?? '')]] : [];
}

function encodeForm(pairs: [string, string][]): EncodedBody {
  return { bytes: Buffer.from(new URLSearchParams(pairs).toString()), contentType: FORM_TYPE };
}

/** RFC 2046. A boundary of the content type goes: it may occur in a part. */
function encodeMultipart(parts: readonly JsonValue[], type: string): EncodedBody {
  const boundary = `tandem-${randomUUID()}`;
  const chunks = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), ...encodePart(part), Buffer.from('\r\n')]);
  return {
    bytes: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `${type.replace(/;\s*boundary=("[^"]*"|[^;]*)/i, '')}; boundary=${boundary}`,
    overridesHeader: true,
  };
}

function encodePart(part: JsonValue): readonly Uint8Array[] {
  const headers = part instanceof JsonObject ? part.get('headers') : undefined;
  const named = headers instanceof JsonObject ? headers : new JsonObject();
  const body = encodeBody(part instanceof JsonObject ? part.get('body') : part);
  const lines = [...named].map(([name, value]) => `${oneLine(name)}: ${oneLine(textOf(value))}\r\n`);
  if (!named.has('Content-Type') && body !== undefined) lines.push(`Content-Type: ${oneLine(body.contentType)}\r\n`);
  return [Buffer.from(`${lines.join('')}\r\n`), body?.bytes ?? new Uint8Array()];
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}

/** A value as one text: of a header, a query or a field of a form. */
export function textOf(value: JsonValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : printJson(value);
}
