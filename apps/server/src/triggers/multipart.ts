import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';

const CRLF = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');
const MAX_PARTS = 1000;
const MAX_HEAD_BYTES = 16 * 1024;

/**
 * The parts of a multipart body (RFC 2046), as flows see them: `{headers, body: {$content-type, $content}}` with base64.
 *
 * @throws TandemError `MultipartInvalid`
 */
export function readMultipart(contentType: string, body: Uint8Array): readonly JsonValue[] {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw invalid('it names no boundary');
  return partsOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength), Buffer.from(`--${name}`)).map(readPart);
}

function partsOf(bytes: Buffer, delimiter: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  let at = startOfLine(bytes, delimiter, 0);
  while (at !== undefined) {
    const after = at + delimiter.length;
    if (bytes.subarray(after, after + 2).toString('latin1') === '--') return parts;
    const begin = bytes.indexOf(CRLF, after);
    const next = begin < 0 ? undefined : startOfLine(bytes, delimiter, begin);
    if (next === undefined) break;
    parts.push(bytes.subarray(begin + CRLF.length, Math.max(begin + CRLF.length, next - CRLF.length)));
    if (parts.length > MAX_PARTS) throw invalid(`it has more than ${MAX_PARTS} parts`);
    at = next;
  }
  throw invalid('its last boundary is missing');
}

/** Where a delimiter stands at the beginning of a line. */
function startOfLine(bytes: Buffer, delimiter: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(delimiter, from); at >= 0; at = bytes.indexOf(delimiter, at + 1)) {
    if (at === 0 || bytes.subarray(at - CRLF.length, at).equals(CRLF)) return at;
  }
  return undefined;
}

function readPart(part: Buffer): JsonValue {
  const hasHead = !part.subarray(0, CRLF.length).equals(CRLF);
  const end = hasHead ? part.indexOf(HEAD_END) : 0;
  if (end < 0 || end > MAX_HEAD_BYTES) throw invalid('the headers of a part do not end');
  const headers = hasHead ? headersOf(part.subarray(0, end).toString('utf8')) : new JsonObject();
  const content = part.subarray(end + (hasHead ? HEAD_END : CRLF).length);
  const type = [...headers].find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return JsonObject.of([
    ['headers', headers],
    [
      'body',
      JsonObject.of([
        ['$content-type', typeof type === 'string' ? type : 'application/octet-stream'],
        ['$content', content.toString('base64')],
      ]),
    ],
  ]);
}

/** A header may go on in lines that begin with a blank. */
function headersOf(head: string): JsonObject {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return JsonObject.of(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      if (colon < 1) throw invalid('a header of a part has no colon');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function invalid(why: string): TandemError {
  return new TandemError('MultipartInvalid', `The multipart body cannot be read: ${why}.`, {
    fix: 'Send parts that are parted and ended by the boundary of the Content-Type.',
  });
}
