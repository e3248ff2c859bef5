import type { JsonObject } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';
import { decodeBase64 } from './base64.ts';
import { base64OfText, contentObject, decodeUtf8 } from './content.ts';

export interface DataUri {
  readonly content: JsonObject;
  readonly text: string;
}

const CHARSETS = ['utf-8', 'utf8', 'us-ascii', 'ascii', 'iso-8859-1', 'utf-16'];

/** Reads `data:type;parameters[;base64],payload`. @throws ExpressionError */
export function readDataUri(uri: string, functionName: string): DataUri {
  const comma = uri.indexOf(',');
  if (comma === -1 || !/^data:/i.test(uri)) throw invalid(functionName);
  const parameters = uri.slice(5, comma).split(';');
  const isBase64 = parameters.at(-1)?.toLowerCase() === 'base64';
  const contentType = (isBase64 ? parameters.slice(0, -1) : parameters).join(';');
  checkType(contentType, functionName);
  const payload = uri.slice(comma + 1);
  const base64 = isBase64 ? payload : base64OfText(decodeUrl(payload));
  const content = contentObject(contentType === '' ? 'text/plain' : contentType, base64);
  return {
    content,
    get text(): string {
      const bytes = decodeBase64(base64);
      if (bytes === undefined) throw invalid(functionName);
      return decodeUtf8(bytes);
    },
  };
}

function checkType(contentType: string, functionName: string): void {
  if (contentType === '') return;
  const [mime = '', ...parameters] = contentType.split(';');
  const charset = parameters
    .find((parameter) => /^charset=/i.test(parameter))
    ?.slice(8)
    .toLowerCase();
  const isKnown = charset === undefined || CHARSETS.includes(charset);
  if (mime.split('/').length !== 2 || !isKnown || parameters.some((parameter) => parameter.split('=').length > 2))
    throw invalid(functionName);
}

/** Percent codes and `+` for a blank; a broken code stays as it is. */
function decodeUrl(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = new Uint8Array((run.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => Number.parseInt(hex, 16)));
    return decodeUtf8(bytes);
  });
}

function invalid(functionName: string): ExpressionError {
  return new ExpressionError(
    `The function '${functionName}' expects a data URI such as 'data:text/plain;charset=utf-8;base64,aGVsbG8=', but the string given is none.`,
  );
}
