import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';

/** The parts of `{"$content-type": "multipart/…", "$multipart": [{"headers", "body"}, …]}`; undefined for any other body. */
export function partsOfMultipart(body: JsonValue): readonly JsonValue[] | undefined {
  const parts = body instanceof JsonObject ? body.get('$multipart') : undefined;
  return isJsonArray(parts) ? parts : undefined;
}

/** @throws ExpressionError when the body has no such part */
export function partBody(body: JsonValue, index: number, functionName: string): JsonValue {
  const parts = partsOfMultipart(body);
  if (parts === undefined)
    throw new ExpressionError(
      `The function '${functionName}' expects a body of several parts, but the body is none. Look at its content type.`,
    );
  const part = index >= 0 ? parts[index] : undefined;
  if (part === undefined) {
    throw new ExpressionError(
      `The function '${functionName}' was asked for the part ${index}, but the body has ${parts.length}, counted from 0.`,
    );
  }
  return part instanceof JsonObject ? (part.get('body') ?? null) : null;
}

/** The name in `Content-Disposition: form-data; name="…"` of a part. */
export function dispositionName(part: JsonValue): string | undefined {
  const headers = part instanceof JsonObject ? part.get('headers') : undefined;
  const disposition = headers instanceof JsonObject ? headers.get('content-disposition') : undefined;
  if (typeof disposition !== 'string') return undefined;
  const match = /;\s*name\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  return match?.[1] ?? match?.[2];
}
